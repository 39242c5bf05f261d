"""
The numbers that a figure can mean, as an interval: exactly 93 of 93件, 90 to 100 of 90余件.

Bounds are exact fractions; a bound of None is open.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Self

from drafter.facts.types import Quantity, Rate
from drafter.text.normal import normalized
from drafter.text.numerals import NUMBER, parse_number
from drafter.text.regex import regex
from drafter.text.values import Hedge

_NUMBER = regex(NUMBER)
_ARABIC = regex(r"[0-9,]+(?:\.([0-9]+))?([百千万亿]*)")
_SHARE = regex(rf"({NUMBER})分之")
_TENTHS = regex("成[一二三四五六七八九半]?")


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from `low` to `high`, both included."""

    low: Fraction
    high: Fraction | None

    def meets(self, other: "Interval") -> bool:
        """Whether some number lies in both."""
        return (self.high is None or other.low <= self.high) and (
            other.high is None or self.low <= other.high
        )

    def over(self, whole: "Interval") -> "Interval | None":
        """The quotients; None where nothing can be said because the whole may be zero."""
        if whole.low <= 0:
            return None
        ends = [self.low / whole.low, Fraction(0) if whole.high is None else self.low / whole.high]
        if self.high is None:
            return Interval(min(ends), None)
        ends += [self.high / whole.low, Fraction(0) if whole.high is None else self.high / whole.high]
        return Interval(min(ends), max(ends))

    def times(self, other: "Interval") -> "Interval":
        """The products; where an end is open, so is that of the product."""
        if self.high is None or other.high is None:
            return Interval(min(self.low * other.low, Fraction(0)), None)
        ends = [one * two for one in (self.low, self.high) for two in (other.low, other.high)]
        return Interval(min(ends), max(ends))

    def minus(self, other: "Interval") -> "Interval | None":
        """The differences; None where they have no lower bound."""
        if other.high is None:
            return None
        return Interval(self.low - other.high, None if self.high is None else self.high - other.low)

    @classmethod
    def total(cls, parts: Iterable["Interval"]) -> Self:
        """The sums."""
        low, high = Fraction(0), Fraction(0)
        is_open = False
        for part in parts:
            low += part.low
            is_open = is_open or part.high is None
            high += part.high or 0
        return cls(low, None if is_open else high)


def reach(figure: Quantity | Rate) -> Interval:
    """What it can mean: a count typed in full is exact, 1.2万 and 92.4% are rounded to the last digit."""
    rough = isinstance(figure, Rate) or _is_scaled(figure.text)
    return _hedged(figure, step(figure) / 2 if rough else Fraction(0))


def rounding(figure: Quantity | Rate) -> Interval:
    """What a result can have been before it was rounded to the digits that were written."""
    return _hedged(figure, step(figure) / 2)


def step(figure: Quantity | Rate) -> Fraction:
    """The place of the last digit written: 1 of 93件, 1000 of 1.2万元, 0.001 of 92.4%, 1/3 of 三分之二."""
    text, value = normalized(figure.text), Fraction(figure.amount.low)
    share = _SHARE.search(text) if "分之" in text else None
    if share and share.group(1) not in ("百", "千", "万"):
        return 1 / Fraction(parse_number(share.group(1)))
    tenths = _TENTHS.search(text) if isinstance(figure, Rate) else None
    if tenths:
        return Fraction(1, 100 if len(tenths.group()) > 1 else 10)
    number = _NUMBER.search(text, share.end() if share else 0)
    if number is None:
        return Fraction(1, 10) if isinstance(figure, Rate) else Fraction(1)
    plain = _ARABIC.fullmatch(number.group())
    decimals = len((plain.group(1) or "") if plain else number.group().partition("点")[2].rstrip("万亿"))
    written = Fraction(parse_number(number.group()))
    base = value / written if written else Fraction(1, 100 if isinstance(figure, Rate) else 1)
    scale = Fraction(parse_number("1" + plain.group(2))) if plain and plain.group(2) else Fraction(1)
    return base * scale * Fraction(Decimal(1).scaleb(-decimals))


def _is_scaled(text: str) -> bool:
    number = _NUMBER.search(normalized(text))
    return bool(number and re.search("[.点万亿]", number.group()))


def _hedged(figure: Quantity | Rate, slack: Fraction) -> Interval:
    amount = figure.amount
    low, high = Fraction(amount.low), Fraction(amount.high)
    coarse = _last_place(low, step(figure))
    spans = {
        Hedge.EXACT: (low - slack, high + slack),
        Hedge.MORE: (low, high + coarse),
        Hedge.NEAR: (low - max(min(coarse, low / 5), low / 10), high),
        Hedge.ABOUT: (low * Fraction(9, 10) - slack, high * Fraction(11, 10) + slack),
        Hedge.AT_LEAST: (low, None),
        Hedge.SEVERAL: (low, high * 10),
        Hedge.UP_TO: (low, high * 10),
    }
    return Interval(*spans.get(amount.hedge, (Fraction(0), high)))


def _last_place(value: Fraction, least: Fraction) -> Fraction:
    """The place of the last digit that is not zero: 1000 of 12000, and never below the last one written."""
    place = least
    while place and value and value % (place * 10) == 0:
        place *= 10
    return place
