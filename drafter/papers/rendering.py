"""A new value in the form of the place that it goes to: Chinese numerals, 百分之, the unit, the parts of a date."""

import re
from datetime import date
from decimal import Decimal

from drafter.text.normal import normalized
from drafter.text.numerals import render_chinese
from drafter.text.reading import read_value
from drafter.text.regex import regex
from drafter.text.values import Kind, When

_ARABIC = regex(r"[0-9]+(?:\.[0-9]+)?")
_HAN_NUMERAL = regex(r"[〇零一二两三四五六七八九十百千]{1,12}")
_PERCENT = regex(r"([0-9]+(?:\.[0-9]+)?)[%％]")
_BARE = regex(r"[0-9]+(?:\.[0-9]+)?|[〇零一二两三四五六七八九十百千万亿]+")
_DIGITS = str.maketrans("0123456789.", "〇一二三四五六七八九点")
_YEAR = regex(r"(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年")

_TYPED_DATE = regex(
    r"(?<![0-9./-])([0-9]{4})([-./])([0-9]{1,2})\2([0-9]{1,2})(?: 0?0:00(?::00)?)?(?![0-9:/-]|\.[0-9])",
    re.ASCII,
)


def in_form_of(old: str, new: str, kind: Kind) -> str:
    """
    A new value as its place has it.

    Args:
        old: what stood there, as it was written.
        new: the value as it was typed.
        kind: what both are.
    """
    if normalized(old) == normalized(new):
        return old
    if kind is Kind.DATE:
        return _dated(old, new)
    if kind in {Kind.QUANTITY, Kind.RATE}:
        return _counted(old, new)
    return _wrapped(old, new)


def _counted(old: str, new: str) -> str:
    norm_old, norm_new = normalized(old), normalized(new)
    if _BARE.fullmatch(norm_new) and not _BARE.fullmatch(norm_old):
        new = norm_new = _with_unit(norm_old, norm_new)
    if norm_old.startswith("百分之"):
        percent = _PERCENT.fullmatch(norm_new)
        if percent:
            return f"百分之{_chinese(percent[1])}"
    if _is_han(norm_old) and _ARABIC.search(norm_new) and "%" not in norm_new:
        return _ARABIC.sub(lambda found: _chinese(found.group()), norm_new)
    return new


def _with_unit(old: str, number: str) -> str:
    """A bare number with the unit and the hedge of what stood there."""
    found = _ARABIC.search(old) or _HAN_NUMERAL.search(old)
    return f"{old[: found.start()]}{number}{old[found.end() :]}" if found else number


def _is_han(text: str) -> bool:
    return bool(_HAN_NUMERAL.search(text)) and not any(mark.isdigit() for mark in text)


def _chinese(number: str) -> str:
    whole, _, places = number.partition(".")
    written = render_chinese(int(Decimal(whole)))
    return f"{written}点{places.translate(_DIGITS)}" if places else written


def _dated(old: str, new: str) -> str:
    """A date with the parts that its place names: no year where none stood."""
    norm_old, norm_new = normalized(old), normalized(new)
    if not _YEAR.match(norm_old):
        year = _YEAR.match(norm_new)
        if year and year.end() < len(norm_new):
            new = norm_new = norm_new[year.end() :]
    if _is_han(norm_old) and _ARABIC.search(norm_new):
        return _ARABIC.sub(lambda found: _chinese_date(found.group()), norm_new)
    return new


def _chinese_date(number: str) -> str:
    """Digits one by one for a year (二〇二四), a number for month and day (十二)."""
    return number.translate(_DIGITS) if len(number) == 4 else render_chinese(int(number))


def _wrapped(old: str, new: str) -> str:
    """A name in the marks of the one that stood there."""
    for opening, closing in ("《》", "〈〉", "“”", "‘’", "「」"):
        if old.startswith(opening) and old.endswith(closing) and not new.startswith(opening):
            return f"{opening}{new}{closing}"
    return new


def in_words(last: str, value: str) -> str:
    """A typed value with its dates in words (2028-1-12: 2028年1月12日) where what stood there was a date."""
    if not _TYPED_DATE.search(value):
        return value
    try:
        read_value(last, Kind.DATE)
    except ValueError:
        return value
    return _TYPED_DATE.sub(_spelled, value)


def _spelled(found: re.Match[str]) -> str:
    year, month, day = int(found[1]), int(found[3]), int(found[4])
    try:
        date(year, month, day)
    except ValueError:
        return found.group()
    return f"{year}年{month}月{day}日"


def same_value(one: str, other: str, kind: Kind) -> bool:
    """Whether two typed values state the same."""
    try:
        first, second = read_value(one, kind), read_value(other, kind)
    except ValueError:
        return normalized(one) == normalized(other)
    if isinstance(first, When) != isinstance(second, When):
        return False
    return first == second
