"""A workbook's cell as it is shown: dates and percentages by the cell's number format, whole numbers as such."""

from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal

from drafter.text.regex import regex

_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a workbook knows no time zone
_LAST_DAY = 2_958_465
_MOST = 1e12
"""Shares from here on are no percentages that anybody typed."""
_LITERAL = regex(r'"[^"]*"|\[[^\[\]]*\]|\\.|_.|\*.')
_FINEST = 10
_PLACES = regex(r"\.([0#?]+)")
_MONTHS = 'yyyy"年"m"月"'
_DAYS = 'm"月"d"日"'
EAST_ASIAN = {
    27: _MONTHS, 28: _DAYS, 29: _DAYS, 30: "m-d-yy", 31: 'yyyy"年"m"月"d"日"', 36: _MONTHS, 50: _MONTHS,
    51: _DAYS, 52: _MONTHS, 53: _DAYS, 54: _DAYS, 57: _MONTHS, 58: _DAYS,
}  # fmt: skip
"""Date formats that Chinese Excel names by number alone (ECMA-376 18.8.30, zh-cn); openpyxl takes them for numbers."""


def shown(value: object, code: str = "") -> str:
    """A cell's words by its value and the code of its number format."""
    if value is None:
        return ""
    form = _LITERAL.sub("", code.partition(";")[0]).casefold()
    if isinstance(value, date):
        return _date(value, form)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _number(value, form)
    return str(value).strip()


def _number(value: float, form: str) -> str:
    if "%" in form and abs(value) < _MOST:
        return _percent(value, form)
    if form in _SERIAL_FORMS and 1 <= value <= _LAST_DAY:
        return _date(_EPOCH + timedelta(days=value), form)
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _percent(value: float, form: str) -> str:
    """A share as its cell shows it, rounded to the places of the format, without zeros at the end."""
    places = _PLACES.search(form)
    step = Decimal(1).scaleb(-min(len(places[1]), _FINEST) if places else 0)
    share = (Decimal(str(value)) * 100).quantize(step, ROUND_HALF_UP)
    written = f"{share:f}"
    return f"{written.rstrip('0').rstrip('.') if '.' in written else written}%"


def _date(value: date, form: str) -> str:
    """A date with the parts that its format shows: a month without a day has none."""
    parts = {"y": f"{value.year}年", "m": f"{value.month}月", "d": f"{value.day}日"}
    kept = [words for mark, words in parts.items() if mark in form]
    words = "".join(kept if "y" in form or "d" in form else parts.values())
    if isinstance(value, datetime) and (value.hour or value.minute):
        words += f"{value.hour}时{value.minute}分" if value.minute else f"{value.hour}时"
    return words


_SERIAL_FORMS = frozenset(_LITERAL.sub("", code) for code in EAST_ASIAN.values())
