"""What the lines of a paper are, read off its words and places."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter import Drafter
from drafter.layout.blocks import Block, find_blocks, own_headings

PAPER = """青屏县政协2024年工作总结

2024年，青屏县政协履行职能。
一、提案工作
（一）提交有序。全年共提交提案129件。
（二）办理情况
1.交办
共交办93件。
附件：1.提案目录
2.委员名单

青屏县政协
2024年12月18日"""


def kinds(text: str, **options) -> list[tuple[str, int, str]]:
    return [
        (block.kind, block.level, text[block.start : block.end]) for block in find_blocks(text, **options)
    ]


def test_every_line_is_what_it_is_in_a_paper() -> None:
    """Title, body, headings of three levels, a heading with prose behind it, attachments, signature, date."""
    assert [
        ("title", 0, "青屏县政协2024年工作总结"),
        ("body", 0, "2024年，青屏县政协履行职能。"),
        ("heading", 1, "一、提案工作"),
        ("heading", 2, "（一）提交有序。"),
        ("body", 0, "全年共提交提案129件。"),
        ("heading", 2, "（二）办理情况"),
        ("heading", 3, "1.交办"),
        ("body", 0, "共交办93件。"),
        ("attachment", 0, "附件：1.提案目录"),
        ("attachment", 0, "2.委员名单"),
        ("signature", 0, "青屏县政协"),
        ("date", 0, "2024年12月18日"),
    ] == kinds(PAPER)


def test_a_heading_with_prose_behind_it_touches_that_prose() -> None:
    """That is how a reader of the blocks knows that both stand on one line."""
    heading, prose = find_blocks(PAPER)[3:5]

    assert heading.end == prose.start


def test_what_lies_between_blocks_is_blank() -> None:
    """No word of the text is lost."""
    blocks = (Block("title", 0, 0, 0), *find_blocks(PAPER), Block("body", 0, len(PAPER), len(PAPER)))
    between = [PAPER[one.end : two.start] for one, two in pairwise(blocks)]

    assert "" == "".join(between).strip()


def test_a_speech_has_a_byline_and_a_salutation() -> None:
    """The date in brackets and the speaker stand under the title, before those who are spoken to."""
    speech = "在座谈会上的发言\n\n（2024年3月12日）\n孟繁星\n尊敬的领导、各位委员：\n大家好！\n谢谢大家！"

    assert ["title", "byline", "byline", "salutation", "body", "body"] == [
        block.kind for block in find_blocks(speech)
    ]


def test_a_line_that_announces_is_no_salutation() -> None:
    """现将……如下： speaks to nobody."""
    assert ["title", "body", "body"] == [
        block.kind for block in find_blocks("述职报告\n现将履职情况报告如下：\n一年来，我认真履职。")
    ]


def test_headings_known_by_their_words_have_their_level() -> None:
    """A heading without a number is one where the caller says so."""
    text = "工作总结\n加强学习\n全年学习12次。\n办好提案\n共提交93件。"

    assert [("heading", 1, "加强学习"), ("heading", 2, "办好提案")] == [
        found for found in kinds(text, own=[("加强学习", 1), ("办好提案", 2)]) if found[0] == "heading"
    ]


@pytest.mark.parametrize(
    "line", ["（一）全年共提交提案129件。", "（一）走访企业；", "1.走访企业。座谈一次。"]
)
def test_an_item_of_prose_is_no_heading(line: str) -> None:
    """A sentence with a number before it is body, whole."""
    assert ("body", 0, line) in kinds(f"工作总结\n{line}\n共走访10家。")


def test_marks_of_markdown_are_outside_the_blocks() -> None:
    """They give the level of a heading that bears no number."""
    assert [
        ("title", 0, "工作总结"),
        ("heading", 1, "一、提案工作"),
        ("heading", 2, "办理情况"),
        ("body", 0, "共交办93件。"),
    ] == kinds("# 工作总结\n\n## 一、提案工作\n\n### 办理情况\n\n共交办93件。\n")


def test_an_annex_begins_a_paper_of_its_own() -> None:
    """附件1 on a line of its own, then the title of the attachment; the paper is signed before it."""
    text = "工作总结\n\n全年共提交93件。\n\n县政协\n2024年1月8日\n\n附件1\n\n提案目录\n\n一、教育类"

    assert ["title", "body", "signature", "date", "annex", "title", "heading"] == [
        block.kind for block in find_blocks(text)
    ]


@pytest.mark.parametrize("date", ["2024年12月18日", "二〇二四年十二月十八日", "2024年12月"])
def test_a_date_at_the_foot_is_one_in_either_script(date: str) -> None:
    """It may stand without a name before it, as under minutes."""
    assert ("date", 0, date) == kinds(f"会议纪要\n\n会议听取了汇报。\n{date}")[-1]


def test_a_last_line_of_prose_signs_nothing() -> None:
    """A signature without a date stands apart, and is a bare name."""
    assert ["title", "body", "body"] == [
        block.kind for block in find_blocks("纪要\n会议开始。\n记录：石致远")
    ]
    assert "signature" == find_blocks("总结\n\n工作开展有序。\n\n青屏县政协")[-1].kind


@pytest.mark.parametrize("text", ["", "\n \n", "一、提案", "附件1", "：", "。", "2024年1月1日", "# ", "（"])
def test_any_text_has_blocks(text: str) -> None:
    """Nothing is too short to be set."""
    assert all(text[block.start : block.end].strip() for block in find_blocks(text))


LINES = st.sampled_from(
    [
        *(
            "工作总结",
            "# 工作总结",
            "各位委员：",
            "一、提案",
            "（一）学习。全年12次。",
            "1.走访",
            "附件：1.目录",
        ),
        *("附件1", "附件", "2.名单", "县政协", "2024年1月8日", "（2024年1月8日）", "全年共93件。", "", " "),
        *("## 办理", "现将情况报告如下：", "谢谢大家！"),
    ]
)


@given(st.lists(LINES, max_size=12).map("\n".join) | st.text(max_size=80))
def test_no_word_of_any_text_is_lost(text: str) -> None:
    """Blocks stand in order, none is empty, and between them are blanks and marks of Markdown alone."""
    blocks = find_blocks(text, [("县政协", 2)])
    ends = [0, *(block.end for block in blocks)]
    starts = [*(block.start for block in blocks), len(text)]

    assert all(block.start < block.end for block in blocks)
    assert (
        ""
        == "".join(text[end:start] for end, start in zip(ends, starts, strict=True)).replace("#", "").strip()
    )
    assert all(end <= start for end, start in zip(ends, starts, strict=True))


def test_a_draft_knows_its_headings(root) -> None:
    """Those of parts come first, and those of sections inside a part are a level below."""
    draft = Drafter().draft(root / "fixtures/facts/34-research-article-sector-role.toml")
    levels = {
        block.level for block in find_blocks(draft.text, own_headings(draft)) if block.kind == "heading"
    }

    assert {1, 2} == levels
