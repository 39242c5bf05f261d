"""A draft as it is printed: styles, indents, blank lines, what stays together."""

from datetime import date

import pytest
from printeddrafts import draft_of, plain, section

from drafter.errors import InputError
from drafter.layout.paper import Paragraph, composed

ATTACHED = """工作总结

全年共提交提案93件。
附件：1.提案目录
2.委员名单

青屏县政协
2024年12月18日

附件1

提案目录

共93件。"""


def style(draft, name: str) -> list[Paragraph]:
    return [paragraph for paragraph in composed(draft).paragraphs if paragraph.style == name]


def test_body_and_headings_are_indented_by_two_characters() -> None:
    """Title and salutation are not."""
    paper = composed(draft_of(section("一、提案", "共93件。"), before=("各位委员：",)))

    assert {"title": 0, "salutation": 0, "heading": 2, "body": 2} == {
        paragraph.style: paragraph.first for paragraph in paper.paragraphs[:4]
    }


def test_a_blank_line_stands_under_the_title_and_above_the_signature() -> None:
    """No other."""
    paper = composed(draft_of(section("一、提案", "共93件。"), before=("各位委员：",)))

    assert ["salutation", "signature"] == [each.style for each in paper.paragraphs if each.above]


def test_a_seal_has_two_lines_above_the_signature() -> None:
    """It reaches up to the body."""
    assert [2] == [each.above for each in style(draft_of(section(None, "共93件。"), seal=True), "signature")]


def test_the_last_paragraph_stays_with_the_signature() -> None:
    """No signature stands alone on a page."""
    paper = composed(draft_of(section(None, "共提交93件。\n立案90件。")))

    assert ["立案90件。", "青屏县政协"] == [each.runs[0].words for each in paper.paragraphs if each.keep]


def test_a_heading_with_prose_behind_it_is_one_paragraph() -> None:
    """The heading is a run of its own."""
    (lead,) = style(draft_of(section(None, "（一）加强学习。学习12次。")), "body")

    assert [("（一）加强学习。", 2), ("学习12次。", 0)] == [(run.words, run.level) for run in lead.runs]


def test_who_was_there_stands_below_the_first_name() -> None:
    """The label has a typeface of its own; a sentence that begins like one is a sentence."""
    listed, told = style(plain("会议纪要\n\n出席：何静宜、周远航\n地点：一楼会议室。会议开始。"), "body")

    assert [("出席：", True), ("何静宜、周远航", False)] == [(run.words, run.label) for run in listed.runs]
    assert ((5.0, -3.0), (0.0, 2.0)) == ((listed.left, listed.first), (told.left, told.first))


def test_names_of_attachments_stand_below_each_other() -> None:
    """附件： is indented by two characters, a second line by as much as the name."""
    assert [(6.0, -4.0, 1), (6.0, -1.0, 0)] == [
        (each.left, each.first, each.above) for each in style(plain(ATTACHED), "attachment")
    ]


def test_an_attachment_opens_a_page() -> None:
    """Its title stands below 附件1."""
    assert [True] == [each.opens for each in style(plain(ATTACHED), "annex")]
    assert [0, 1] == [each.above for each in style(plain(ATTACHED), "title")]


def test_a_document_number_gives_the_paper_a_head() -> None:
    """The issuer's name and 文件, or the words that are given."""
    numbered = draft_of(section(None, "共93件。"), number="青政协发〔2024〕3号")
    marked = draft_of(section(None, "共93件。"), number="1号", mark="政协青屏县委员会文件")

    assert ["青屏县政协文件", "青政协发〔2024〕3号"] == [
        each.runs[0].words for each in composed(numbered).paragraphs[:2]
    ]
    assert "政协青屏县委员会文件" == composed(marked).paragraphs[0].runs[0].words


def test_a_head_of_nobody_is_refused() -> None:
    """A paper without a signature does not say whose head it is."""
    with pytest.raises(InputError, match="没有落款"):
        composed(draft_of(section(None, "谢谢大家！"), signature=(), number="1号"))


def test_properties_come_from_the_paper() -> None:
    """Its title, who signs it, the date it bears."""
    paper = composed(draft_of(section(None, "共93件。")))

    assert ("青屏县政协2024年工作总结", "青屏县政协", date(2024, 12, 18)) == (
        paper.title,
        paper.author,
        paper.day,
    )


@pytest.mark.parametrize("day", ["2024年2月31日", "2024年12月"])
def test_a_date_that_is_no_day_is_no_property(day: str) -> None:
    """A month alone, or a day that the calendar does not have."""
    assert composed(draft_of(section(None, "共93件。"), signature=("青屏县政协", day))).day is None


def test_the_label_can_be_switched_off() -> None:
    """It is there unless somebody says so."""
    written = section(None, "共93件。", "model")

    assert composed(draft_of(written)).label is not None
    assert composed(draft_of(written, ai_label=False)).label is None
