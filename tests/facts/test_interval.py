"""The numbers that a figure can mean."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.facts.interval import Interval, reach, rounding, step
from drafter.facts.types import Quantity, Rate

PLAIN = st.builds(
    lambda low, more: Interval(Fraction(low), Fraction(low + more)), st.integers(0, 500), st.integers(0, 50)
)


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (Quantity("93件"), Fraction(1)),
        (Quantity("1.2万元"), Fraction(1000)),
        (Quantity("3万元"), Fraction(10000)),
        (Quantity("九十三点五公里"), Fraction(100)),
        (Rate("92.4%"), Fraction(1, 1000)),
        (Rate("100%"), Fraction(1, 100)),
        (Rate("0%"), Fraction(1, 100)),
        (Rate("千分之八"), Fraction(1, 1000)),
        (Rate("百分之九十二点四"), Fraction(1, 1000)),
        (Rate("三分之二"), Fraction(1, 3)),
        (Rate("六成五"), Fraction(1, 100)),
        (Rate("九成"), Fraction(1, 10)),
        (Quantity("0件"), Fraction(1)),
    ],
)
def test_the_last_digit_written_has_its_place(figure: Quantity | Rate, expected: Fraction) -> None:
    """That place is how exact the figure is."""
    assert expected == step(figure)


def test_a_half_without_a_number_is_rough() -> None:
    """半数 is near a half, 半年 counts by ones."""
    assert Fraction(1, 10) == step(Rate("半数"))
    assert Fraction(1) == step(Quantity("半年"))


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("93件", 93, 93),
        ("3至5人", 3, 5),
        ("1.2万元", 11500, 12500),
        ("12000余元", 12000, 13000),
        ("近100件", 80, 100),
        ("近3万件", 24000, 30000),
        ("约300人", 270, 330),
        ("80件以上", 80, None),
        ("80件以内", 0, 80),
        ("不足80件", 0, 80),
        ("上百人", 100, 1000),
    ],
)
def test_a_hedged_figure_stands_for_all_it_can_mean(text: str, low: int, high: int | None) -> None:
    """The bounds are exact; one may be open."""
    assert (low, high) == (reach(Quantity(text)).low, reach(Quantity(text)).high)


def test_a_result_may_have_been_rounded() -> None:
    """A count that is a result of arithmetic may have been any number that rounds to it."""
    assert Interval(Fraction(185, 2), Fraction(187, 2)) == rounding(Quantity("93件"))


@given(PLAIN, PLAIN)
def test_what_is_taken_away_can_be_added_again(one: Interval, other: Interval) -> None:
    """The difference and the sum enclose the number they began with."""
    difference = one.minus(other)
    assert difference is not None
    again = Interval.total((difference, other))

    assert again.low <= one.low
    assert again.high is not None
    assert one.high is not None
    assert one.high <= again.high


@given(PLAIN, PLAIN)
def test_a_quotient_times_its_divisor_encloses_the_number(one: Interval, other: Interval) -> None:
    """Where the divisor cannot be zero."""
    quotient = one.over(other)
    if other.low > 0:
        assert quotient is not None
        assert quotient.times(other).meets(one)
    else:
        assert quotient is None


def test_an_open_end_stays_open() -> None:
    """Nothing is claimed about numbers without a bound."""
    some = Interval(Fraction(80), None)
    exact = Interval(Fraction(40), Fraction(40))

    assert Interval(Fraction(120), None) == Interval.total((some, exact))
    assert Interval(Fraction(2), None) == some.over(exact)
    assert Interval(Fraction(0), Fraction(1, 2)) == exact.over(some)
    assert exact.minus(some) is None
    assert Interval(Fraction(40), None) == some.minus(exact)
    assert Interval(Fraction(0), None) == some.times(exact)
