"""The benchmark's own numerals."""

import pytest
from trial.numerals import hanzi, quantity, rewordings


@pytest.mark.parametrize(
    ("said", "number"),
    [("零", 0), ("十", 10), ("一百零二", 102), ("一千零二十", 1020), ("十二万零三百", 120_300)],
)
def test_numbers_are_said_in_chinese(said: str, number: int) -> None:
    """零 stands for a gap, 一 is dropped from 一十 at the head."""
    assert said == hanzi(number)


def test_a_number_out_of_range_is_refused() -> None:
    """亿 is not said."""
    with pytest.raises(ValueError, match="out of range"):
        hanzi(10**8)


def test_a_value_is_reworded_in_every_form() -> None:
    """Full-width, spaced, Chinese, grouped and 万."""
    assert ["１２０００亩", "12000 亩", "一万二千亩", "12,000亩", "1.2万亩"] == list(rewordings("12000亩"))


def test_equal_values_are_told_apart_from_others() -> None:
    """一百二十件 and 120件 are one quantity."""
    assert quantity("120件") == quantity("一百二十件") != quantity("121件")
