"""The page as data."""

from drafter.review.cutting import Line
from drafter.review.page import Origin


def words(line: Line) -> str:
    return "".join(piece.text for sentence in line.sentences for piece in sentence.pieces)


def test_the_paper_is_there_line_by_line(build) -> None:
    """Each line as what it is, the signature set together."""
    page = build()
    lines = [(role, line.kind, words(line)) for role, lines in page.lines for line in lines]

    assert ("", "title", "青屏县政协2024年工作总结") == lines[0]
    assert ("", "salutation", "各位委员：") == lines[1]
    assert [("sign", "signature", "青屏县政协"), ("sign", "date", "2024年12月18日")] == lines[-2:]


def test_marks_of_markdown_are_not_printed(build) -> None:
    """Neither in the paper nor in its title nor in its proof."""
    page = build("# 总结\n\n## 一、提案工作\n\n提交提案129件，立案93件。\n", markdown=True)

    assert ("总结", "一、提案工作", "提交提案129件，立案93件。") == page.proof.paragraphs
    assert page.proof.paragraphs == tuple(words(line) for _, lines in page.lines for line in lines)
    assert "总结" == page.title


def test_facts_stand_by_the_parts_of_the_paper(build) -> None:
    """In its order; those that are nowhere come last."""
    groups = [(group.name, [fact.label for fact in group.facts]) for group in build().groups]

    assert [
        ("标题和开头", ["单位", "期间"]),
        ("一、提案工作", ["提交提案件数", "立案件数"]),
        ("落款", ["成文日期"]),
        ("文中没有", ["座谈会"]),
    ] == groups


def test_the_proof_says_what_was_checked(build) -> None:
    """The hash of the text is that of its report."""
    page = build()

    assert page.report.to_dict()["text"] == page.proof.text
    assert page.report.rules == page.proof.rules
    assert (False, "2024-12-18T09:30:00+00:00") == (page.proof.ok, page.proof.when)


def test_a_text_without_facts_has_no_hash_of_them(build) -> None:
    """An empty paper is a page too."""
    page = build("", ())

    assert ("", (), "文稿") == (page.proof.facts, page.lines, page.title)
    assert Origin() == page.origin


def test_rows_of_a_table_are_rows(build) -> None:
    """However short they are, they sign nothing."""
    page = build("总结\n\n一、提案工作\n情况见表。\n类别\t件数\n经济\t60件\n\n青屏县政协\n2024年12月18日\n")
    kinds = [(role, line.kind) for role, lines in page.lines for line in lines]

    assert [("", "row"), ("", "row"), ("sign", "signature"), ("sign", "date")] == kinds[-4:]
    assert ("标题和开头", "一、提案工作", "落款") == page.parts.names


def test_a_text_alone_is_not_called_proved(build) -> None:
    """Without facts nothing but its wording was checked."""
    right = "一年来，提交提案129件。\n"

    assert "文面无必改之处" == build(right, ()).verdict
    assert "核对通过" == build(right, [{"label": "提交提案件数", "value": "129件"}]).verdict
    assert "尚未通过" == build().verdict
