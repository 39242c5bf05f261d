"""Counts that a given list bears out are not invented."""

from collections.abc import Callable

import pytest

Errors = Callable[..., list[tuple[str, str | None, str | None]]]
MONTHS = [("视察时间", "3月"), ("视察时间", "5月"), ("视察时间", "9月")]
PERSONS = [("表彰委员", "何静宜"), ("表彰委员", "陶明礼")]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("先后视察3次（3月、5月、9月）。", MONTHS),
        ("3月、5月、9月，先后视察3次。", MONTHS),
        ("表彰何静宜、陶明礼2名委员。", PERSONS),
        ("表彰了何静宜和陶明礼等2名委员。", PERSONS),
        ("从三个层面推进：一是抓学习，二是抓调研，三是抓落实。立案93件。", [("立案件数", "93件")]),
        ("办好4件实事：一是修路，二是引水，三是绿化，四是亮化。立案93件。", [("立案件数", "93件")]),
        ("做好两项工作：提交提案；立案93件。", [("立案件数", "93件")]),
        (
            "共走访2个镇。到岚溪镇、清河镇调研。",
            [{"label": "走访地点", "value": ["岚溪镇", "清河镇"]}],
        ),
    ],
)
def test_a_count_of_what_stands_beside_it_is_derived(
    text: str, entries: list[tuple[str, str]], errors: Errors
) -> None:
    """In brackets, before it, of a list given, of what is then enumerated."""
    assert [] == errors(text, *entries)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "甲建议改为单行线，乙建议加装信号灯，两条建议均获采纳。",
            [("甲建议", "改为单行线"), ("乙建议", "加装信号灯")],
        ),
        ("走访瓦窑村、旗杆村、上坪村，三个村都走遍。", [("走访村", "瓦窑村、旗杆村、上坪村")]),
        (
            "课题2024年1月30日开题，三个月后的4月30日定稿。",
            [("开题", "2024年1月30日"), ("定稿", "2024年4月30日")],
        ),
        (
            "展览3月30日开幕，五天后的4月4日闭幕。",
            [("开幕", "2024年3月30日"), ("闭幕", "2024年4月4日")],
        ),
    ],
)
def test_what_follows_from_what_the_sentence_said_is_derived(
    text: str, entries: list[tuple[str, str]], errors: Errors
) -> None:
    """A count of facts of that name or of the parts of one, a stretch between two dates."""
    assert [] == errors(text, *entries)


@pytest.mark.parametrize("said", ["两个月后的", "8天后的"])
def test_a_stretch_that_two_dates_do_not_have_is_invented(said: str, errors: Errors) -> None:
    """By months or by days."""
    entries = ("开题", "2024年1月30日"), ("定稿", "2024年4月30日")
    found = errors(f"课题2024年1月30日开题，{said}4月30日定稿。", *entries)

    assert [("GRD301", said[:-2], None)] == found


@pytest.mark.parametrize(
    ("words", "text", "entries"),
    [
        ("4次", "先后视察4次（3月、5月、9月）。", MONTHS),
        ("3名", "表彰何静宜、陶明礼3名委员。", PERSONS),
        ("三项", "做好三项工作：提交提案；立案93件。", [("立案件数", "93件")]),
        ("2名", "看望委员2名：走访慰问；立案93件。", [("立案件数", "93件")]),
        ("2.5亩", "先后视察2.5亩（3月、5月、9月）。", MONTHS),
        ("近3次", "先后视察近3次（3月、5月、9月）。", MONTHS),
        ("31次", "先后视察31次（3月、5月、9月）。", MONTHS),
        ("4件", "办好4件实事：一是修路，二是引水，三是绿化。立案93件。", [("立案件数", "93件")]),
        ("30%", "占30%（3月、5月、9月）。", MONTHS),
    ],
)
def test_a_count_that_does_not_fit_is_invented(
    words: str, text: str, entries: list[tuple[str, str]], errors: Errors
) -> None:
    """Another number, a hedge, a part, a share."""
    assert [("GRD301", words, None)] == errors(text, *entries)
