"""
Dates, periods and clock times, whole or in part: 2004年12月, 4月中旬, 去年12月1日, 3月20日前, 2025年1—10月.

A date may be said in part or by reference; what was not said stays None, and is resolved by whoever knows the
document's date (`drafter.checking.calendar`).
"""

import re
from dataclasses import replace
from typing import NamedTuple

from drafter.text.hedges import hedge_before
from drafter.text.numerals import parse_number, parse_year
from drafter.text.regex import regex
from drafter.text.values import When


class Dated(NamedTuple):
    """A date read at a place, and whether it may go without ground."""

    start: int
    end: int
    when: When
    loose: bool


_BREAK = r"(?:\r?\n)?"
"""A line end inside a date, as copied pages have it."""
_YEAR = r"[0-9〇零一二三四五六七八九]{4}"
_MONTH = r"(?:[1-9][0-9](?![0-9])|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = r"(?:[1-9][0-9](?![0-9])|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])"
_HOUR = r"(?:2[0-4]|1[0-9]|0?[0-9]|二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九])"
_MINUTE = r"(?:[0-5]?[0-9]|[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_NOON = r"上午|下午|晚上|晚|夜间|凌晨|中午|早上|早|傍晚|清晨"
_CLOCK = (
    rf"(?P<noon{{0}}>{_NOON})?"
    rf"(?:(?P<hour{{0}}>{_HOUR})(?:[时点](?:(?P<minute{{0}}>{_MINUTE})分|(?P<half{{0}}>半)|整)?"
    r"|[:：](?P<digits{0}>[0-5][0-9])(?![0-9:：])))?"
)
_YEAR_PART = r"(?:上半年|下半年|第?[一二三四1-4]季度|[前上下]?[一二三四两]个?季度|年?初|年?底|年?末)"
_MONTH_PART = r"(?:上旬|中旬|下旬|月?初|月?底|月?末|中)"
_RELATIVE = r"(?:今年|去年|明年|前年|后年|本年|当年|同年|次年|翌年|上年)"
_NEAR_MONTH = r"(?:本月|上月|下月|同月|当月|次月|每月)"
_BOUND = r"(?:之前|以前|前(?![0-9一二两三四五六七八九十]{1,2}个))(?![后往来期])"
_DATE = regex(
    rf"(?:(?P<year>{_YEAR}){_BREAK}年(?:度|(?=[^级轻龄多余左]|$))[ ]?)?(?P<year_part>{_YEAR_PART})?"
    rf"(?:(?P<month>{_MONTH}){_BREAK}月(?:份(?![额量])|(?=[^亮饼球薪嫂])|$)(?P<month_part>{_MONTH_PART})?[ ]?)?"
    rf"(?:(?P<day>{_DAY}){_BREAK}[日号](?![常益趋元]|夜(?![间里晚])))?" + _CLOCK.format("")
)
_DAY_OF_MONTH = _DAY.replace("[1-9][0-9](?![0-9])", "(?:[12][0-9]|3[01])(?![0-9])")
_DAY_ONLY = regex(
    rf"(?P<day>{_DAY_OF_MONTH})日(?![常益趋元内]|夜(?![间里晚])|[以之]内|左右|以上)" + _CLOCK.format("")
)
_CLOCK_ONLY = regex(
    rf"(?P<noon>{_NOON})?(?P<hour>{_HOUR})(?:(?:时|(?(noon)点|点(?={_MINUTE}分|半(?!岛))))(?:(?P<minute>{_MINUTE})分|(?P<half>半)|整)?(?![期间代事候机常段])"
    r"|[:：](?P<digits>[0-5][0-9])(?![0-9:：]))"
)
_CLOCK_TO = regex(
    rf"(?P<noon>{_NOON})?(?P<hour>{_HOUR})(?:[时点](?:(?P<minute>{_MINUTE})分|(?P<half>半)|整)?"
    r"|[:：](?P<digits>[0-5][0-9])(?![0-9:：]))"
)
_NOON_BEFORE = regex(rf"(?:{_NOON})$")
_DAY_BEFORE = regex("(?:当日|当天|同日|次日|翌日)$")
_DASH = regex(r"[ ]?(?:起[，,]?)?(?:(?:开|办|一直|持续|延续|进行)?[至到]|—{1,2}|-|~)[ ]?")
_TO = regex(
    rf"(?P<relative>同年|次年|翌年|当年|同月|次月|当月|本月|本年)?(?:(?P<year>{_YEAR})年)?(?:(?P<month>{_MONTH})月(?:份)?(?P<month_part>{_MONTH_PART})?)?(?:(?P<day>{_DAY})[日号])?"
    + _CLOCK.format("")
)
_NEXT = regex("次日|翌日|第二天")
_MONTHS = regex(
    rf"(?:(?P<year>{_YEAR})年)?(?P<first>{_MONTH})(?:—{{1,2}}|-|至|到)(?P<last>{_MONTH})月(?:份)?"
)
_DAYS = regex(
    rf"(?:(?P<year>{_YEAR})年)?(?P<month>{_MONTH})月(?P<first>{_DAY})(?:—{{1,2}}|-|至|到)(?P<last>{_DAY})日"
)
_YEARS = regex(
    r"(?P<first>[12][0-9]{3})(?:—{1,2}|-|至|到)(?P<last>[12][0-9]{3})"
    r"(?:年(?!度?[级轻龄])|(?<=[（(][0-9]{4}[—-][0-9]{4})(?=[）)]))"
)
_LIST = regex(rf"{_MONTH}(?:、{_MONTH}){{1,11}}月(?:份)?")
RELATIVE_BEFORE = regex(rf"(?P<relative>{_RELATIVE}|{_NEAR_MONTH})的?$")
_BOUND_AT = regex(_BOUND)
_WEEKLY = regex(
    r"(?:每[逢个]?|逢|本|下)?(?:周|星期)[一二三四五六日](?![天次个场节课篇期人小件条])"
    r"(?!(?:[至到—-]{1,2}|、)?[一二三四五六七两][天次场期个])(?:上午|下午|晚上)?"
)
_EVERY_WEEK = regex("^(?:每[逢个]?|逢)(?:周|星期)")
_PARTS = {"年初": "初", "年底": "底", "年末": "底", "末": "底", "月初": "初", "月底": "底", "月末": "底"}
_DASHES = frozenset("—-至到")
_DASH_REACH = 12
"""How far into a span of months, days or years its dash may stand."""
_OF_CLOCK = frozenset("时点:：")
_LATE = ("下午", "晚上", "晚", "夜间", "傍晚")


