"""Dates that must exist, and days of the week that must fit them."""

import re
from calendar import monthrange
from datetime import date

from drafter.text.mentions import find_mentions
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.values import Kind, When

_WEEKDAYS = "一二三四五六日"
_WEEKDAY = regex(r"[\s,，、]*[（(]?\s*(?:星期|周|礼拜)([一二三四五六日天])\s*[)）]?")
_NUMERIC = regex(r"([0-9]{4})[-—./]([0-9]{1,2})(?:[-—./]([0-9]{1,2}))?")
_SIGNS = "月日号"
"""A month or a day that can be wrong is written with one of these."""
_PLAIN_DAY = regex(r"[日号]$")


def spelled_out(text: str) -> str:
    """2024-12-18, 2024.12 and 2024/12/18 as offices write them; other texts unchanged."""
    found = _NUMERIC.fullmatch(normalized(text))
    if not found:
        return text
    year, month, day = found.groups()
    return f"{year}年{int(month)}月" + (f"{int(day)}日" if day else "")


def split_weekday(text: str) -> tuple[str, str]:
    """A day and the day of the week behind it (「三」); empty where none is written."""
    found = None
    for found in _WEEKDAY.finditer(text):
        if _PLAIN_DAY.search(text[: found.start()]):
            return text[: found.start()] + text[found.end() :], _day_name(found)
    return text, ""


def check_day(when: When, text: str, year: int | None = None) -> None:
    """Raise ValueError where there is no such month or day; without a year 2月29日 passes."""
    for part in (when, when.end):
        if part is None:
            continue
        month = part.month or when.month
        if month is None:
            continue
        if not 1 <= month <= 12:
            raise ValueError(f"「{text}」：没有{month}月，请核对日期")
        known = part.year or when.year or year
        if part.day is not None and not 1 <= part.day <= monthrange(known or 2000, month)[1]:
            of = f"{known}年{month}月" if known and month == 2 else f"{month}月"
            raise ValueError(f"「{text}」：{of}没有{part.day}日，请核对日期")


def check_weekday(when: When, weekday: str, text: str, year: int | None = None) -> None:
    """Raise ValueError where a day falls on another day of the week; without a year nothing can be said."""
    known = when.year or year
    if not weekday or known is None or when.month is None or when.day is None:
        return
    actual = _WEEKDAYS[date(known, when.month, when.day).weekday()]
    if actual != weekday:
        raise ValueError(
            f"「{text}」：{known}年{when.month}月{when.day}日是星期{actual}，不是星期{weekday}，请核对"
        )


def check_dates_in(text: str, year: int | None = None) -> None:
    """Raise ValueError where a date inside a sentence does not exist, or another weekday stands behind it."""
    norm = normalized(text)
    for mention in find_mentions(norm) if any(sign in norm for sign in _SIGNS) else ():
        if mention.kind is Kind.DATE and isinstance(mention.value, When):
            known = None if mention.value.relative else year
            check_day(mention.value, mention.text, known)
            weekday = _WEEKDAY.match(norm, mention.end)
            if weekday and _PLAIN_DAY.search(mention.text):
                check_weekday(mention.value, _day_name(weekday), f"{mention.text}{weekday.group()}", known)


def _day_name(weekday: re.Match[str]) -> str:
    return weekday.group(1).replace("天", "日")
