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