def read_date(norm: str, position: int) -> Dated | None:
    """The date, period or clock time whose number begins at a position; None where none does."""
    spans = ((_MONTHS, _months), (_DAYS, _days), (_YEARS, _years))
    dashed = not _DASHES.isdisjoint(norm[position : position + _DASH_REACH])
    for pattern, read in spans if dashed else ():
        span = pattern.match(norm, position)
        if span:
            return read(norm, span)
    found = _DATE.match(norm, position)
    if not found or not (found["year"] or found["month"] or found["year_part"]):
        return _short(norm, position)
    when = _when(found)
    if when is None or (when == When(when.year) and hedge_before(norm, position)[1]):
        return None  # 约1300年 is a stretch of time
    start, end = position, found.end()
    before = RELATIVE_BEFORE.search(norm, max(0, position - 2), position)
    if before and not found["year"]:
        start, when = before.start(), replace(when, relative=before["relative"])
    when, end = _close(norm, when, end)
    alone = found["month"] == "一" and when.day is None and when.end is None
    loose = when.year is None and not when.relative and (when.month is None or alone)
    return Dated(start, end, when, loose)


def _months(norm: str, found: re.Match[str]) -> Dated:
    """2025年1—10月: one 月 for both ends."""
    year = parse_year(found["year"]) if found["year"] else None
    before = None if year else RELATIVE_BEFORE.search(norm, max(0, found.start() - 2), found.start())
    last = When(month=int(parse_number(found["last"])))
    when = When(
        year, int(parse_number(found["first"])), relative=before["relative"] if before else "", end=last
    )
    return Dated(before.start() if before else found.start(), found.end(), when, loose=False)


def _days(norm: str, found: re.Match[str]) -> Dated:
    """3月11—15日: one 日 for both ends."""
    year = parse_year(found["year"]) if found["year"] else None
    before = None if year else RELATIVE_BEFORE.search(norm, max(0, found.start() - 2), found.start())
    last = When(day=int(parse_number(found["last"])))
    day, month = int(parse_number(found["first"])), int(parse_number(found["month"]))
    when = When(year, month, day, relative=before["relative"] if before else "", end=last)
    return Dated(before.start() if before else found.start(), found.end(), when, loose=False)


def _years(norm: str, found: re.Match[str]) -> Dated:
    """2021—2035年: one 年 for both ends."""
    del norm
    when = When(parse_year(found["first"]), end=When(parse_year(found["last"])))
    return Dated(found.start(), found.end(), when, loose=False)


def _overnight(norm: str, when: When, at: int) -> tuple[When, int] | None:
    """22时至次日6时: the clock time of the day behind."""
    follows = _NEXT.match(norm, at)
    hour = _TO.match(norm, follows.end()) if follows and when.day and when.time is not None else None
    last = _when(hour) if hour else None
    if hour is None or last is None or last.time is None or when.day is None:
        return None
    return replace(when, end=replace(last, day=when.day + 1)), hour.end()


