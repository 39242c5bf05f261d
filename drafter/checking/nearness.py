"""How much a mention looks like a given value gone wrong: a digit, the unit, the hedge, a part of a date."""

from decimal import Decimal
from fractions import Fraction

from drafter.checking.prepared import NAMES
from drafter.text.normal import normalized
from drafter.text.numerals import NUMBER, parse_number
from drafter.text.quantities import RATE_UNIT
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind, Mention, Name, Serial, Value, When

_NUMBER = regex(NUMBER)
_SCALES = frozenset(Fraction(10) ** power for power in (-4, -3, -2, -1, 1, 2, 3, 4))
"""By how much a figure is off when a 万 or a zero was lost or put in."""
_BODIES = {Kind.PLACE: 3, Kind.ORGANISATION: 4}
"""Names that are recognised by all but one of their characters, from so many on; the place in front may be left out."""


def nearness(kind: Kind, one: Value, text: str, mention: Mention) -> float | None:
    """How much a mention looks like a value of a kind, written as `text`, gone wrong; None where it cannot be."""
    other = mention.value
    if isinstance(one, Amount) and isinstance(other, Amount):
        is_same_figure = _figure(text) == _figure(mention.text)
        return _amount_nearness(one, other, loose=mention.loose, is_same_figure=is_same_figure)
    if isinstance(one, When) and isinstance(other, When):
        return _date_nearness(one, other)
    if isinstance(one, Serial) and isinstance(other, Serial):
        return 1.0 if one.unit == other.unit else 0.4
    if (
        kind is Kind.TITLE
        and mention.kind is Kind.TITLE
        and isinstance(one, Name)
        and isinstance(other, Name)
    ):
        return 1.2 if _one_off(one.text, other.text) else _likeness(one.text, other.text)
    if kind in NAMES and kind is mention.kind and isinstance(one, Name) and isinstance(other, Name):
        near = _likeness(one.text, other.text)
        short = one.text[-len(other.text) :]
        if len(one.text) == len(other.text) and kind is Kind.PERSON and one.text[0] == other.text[0]:
            return 1.0
        if kind in _BODIES and len(short) >= _BODIES[kind] and _one_off(short, other.text):
            return 1.0
        return near if near >= 0.5 else None
    return None


def _figure(text: str) -> Decimal | None:
    """The number as it is written, without its unit."""
    found = _NUMBER.search(normalized(text))
    try:
        return parse_number(found.group()) if found else None
    except ValueError:
        return None


def _amount_nearness(one: Amount, other: Amount, *, loose: bool, is_same_figure: bool) -> float | None:
    same_unit = one.unit == other.unit or not one.unit
    if loose and not same_unit:
        return None
    if not same_unit and RATE_UNIT in (one.unit, other.unit) and not is_same_figure:
        return None  # 100% is a whole, and no 1份
    if one.low == other.low and one.high == other.high:
        return 1.2
    if not same_unit:
        return 0.0 if one.low == other.low or is_same_figure else None
    if one.low and abs(Fraction(other.low) / Fraction(one.low)) in _SCALES:
        return 1.0
    return 0.9 if _one_off(str(one.low), str(other.low)) else 0.5


def _one_off(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _date_nearness(one: When, other: When) -> float | None:
    """Dates of one make that differ in a part are one date gone wrong, whatever stands around them."""
    parts = [(one.month, other.month), (one.day, other.day), (one.year, other.year), (one.time, other.time)]
    said = [(a, b) for a, b in parts if a is not None and b is not None]
    if not said:
        return 0.2 if one.part and other.part else None
    same_make = all((a is None) == (b is None) for a, b in (*parts[:2], (one.end, other.end)))
    return 0.4 + 0.5 * sum(a == b for a, b in said) + (0.6 if same_make else 0.0)


def _likeness(one: str, other: str) -> float:
    pairs = {one[i : i + 2] for i in range(len(one) - 1)}
    others = {other[i : i + 2] for i in range(len(other) - 1)}
    return 1.6 * len(pairs & others) / max(1, len(pairs | others))
