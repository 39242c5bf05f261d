"""
Dates said in part or by reference: whether a mention states a given date, seen from where it stands.

A year left out is the document's, that of its period, or the last one said before; a day left over (26日, 当日)
leans on the date before it.
"""

from bisect import bisect_left
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from drafter.text.numerals import parse_number
from drafter.text.regex import regex
from drafter.text.values import Mention, When

_OFFSETS = {
    "今年": 0,
    "本年": 0,
    "当年": 0,
    "去年": -1,
    "上年": -1,
    "前年": -2,
    "明年": 1,
    "次年": 1,
    "翌年": 1,
    "后年": 2,
}
_NEXT_MONTH = ("次月", "下月")
_OWN_MONTH = {"上月": -1, "本月": 0, "下月": 1}
_MONTHS = ("同月", "当月", *_NEXT_MONTH)
SAME_DAY = ("当日", "同日", "当天")
_YEAR_ENDS = {"初": 1, "底": 12}
_STRETCHES = {
    (1, 6): "上半年",
    (7, 12): "下半年",
    (1, 3): "一季度",
    (4, 6): "二季度",
    (7, 9): "三季度",
    (10, 12): "四季度",
    (1, 9): "前三季度",
}
"""Stretches of a year by their first month and their last."""
_HALVES = ("上午", "下午", "晚上", "夜间", "凌晨", "清晨", "傍晚", "中午", "晚")
_NEXT_DAY = ("次日", "翌日")
_YEARS_ON = regex("(?:[次翌]年|(?P<years>[一两二三四五六七八九十]{1,2})年[之以]?后的?)[同当](?P<part>[日月])")
"""次年同日, 三年后的同月."""
_ANY_YEAR = 2001
"""A year like most, where none is known."""
_LEANING = frozenset((*_MONTHS, *SAME_DAY, *_NEXT_DAY, "本月", "上月", "每月"))


@dataclass(frozen=True, slots=True)
class Calendar:
    """
    What a date in a text can lean on.

    `years` are those of the document's date and period, `base` and `month` its own; `stated` the dates said with a
    year or month, by place.
    """

    years: frozenset[int]
    base: int | None
    month: int | None
    starts: tuple[int, ...]
    stated: tuple[When, ...]

    @classmethod
    def of(cls, dated: When | None, periods: tuple[When, ...], mentions: list[Mention]) -> "Calendar":
        """The calendar of a text whose date mentions are given in order."""
        anchors = [(m.start, m.value) for m in mentions if isinstance(m.value, When) and _anchors(m.value)]
        years = {w.year for w in (dated, *periods) if w and w.year}
        base = dated.year if dated else None
        month = dated.month if dated else None
        return cls(frozenset(years), base, month, tuple(s for s, _ in anchors), tuple(w for _, w in anchors))

    def before(self, place: int) -> list[When]:
        """The dates said before a place, nearest first, as far as one that names its year."""
        out = []
        for number in range(bisect_left(self.starts, place) - 1, -1, -1):
            when = self.stated[number]
            out.append(when)
            if when.year is not None or len(out) > 12:
                break
        return out

    def states(self, fact: When, mention: When, place: int) -> bool:
        """Whether a mention at a place states a given date."""
        fact, mention = whole_date(fact), whole_date(mention)
        if fact.time is not None and fact == When(time=fact.time, end=fact.end):
            mention = replace(mention, relative="") if mention.relative in _LEANING else mention
        if fact == mention:
            return True
        if mention.relative in _OWN_MONTH and self.month and self._states(fact, self._dated(mention), place):
            return True
        if mention.relative in SAME_DAY:
            return any(_same(fact, _that_day(earlier, mention)) for earlier in self.before(place)[:1])
        if mention.relative in _NEXT_DAY:
            day = replace(fact, time=None) if fact.time == mention.time else fact
            return any(_follows(day, earlier, self.candidates(place)) for earlier in self.before(place)[:1])
        if mention.relative and _YEARS_ON.fullmatch(mention.relative):
            return any(_years_on(fact, earlier, mention.relative) for earlier in self.before(place)[:1])
        if fact.end is None and mention.end is not None:
            last = inherit(mention.end, mention)
            single = replace(mention, end=None)
            return self._states(fact, single, place) or self._states(fact, last, place)
        if (fact.end is None) != (mention.end is None):
            return False
        if (
            fact.end is not None
            and mention.end is not None
            and not _same(
                inherit(fact.end, fact),
                inherit(mention.end, replace(mention, year=mention.year or fact.year)),
            )
        ):
            return False
        return self._states(fact, mention, place)

    def _states(self, fact: When, mention: When, place: int) -> bool:
        leans = mention.day is not None or mention.relative in _MONTHS
        if mention.month is None and leans and fact.month is not None:
            if mention.relative != "每月" and fact.month != self._month(mention, place):
                return False
            mention = replace(mention, month=fact.month)
        fact, mention = _month_end(fact, mention), _month_end(mention, fact)
        if (fact.month, fact.day) != (mention.month, mention.day):
            return False
        if mention.relative and mention == When(relative=mention.relative):
            return fact == self.year_of(mention.relative)
        if not _same_part(fact, mention):
            return False
        if fact.time != mention.time or (fact.bound and not mention.bound):
            return False
        if "每月" in (fact.relative, mention.relative) and fact.relative != mention.relative:
            return False
        return self._same_year(fact, mention, place)

    def _dated(self, mention: When) -> When:
        """本月上旬 and 上月底 as the document's date says them."""
        years, month = divmod((self.month or 1) - 1 + _OWN_MONTH[mention.relative], 12)
        year = self.base + years if self.base else None
        return replace(mention, relative="", year=year, month=month + 1)

    def year_of(self, relative: str) -> When | None:
        """The year that 去年 or 明年 means; None where that is not known."""
        offset = _OFFSETS.get(relative, 0)
        return When(year=self.base + offset) if offset and self.base else None

    def _month(self, mention: When, place: int) -> int | None:
        """The month that a mention without one leans on."""
        said = next((w for w in self.before(place) if w.month), None)
        last = said.end if said and said.end and said.end.month else said
        month = last.month if last else None
        return month % 12 + 1 if month and mention.relative in _NEXT_MONTH else month

    def _same_year(self, fact: When, mention: When, place: int) -> bool:
        if fact.year is None:
            return (
                mention.year is None
                or not self.years
                or mention.year in self.years
                or mention.month is not None
            )
        if mention.year is not None:
            return fact.year == mention.year
        offset = _OFFSETS.get(mention.relative)
        if offset is not None:
            return not self.years or any(fact.year == year + offset for year in self.years)
        if fact.month is None and not fact.part:
            return False
        years = self.candidates(place)
        return fact.year in years or not years

    def day_after(self, when: When, days: int) -> tuple[int, int] | None:
        """The month and day some days behind a day."""
        year = when.year or min(self.years, default=_ANY_YEAR)
        try:
            day = date(year, when.month or 0, when.day or 0) + timedelta(days=days)
        except (ValueError, OverflowError):
            return None
        return day.month, day.day

    def candidates(self, place: int) -> frozenset[int]:
        """The years that a date without one may mean at a place."""
        before = self.before(place)
        said = {when.year for when in before if when.year}
        if self.base:  # 去年5月……同年9月
            said |= {self.base + _OFFSETS[when.relative] for when in before if when.relative in _OFFSETS}
        following = {self.base + 1} if self.base else set()
        return self.years | said | following


