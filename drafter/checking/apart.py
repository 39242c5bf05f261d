"""Stretches of time given as one and said as two: opened on 9 June and closed 同月11日."""

from collections import defaultdict
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
    places: dict[tuple[int | None, int | None], list[int]] = defaultdict(list)
    for place, mention in enumerate(dates):
        if isinstance(mention.value, When):
            places[mention.value.month, mention.value.day].append(place)
    for index in alignment.prepared.dates:
        value = alignment.facts[index].value
        if index in alignment.stated or not isinstance(value, When):
            continue
        whole = whole_date(value)
        if whole.end is None:
            continue
        first, last = replace(whole, end=None), inherit(whole.end, whole)
        for place in places.get((first.month, first.day), ()):
            other = _other(calendar, dates, place, last) if _states(calendar, first, dates[place]) else None
            if other:
                alignment.stated[index] = [dates[place], other]
                break


def _other(calendar: Calendar, dates: list[Mention], place: int, last: When) -> Mention | None:
    """The date near another that is the last day of a stretch."""
    near = (*dates[place + 1 : place + 1 + _NEXT], *dates[max(0, place - _NEXT) : place])
    start = dates[place].start
    return next(
        (m for m in near if abs(m.start - start) <= _REACH and _states(calendar, last, m)),
        None,
    )


def _states(calendar: Calendar, day: When, mention: Mention) -> bool:
    said = mention.value
    return isinstance(said, When) and said.end is None and calendar.states(day, said, mention.start)
