"""Stretches of time given as one and said as two: opened on 9 June and closed 同月11日."""

from bisect import bisect_left
from dataclasses import replace

from drafter.checking.alignment import Alignment
from drafter.checking.calendar import Calendar, inherit, whole_date
from drafter.text.values import Mention, When

_REACH = 60
"""How far from the first day the last may stand."""
_NEXT = 3
"""How many dates on either side of the first may be the last."""


def match_apart(alignment: Alignment, dates: list[Mention], calendar: Calendar) -> None:
    """State the stretches whose first and last days stand near one another."""
    starts = [mention.start for mention in dates]
    for index in alignment.prepared.dates:
        value = alignment.facts[index].value
        if index in alignment.stated or not isinstance(value, When):
            continue
        whole = whole_date(value)
        if whole.end is None:
            continue
        first, last = replace(whole, end=None), inherit(whole.end, whole)
        found = _pair(calendar, dates, starts, (first, last))
        if found:
            alignment.stated[index] = found


def _pair(
    calendar: Calendar, dates: list[Mention], starts: list[int], ends: tuple[When, When]
) -> list[Mention]:
    first, last = ends
    for place, mention in enumerate(dates):
        if not _states(calendar, first, mention):
            continue
        low, high = bisect_left(starts, mention.start - _REACH), bisect_left(starts, mention.end + _REACH)
        near = dates[place + 1 : min(high, place + 1 + _NEXT)] + dates[max(low, place - _NEXT) : place]
        for other in near:
            if _states(calendar, last, other):
                return [mention, other]
    return []


def _states(calendar: Calendar, day: When, mention: Mention) -> bool:
    said = mention.value
    return isinstance(said, When) and said.end is None and calendar.states(day, said, mention.start)
