"""Stretches of a year that are told without a month's name."""

import pytest

from drafter.text.scan import mentions
from drafter.text.stretches import read_stretch
from drafter.text.values import When


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("前四个月，收入增长", "前四个月", When(month=1, end=When(month=4))),
        ("前11个月共接诊", "前11个月", When(month=1, end=When(month=11))),
        ("前三季度完成", "前三季度", When(part="前三季度")),
        ("今年上半年，召开", "今年上半年", When(part="上半年", relative="今年")),
        ("新的一年，继续努力", "新的一年", When(relative="明年")),
    ],
)
def test_a_stretch_is_read(text: str, words: str, when: When) -> None:
    """The first months of a year, its halves, and the one to come."""
    assert [(words, when)] == [(mention.text, mention.value) for mention in mentions(text)]


@pytest.mark.parametrize("text", ["提前三个月完成", "会前两个月印发", "三个月前", "此前四个月"])
def test_months_before_something_are_no_stretch(text: str) -> None:
    """They count from somewhere else than the year's beginning."""
    assert When not in [type(mention.value) for mention in mentions(text)]


def test_nothing_is_read_where_nothing_is() -> None:
    """It is asked at every numeral behind such a character."""
    assert (None, None) == (read_stretch("半年", 0), read_stretch("的一件", 1))
