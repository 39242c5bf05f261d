"""Bare numbers completed by the unit of their field."""

from decimal import Decimal

from drafter.text.hedges import INSIDE
from drafter.text.normal import normalized
from drafter.text.numerals import FORMAL, HAN, NUMBER
from drafter.text.regex import regex

_BARE = regex(rf"-?{NUMBER}(?:\s*(?:至|到|—|-)\s*{NUMBER})?(?:{'|'.join(INSIDE)})?")


_ENDS = (*"0123456789", *HAN, *FORMAL, *INSIDE)
"""What a bare number ends in: most that is given has a unit, and need not be read for that."""


def with_unit(given: object, unit: str) -> object:
    """
    What was given, with the unit behind each bare number: 93, 「93」, 「90余」, 「3至5」; lists by element.

    Anything that is not a bare number stays as it is: its own unit wins.
    """
    if not unit or isinstance(given, bool):
        return given
    if isinstance(given, list | tuple):
        return tuple(with_unit(each, unit) for each in given)
    if isinstance(given, int | float | Decimal):
        return f"{plain_number(given)}{unit}"
    return f"{given.strip()}{unit}" if isinstance(given, str) and _is_bare(given) else given


def _is_bare(given: str) -> bool:
    text = normalized(given).strip()
    return text.endswith(_ENDS) and _BARE.fullmatch(text) is not None


def plain_number(given: float | Decimal) -> str:
    """A number as a clerk writes it: without exponent."""
    return format(given if isinstance(given, Decimal) else Decimal(str(given)), "f")
