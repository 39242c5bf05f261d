"""Rates as they are written: 92%, 百分之九十二, 三成半, 三分之二, 3/4; each a share of one whole, exact."""

import re
from decimal import Decimal
from fractions import Fraction

from drafter.text.numerals import HAN, HAN_DIGIT, NUMBER, parse_number
from drafter.text.regex import regex
from drafter.text.values import Number

_GAP = r"(?: |(?<=[0-9.万亿])\r?\n)?"
_PERCENT = regex(
    rf"(?P<percent>{NUMBER}){_GAP}(?P<sign>[%‰])(?:(?:—{{1,2}}|-|至|到)(?P<upper>{NUMBER}){_GAP}(?P=sign))?"
)
_SHARE = regex(rf"(?P<of>百|千|万|[0-9{HAN}]{{1,8}})分之(?P<share>{NUMBER}|百)(?P<inside>余|多)?")
_TENTHS = regex(
    rf"(?P<tenth>[{HAN_DIGIT}十0-9])成(?P<tenths>半|[{HAN_DIGIT}])?(?![立为员果就功长熟分本交绩人套品年都家规群型])"
)
_FRACTION = regex(r"(?P<top>[1-9][0-9]?)/(?P<bottom>[1-9][0-9]{0,2})(?![0-9/])")
_FORMS = (("%", _PERCENT), ("‰", _PERCENT), ("分之", _SHARE), ("成", _TENTHS), ("/", _FRACTION))
"""Each form with the sign that it cannot do without."""
_REACH = 100
"""No number before a sign is longer."""


def match_rate(norm: str, position: int) -> re.Match[str] | None:
    """The rate whose number begins at a position."""
    near = norm[position : position + _REACH]
    found = (form.match(norm, position) for sign, form in _FORMS if sign in near)
    return next(filter(None, found), None)


def shares(found: re.Match[str]) -> tuple[Number, Number]:
    """The share that a rate states, or both ends of its range."""
    if "percent" in found.re.groupindex:
        whole = 100 if found["sign"] == "%" else 1000
        low = parse_number(found["percent"]) / whole
        return low, parse_number(found["upper"]) / whole if found["upper"] else low
    if "of" in found.re.groupindex:
        share = _share(found["share"], found["of"])
    elif "tenth" in found.re.groupindex:
        tenths = found["tenths"] or "零"
        share = (
            parse_number(found["tenth"]) / 10 + (Decimal(5) if tenths == "半" else parse_number(tenths)) / 100
        )
    else:
        top, bottom = int(found["top"]), int(found["bottom"])
        if top >= bottom:
            raise ValueError(found.group())
        share = exact(Fraction(top, bottom))
    return share, share


def _share(share: str, of: str) -> Number:
    numerator = Decimal(100) if share == "百" else parse_number(share)
    denominator = parse_number(of)
    if denominator <= 0:
        raise ValueError(of)
    return exact(Fraction(numerator) / Fraction(denominator))


def exact(value: Fraction) -> Number:
    """A `Decimal` where the fraction has a finite one, else the fraction."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest == 1 and value.denominator < 10**24:
        return Decimal(value.numerator) / Decimal(value.denominator)
    return value
