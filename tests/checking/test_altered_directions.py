"""A figure of change that is said the other way round is another fact."""

import pytest

from drafter import check
from drafter.checking.report import Report


def checked(label: str, value: str, text: str) -> Report:
    return check(text, [{"label": label, "value": value}])


WRONG = [
    ("水利投资增幅", "12.5%", "水利投资比上年下降12.5%。", "下降12.5%", "增长12.5%"),
    ("进出口总额同比下降", "7.5%", "进出口总额同比增长7.5%。", "增长7.5%", "下降7.5%"),
    ("规模以上工业增加值同比下降", "1.4%", "规模以上工业增加值同比增长1.4%。", "增长1.4%", "下降1.4%"),
    ("排名上升", "3位", "全市排名下降3位。", "下降3位", "上升3位"),
    ("资助学生比上年增加", "7名", "资助学生比上年减少了7名。", "减少了7名", "增加了7名"),
    ("地区生产总值同比增速", "6.2%", "地区生产总值环比增长6.2%。", "环比增长6.2%", "同比增长6.2%"),
]
RIGHT = [
    ("水利投资增幅", "12.5%", "水利投资比上年增长12.5%。"),
    ("水利投资增幅", "12.5%", "水利投资增幅为12.5%，好于上年。"),
    ("投诉下降", "30%", "投诉比上年减少30%。"),
    ("房地产开发投资增速", "-6.7%", "房地产开发投资下降6.7%。"),
    ("降本增效金额", "30万元", "全年增加效益30万元。"),
    ("增速回落", "1.2个百分点", "增速比上年回落1.2个百分点。"),
    ("立案件数", "93件", "立案比上年减少，为93件。"),
    ("新增就业", "315人", "新增就业315人，失业人数下降。"),
    ("财政收入增长", "5%", "支出下降、收入增长5%。"),
]


@pytest.mark.parametrize(("label", "value", "text", "words", "instead"), WRONG)
def test_another_direction_is_an_error(label: str, value: str, text: str, words: str, instead: str) -> None:
    """With the words as they should be."""
    (finding,) = checked(label, value, text).findings

    assert ("COV202", words, instead) == (finding.code, finding.text, finding.suggestion)


@pytest.mark.parametrize(("label", "value", "text"), RIGHT)
def test_the_same_direction_in_other_words_is_right(label: str, value: str, text: str) -> None:
    """Where a label has none, or two, nothing is said."""
    report = checked(label, value, text)

    assert report.ok, report.findings


def test_a_figure_that_is_also_said_rightly_is_stated() -> None:
    """Elsewhere the same figure may be of another thing."""
    text = "水利投资比上年增长12.5%。投诉比上年下降12.5%。"

    assert "COV202" not in {finding.code for finding in checked("水利投资增幅", "12.5%", text).findings}
