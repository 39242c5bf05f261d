"""Given dates by what they say, so that each date of a text is held against few of them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from drafter.checking.calendar import SAME_DAY, Calendar, leans, whole_date
from drafter.checking.prepared import Prepared
from drafter.text.values import When

_LAST_DAYS = (28, 29, 30, 31)
_MONTHLY = "每月"


class GivenDates:
    """The dates among the facts, by month, by day and by value."""

    def __init__(self, prepared: Prepared) -> None:
        self._all = prepared.dates
        self._whole: dict[int, When] = {}
        self._by_month: dict[int | None, list[int]] = defaultdict(list)
        self._by_day: dict[int | None, set[int]] = defaultdict(set)
        self._by_value: dict[When, list[int]] = defaultdict(list)
        self._hours: list[int] = []
        """Those that say an hour of any day."""
        for index in prepared.dates:
            value = prepared.facts[index].value
            if isinstance(value, When):
                self._add(index, whole_date(value))

    def _add(self, index: int, value: When) -> None:
        self._whole[index] = value
        self._by_value[value].append(index)
        self._by_day[value.day].add(index)
        if value.time is not None and value.month is None and value.day is None:
            self._hours.append(index)
        for month in {value.month, value.end.month if value.end else value.month}:
            self._by_month[month].append(index)

    def candidates(self, when: When, calendar: Calendar, place: int) -> Sequence[int]:
        """The dates that a mention at a place may state, in order."""
        if when.month is None and (when.day is not None or leans(when)):
            return self._leant_on(when, calendar, place)
        if when.relative and when == When(relative=when.relative):
            meant = calendar.year_of(when.relative)
            return sorted({*self._by_value[when], *(self._by_value[meant] if meant else ())})
        found = self._by_month[when.month]
        if when.end is None:
            days = self._of_day(when)
            return self._alike(when, found if when.month is None else [i for i in found if i in days])
        if when.end.month not in (None, when.month):
            found = sorted({*found, *self._by_month[when.end.month]})
        return found

    def _leant_on(self, when: When, calendar: Calendar, place: int) -> Sequence[int]:
        """Those that a mention may state that leans on a date said before."""
        if when.relative == _MONTHLY and when.end is None:
            monthly = {i for i, value in self._whole.items() if value.relative == _MONTHLY}
            return sorted({*monthly, *self._hours})
        if when.relative in SAME_DAY:
            days = [i for said in calendar.before(place)[:1] for i in self._by_day[said.day]]
            return sorted({*days, *self._by_value[when], *self._hours})
        return self._all

    def _alike(self, when: When, found: Iterable[int]) -> list[int]:
        """Those of the year of a mention, and of the part of a year that it says, where it says one."""
        year = None if when.relative else when.year
        part = "" if when.relative or when.month else when.part
        return [
            i
            for i in found
            if (year is None or self._whole[i].year in (None, year))
            and (not part or self._whole[i].part == part)
        ]

    def _of_day(self, when: When) -> set[int]:
        """The dates of a day; the last of a month may be said as its end."""
        days = self._by_day[when.day]
        if when.part == "底":
            return days.union(*(self._by_day[day] for day in _LAST_DAYS))
        return days | self._by_day[None] if when.day in _LAST_DAYS else days
