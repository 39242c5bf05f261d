"""What makes two amounts one: number, unit, hedge and period, whichever of two units for one thing was used."""

from dataclasses import replace
from fractions import Fraction

from drafter.text.units import UNITS
from drafter.text.values import Amount, Hedge, Number

AmountKey = tuple[Number, Number, str, Hedge, str]
_MU = Fraction(2000, 3)
"""Square metres in a 亩: fifteen make a hectare."""
_DAY = 24 * 60 * 60
_KILOGRAMS = ("公斤", "千克")
_HALF = Fraction(1, 2)


def amount_key(amount: Amount) -> AmountKey:
    """What two equal amounts share; land in 亩 and 公顷, half a month and fifteen days."""
    low, high, unit = amount.low, amount.high, amount.unit
    if unit == "亩":
        low, high, unit = Fraction(low) * _MU, Fraction(high) * _MU, "平方米"
    elif unit == "月" and low == high == _HALF:
        low, high, unit = Fraction(15 * _DAY), Fraction(15 * _DAY), "秒"
    elif unit == "天":
        low, high, unit = Fraction(low) * _DAY, Fraction(high) * _DAY, "秒"
    elif unit == "度":
        unit = "千瓦时"
    per = amount.per
    if per in _KILOGRAMS:
        low, high, per = Fraction(low) / 2, Fraction(high) / 2, "斤"
    return low, high, unit, amount.hedge, per


def of_each(amount: Amount) -> tuple[Amount, str]:
    """An amount as what is said of one, and of what: 588公斤/亩 as 588公斤 of 亩; of nothing where it is plain."""
    unit, _, each = amount.unit.partition("/")
    each = each or amount.per
    if not each:
        return amount, ""
    base, factor = UNITS.get(unit, (unit, Fraction(1)))
    low, high = (Fraction(number) * Fraction(factor) for number in (amount.low, amount.high))
    return replace(amount, low=low, high=high, unit=base, per=""), each
