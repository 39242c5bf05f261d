"""What a paper states: every figure, date, name, under a label from its clause, with heading and sentence."""

import pytest

from drafter.papers.extract import Stated, facts_of
from drafter.text.text import Text
from drafter.text.values import Kind

PAPER = """青屏县政协2024年工作总结

2024年，青屏县政协在县委的领导下开展工作，现将工作总结如下：

一、办好提案
共提交提案129件，经审查立案93件，办复率100%。

二、深入调研
3月15日，副主席何静宜带队到岚溪镇视察，提出意见建议7条。

青屏县政协
2024年12月18日
"""


def stated(text: str) -> dict[str, str]:
    return {each.label: each.value for each in facts_of(Text(text))}


def of(value: str, text: str = PAPER) -> Stated:
    return next(each for each in facts_of(Text(text)) if each.value == value)


def test_each_statement_has_a_label_from_its_clause() -> None:
    """The verb and its object say what is counted, the unit says how."""
    found = stated(PAPER)

    assert ("129件", "93件", "100%") == (found["提交提案件数"], found["审查立案件数"], found["办复率"])


def test_the_frame_names_issuer_period_and_date() -> None:
    """What stands in title, opening and signature has labels of its own."""
    found = stated(PAPER)

    assert ("青屏县政协", "2024年", "2024年12月18日") == (found["单位"], found["期间"], found["成文日期"])


def test_a_statement_knows_its_heading_and_its_sentence() -> None:
    """The heading of first level before it, and the whole sentence."""
    visit = of("7条")

    assert "二、深入调研" == visit.section
    assert "3月15日，副主席何静宜带队到岚溪镇视察，提出意见建议7条。" == visit.sentence


def test_a_person_is_called_by_the_post() -> None:
    """As it stands before the name."""
    assert (Kind.PERSON, "副主席") == (of("何静宜").kind, of("何静宜").label)


def test_a_date_is_called_by_what_was_done_on_it() -> None:
    """视察 rather than 组织."""
    assert "视察日期" == of("3月15日").label


def test_a_body_known_by_its_level_is_loose() -> None:
    """It is most likely the same next year."""
    assert of("县委").is_loose
    assert not of("93件").is_loose


def test_offsets_are_those_of_the_text() -> None:
    """Each place holds the words."""
    assert all(PAPER[each.start : each.end] == each.value for each in facts_of(Text(PAPER)))


def test_the_issuer_in_prose_is_no_statement() -> None:
    """Neither the whole of it nor a part."""
    assert ["青屏县政协"] == [each.value for each in facts_of(Text(PAPER)) if "青屏" in each.value]


def test_what_nothing_names_is_unsure() -> None:
    """It is told as such, never guessed silently."""
    assert ("文件名称", False) == (
        of("《岚溪》", "编印了《岚溪》。").label,
        of("《岚溪》", "编印了《岚溪》。").is_sure,
    )


@pytest.mark.parametrize("words", ["", "\n\n", "各位委员：", "认真贯彻“三个代表”重要思想。"])
def test_a_text_without_facts_states_nothing(words: str) -> None:
    """Set phrases and salutations are no facts."""
    assert () == facts_of(Text(words))


def test_marks_of_markdown_belong_to_no_heading() -> None:
    """A .md file gives the same statements under the same headings."""
    marked = (
        PAPER.replace("一、办", "## 一、办")
        .replace("二、深", "## 二、深")
        .replace("青屏县政协2024", "# 青屏县政协2024")
    )
    plain = [(each.label, each.value, each.section) for each in facts_of(Text(PAPER))]

    assert plain == [(each.label, each.value, each.section) for each in facts_of(Text(marked, markdown=True))]


def test_a_title_without_a_year_names_the_issuer_too() -> None:
    """Before what the paper calls itself."""
    paper = "政协青屏县第九届委员会常务委员会工作报告\n各位委员：\n我受常务委员会委托报告工作。\n"

    assert "政协青屏县第九届委员会常务委员会" == stated(paper)["单位"]


def test_the_line_in_brackets_under_the_title_says_when() -> None:
    """As in a report that was given."""
    paper = "青屏县政协工作报告\n（二〇二五年一月九日在全体会议上）\n各位委员：\n县政协提交提案129件。\n"

    assert "二〇二五年一月九日" == stated(paper)["成文日期"]
    assert "县政协" == stated(paper)["单位简称"]


def test_dates_in_brackets_are_those_of_what_stands_before_them() -> None:
    """召开会议两次（5月、9月）."""
    paper = PAPER.replace("共提交", "先后召开常委会会议两次（5月、9月），报送建议案。共提交")

    assert "召开常委会会议日期" == of("9月", paper).label