def _close(norm: str, when: When, end: int) -> tuple[When, int]:
    """Read the second end of a range, and the limit behind a date."""
    dash = _DASH.match(norm, end)
    overnight = _overnight(norm, when, dash.end()) if dash else None
    if overnight:
        return overnight
    second = _TO.match(norm, dash.end()) if dash else None
    if second and (second["year"] or second["month"] or second["day"] or second["hour"]):
        last = _when(second)
        if last is not None:
            when, end = replace(when, end=_resolved(last, second["relative"], when)), second.end()
    bound = _BOUND_AT.match(norm, end)
    if bound:
        when, end = replace(when, bound="前"), bound.end()
    return when, end


def _resolved(last: When, relative: str | None, first: When) -> When:
    """The second end of a range whose year or month is said by the first: 2020年3月至次年10月."""
    if not relative:
        return last
    later = relative[0] in "次翌"
    if relative.endswith("年"):
        return replace(last, year=first.year + later) if first.year else replace(last, relative=relative)
    if first.month is None:
        return replace(last, relative=relative)
    month = first.month % 12 + 1 if later else first.month
    year = first.year + 1 if first.year and later and month == 1 else None
    return replace(last, month=month, year=year)


def _short(norm: str, position: int) -> Dated | None:
    """26日, 22时30分: a day or a clock time that leans on a date said before."""
    before = RELATIVE_BEFORE.search(norm, max(0, position - 3), position)
    found = _DAY_ONLY.match(norm, position) if "日" in norm[position : position + 4] else None
    if found and (found["day"].isascii() or len(found["day"]) > 1 or before):
        when, start = _when(found), position
        if when is None:
            return None
        if before and before["relative"] in ("本月", "上月", "下月", "同月", "当月", "次月", "每月"):
            start, when = before.start(), replace(when, relative=before["relative"])
        closed, end = _close(norm, when, found.end())
        return Dated(start, end, closed, loose=False)
    return _clock(norm, position)


def _clock(norm: str, position: int) -> Dated | None:
    """22时30分, 晚8时, 9:00—20:00, 晚六点到十点."""
    before = _NOON_BEFORE.search(norm, max(0, position - 2), position)
    start = before.start() if before else position
    found = _CLOCK_ONLY.match(norm, start) if not _OF_CLOCK.isdisjoint(norm[start : start + 6]) else None
    when = _when(found) if found else None
    if not found or when is None or not _is_clock(found):
        return None
    end = found.end()
    dash = _DASH.match(norm, end)
    second = _CLOCK_TO.match(norm, dash.end()) if dash else None
    last = _when(second) if second else None
    if second and last and last.time is not None:
        late = found["noon"] in _LATE and not second["noon"] and last.time < 12 * 60
        when, end = replace(when, end=replace(last, time=last.time + (12 * 60 if late else 0))), second.end()
    that = _DAY_BEFORE.search(norm, max(0, start - 2), start)
    if that:
        start, when = that.start(), replace(when, relative=that.group())
    return Dated(start, end, when, loose=False)


def _is_clock(found: re.Match[str]) -> bool:
    """9时 is a time, 一时 and 九点 may be words: these need a part of the day or minutes beside them."""
    sure = found["noon"] or found["minute"] or found["half"] or found["digits"]
    return bool(sure) or (found["hour"].isascii() and "点" not in found.group())


def _when(found: re.Match[str]) -> When | None:
    groups = found.groupdict()
    number = {
        name: int(parse_number(groups[name])) if groups.get(name) else None
        for name in ("month", "day", "hour", "minute", "digits")
    }
    year = parse_year(groups["year"]) if groups.get("year") else None
    if year is not None and not 1000 <= year <= 2999:
        return None
    part = groups.get("year_part") or groups.get("month_part") or ""
    part = _PARTS.get(part, part)
    part = part.replace("第", "").translate(str.maketrans("1234", "一二三四")) if "季度" in part else part
    noon = groups.get("noon") or ""
    time = None
    if number["hour"] is not None:
        hour = number["hour"] + (12 if noon in _LATE and number["hour"] < 12 else 0)
        time = hour * 60 + (30 if groups.get("half") else number["minute"] or number["digits"] or 0)
        noon = ""
    return When(year, number["month"], number["day"], part + noon, time=time)


def read_month_list(norm: str, position: int) -> list[Dated]:
    """1、3、5月 as three months."""
    found = _LIST.match(norm, position)
    if not found:
        return []
    out, start = [], position
    body = found.group().rstrip("份").rstrip("月")
    for piece in body.split("、"):
        end = start + len(piece)
        out.append(Dated(start, end, When(month=int(parse_number(piece))), loose=False))
        start = end + 1
    return [*out[:-1], out[-1]._replace(end=found.end())]


def read_week_day(norm: str, position: int) -> Dated | None:
    """每周一上午: the position is that of 一."""
    for back in (2, 3, 4, 1):
        found = _WEEKLY.match(norm, position - back) if position >= back else None
        if found and found.end() > position and found.group()[0] in "每逢":
            part = _EVERY_WEEK.sub("每周", found.group())
            return Dated(found.start(), found.end(), When(part=part), loose=False)
    return None
