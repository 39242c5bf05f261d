"""Periods of frequencies."""

import pytest

from drafter.text.periods import ends_period, period_before, periods_before


@pytest.mark.parametrize(
    ("text", "period"), [("每两周召开", "两周"), ("户均增收", "户"), ("每周，召开", ""), ("召开", "")]
)
def test_a_period_is_read_a_few_words_before_its_figure(text: str, period: str) -> None:
    """No mark may stand between."""
    assert period == period_before(text, len(text))


def test_a_sentence_says_of_what_its_figures_are() -> None:
    """第一阶梯每立方米2.35元，第二阶梯3.15元; the sentence before says nothing of it."""
    text = "每年检修。第一阶梯每立方米2.35元，第二阶梯"

    assert frozenset({"立方米"}) == periods_before(text, len(text))
    assert frozenset({"天"}) == periods_before("施工中日涌水", 6)


def test_the_numeral_of_a_period_is_no_figure() -> None:
    """每两周 ends where 周 does."""
    assert 3 == ends_period("每两周", 1)
    assert ends_period("两周", 0) is None
    assert ends_period("时隔四年", 2) is None