def _that_day(earlier: When, mention: When) -> When:
    """The day said before, with the clock time of a mention that leans on it: 当日14:30."""
    if mention.time is None:
        return replace(earlier, bound="")
    return replace(earlier, bound="", time=mention.time, part="", end=mention.end)


def leans(when: When) -> bool:
    """Whether a reference means a day or a month said before: 当日, 次月."""
    return bool(when.relative) and (
        when.relative in _LEANING or _YEARS_ON.fullmatch(when.relative) is not None
    )


def _follows(fact: When, earlier: When, years: frozenset[int]) -> bool:
    """Whether a date is the day behind another."""
    last = inherit(earlier.end, earlier) if earlier.end else earlier
    year = last.year or fact.year or min(years, default=_ANY_YEAR)
    if last.month is None or last.day is None:
        return False
    try:
        day = date(year, last.month, last.day) + timedelta(days=1)
    except ValueError:
        return False
    return (fact.month, fact.day) == (day.month, day.day) and fact.year in (None, day.year)


def whole_date(when: When) -> When:
    """The end of a year is that of its December, its beginning that of its January; January to June is half of it."""
    if when.end and when == When(
        when.year, when.month, relative=when.relative, end=When(month=when.end.month)
    ):
        part = _STRETCHES.get((when.month or 0, when.end.month or 0))
        return replace(when, month=None, end=None, part=part) if part else when
    if (
        when.part in _YEAR_ENDS
        and when.month is None
        and when.day is None
        and not when.relative.endswith("月")
    ):
        return replace(when, month=_YEAR_ENDS[when.part])
    return when


def _same_part(fact: When, mention: When) -> bool:
    """Whether two dates name one part of their day, month or year; of a day the part may be left out or put in."""
    if fact.part == mention.part:
        return True
    if not mention.part:
        return fact.part.endswith(_HALVES)
    return not fact.part and fact.day is not None and fact.time is None and mention.part in _HALVES


def _years_on(fact: When, earlier: When, said: str) -> bool:
    """Whether a date lies some years behind another, on the same day or in the same month."""
    found = _YEARS_ON.fullmatch(said)
    if found is None or earlier.year is None:
        return False
    year = earlier.year + (int(parse_number(found["years"])) if found["years"] else 1)
    return fact == When(year, earlier.month, earlier.day if found["part"] == "日" else None)


def _month_end(when: When, other: When) -> When:
    """The last day of a month, where the other date says it as the month's end: 9月30日 and 9月末."""
    if (
        other.part != "底"
        or other.day
        or when.part
        or not when.month
        or not when.day
        or when.time is not None
    ):
        return when
    last = monthrange(when.year or other.year or _ANY_YEAR, when.month)[1]
    return replace(when, day=None, part="底") if when.day == last else when


def _anchors(when: When) -> bool:
    return when.year is not None or when.month is not None


def inherit(part: When, whole: When) -> When:
    """The second end of a range with what it takes over from the first."""
    return replace(
        part,
        year=part.year or whole.year,
        month=part.month or (whole.month if part.day or part.time is not None else part.month),
        day=part.day or (whole.day if part.time is not None and part.month is None else part.day),
    )


def _same(one: When, other: When) -> bool:
    years_agree = one.year == other.year or one.year is None or other.year is None
    return years_agree and (one.month, one.day, one.part, one.time) == (
        other.month,
        other.day,
        other.part,
        other.time,
    )
