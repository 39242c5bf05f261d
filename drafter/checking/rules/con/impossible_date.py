"""CON405: a date that is in no calendar."""

import re
from calendar import isleap
from collections.abc import Iterator

from drafter.checking.rule import Hit, rule
from drafter.text.numerals import HAN, parse_number, parse_year
from drafter.text.regex import regex
from drafter.text.text import Text

_YEAR = "[0-9〇零一二三四五六七八九]{4}[ ]{0,2}年度?[ ]{0,2}"
_FIGURE = "(?:[0-9]{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_NO_YEAR = rf"(?<![0-9{HAN}几数余多第闰半XxＸ×*＊_＿=＝])(?<![0-9][.,])(?<![0-9{HAN}]年)"
"""A month by itself: not the end of a number, not 第13月, not behind a count of years."""
_DAY_END = "[ ]{0,2}[日号](?![龄内元薪文楼线院室门桌机井房]|[以之]内)"
_TO = "[至到—-]{1,2}"
_DATE = regex(
    rf"(?:(?<![0-9{HAN}])(?P<year>{_YEAR})|(?P<named>[今去明]年)|{_NO_YEAR})"
    rf"(?P<month>{_FIGURE})[ ]{{0,2}}月份?"
    rf"(?:[ ]{{0,2}}(?P<day>{_FIGURE})(?P<stop>{_DAY_END}|(?={_TO}{_FIGURE}{_DAY_END}))"
    rf"(?:{_TO}(?:(?P<last_month>{_FIGURE})[ ]{{0,2}}月)?(?P<last_day>{_FIGURE}){_DAY_END})?"
    "|(?![薪龄期饼球嫂票费租息]))"
)
_BEGIN = regex(rf"[今去明0-9〇零一二三四五六七八九十](?:(?<=[今去明])|(?<![0-9{HAN}].))(?=[^月]{{0,14}}月)")
"""Where a date may begin: found many times faster than one."""
_LUNAR = regex("[农阴旧夏藏傣回彝]历[^，。；\n]*$")
_LUNAR_REACH = 14
_LUNAR_DAYS = 30
_MONTHS = 12
_FEBRUARY = 2
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@rule(
    "CON405",
    "impossible-date",
    source="the calendar (GB/T 7408.1-2023: months 1 to 12, days of each month, leap years)",
    good=(
        "2028年2月29日",
        "2月29日召开会议。",
        "2月28日至3月2日组织视察。",
        "发放24月龄幼儿补贴，落实13月薪。",
        "历时13个月。",
        "农历二月三十日",
    ),
    bad=("2月30日召开会议。", "2027年2月29日", "2027年13月", "二月三十日", "9月20日至31日"),
)
def impossible_date(text: Text) -> Iterator[Hit]:
    """
    A date is in no calendar.

    There is no month beyond the twelfth and no 31st of September; a slip of the key set it. The 29th of
    February is found only where its year is written and is no leap year. Days of the lunar calendar (农历) and
    counts of months (13个月, 24月龄) are not looked at.

    中文：日历上没有这一天或这个月，多是录入有误。2月29日只在写明年份且不是闰年时才报；农历日期和月数不查。
    """
    for date in _dates(text.norm):
        year = parse_year(date["year"].rstrip("度年 ")) if date["year"] else None
        month = int(parse_number(date["month"]))
        for span, of_month, day in _days(date, month):
            of_year = year + (of_month < month) if year else None
            fault = _fault(of_year, of_month, day)
            if fault and not _is_lunar(text.norm, date.start(), of_month, day):
                shown = text.raw[slice(*span)]
                yield Hit(
                    span,
                    f"「{shown}」：{fault[0]}，请核对日期。",
                    f"“{shown}” is no date: there is no {fault[1]}.",
                )


def _dates(norm: str) -> Iterator[re.Match[str]]:
    """All dates of a text, in order."""
    floor = 0
    for begin in _BEGIN.finditer(norm) if "月" in norm else ():
        date = _DATE.match(norm, begin.start()) if begin.start() >= floor else None
        if date:
            floor = date.end()
            yield date


def _days(date: re.Match[str], month: int) -> list[tuple[tuple[int, int], int, int | None]]:
    """The first day of a match and, of a range, the last, each with its place and month; a month needs a year."""
    if date["day"] is None:
        return [(date.span(), month, None)] if date["year"] or date["named"] else []
    first = int(parse_number(date["day"]))
    if date["last_day"] is None:
        return [(date.span(), month, first)]
    last_month = int(parse_number(date["last_month"])) if date["last_month"] else month
    last = int(parse_number(date["last_day"]))
    begin = date.start("last_month") if date["last_month"] else date.start()
    return [((date.start(), date.end("stop")), month, first), ((begin, date.end()), last_month, last)]


def _fault(year: int | None, month: int, day: int | None) -> tuple[str, str] | None:
    """What the calendar does not have, in Chinese and in English."""
    if not 1 <= month <= _MONTHS:
        return f"没有{month}月", f"month {month}"
    if day is None:
        return None
    leap = year is None or isleap(year)
    last = _DAYS[month - 1] - (month == _FEBRUARY and not leap)
    if 1 <= day <= last:
        return None
    if year is not None and month == _FEBRUARY:
        return f"{year}年{month}月没有{day}日", f"day {day} in month {month} of {year}"
    return f"{month}月没有{day}日", f"day {day} in month {month}"


def _is_lunar(norm: str, start: int, month: int, day: int | None) -> bool:
    """Whether a date is said to be of the lunar calendar, whose months may have 30 days each."""
    if day is None or not (1 <= month <= _MONTHS and 1 <= day <= _LUNAR_DAYS):
        return False
    return _LUNAR.search(norm, max(0, start - _LUNAR_REACH), start) is not None
