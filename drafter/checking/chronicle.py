"""Since when a session or a formulation can be spoken of: the data behind the rules of the era family."""

import re
from collections.abc import Iterable
from csv import DictReader
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from drafter.checking.finding import Severity
from drafter.data import data_text
from drafter.text.text import Text
from drafter.text.values import When


class Month(NamedTuple):
    """A month of a year."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.year}年{self.month}月"

    def __format__(self, form: str) -> str:
        """As a Chinese text says it; with the format `iso` as readers of English do: 2005-10."""
        return f"{self.year}-{self.month:02}" if form == "iso" else str(self)


class Session(NamedTuple):
    """A party congress (number 0), a plenary session or a session of the national committee."""

    body: str
    name: str
    month: Month
    sure: Literal["month", "year", "no"]
    """Whether a source was read for the month, for the year alone, or for neither."""


class Formulation(NamedTuple):
    """A formulation, the forms it is found by, and the months between which it is used."""

    phrase: str
    forms: tuple[str, ...]
    since: Month | None
    until: Month | None
    instead: str
    sure: bool


def date_of(text: Text) -> When | None:
    """The date of a document where it is known: the one given, else the signature's."""
    date = text.date or text.signature_date
    return date if date is not None and date.year is not None else None


def is_later(month: Month, date: When) -> bool:
    """Whether a month lies after a document's date; without a month of its own the year decides."""
    year = date.year or 0
    return month.year > year or (month.year == year and date.month is not None and month.month > date.month)


def severity_of(session: Session, date: When) -> Severity:
    """An error where a source was read for what the comparison rests on, else a warning."""
    sure = session.sure == "month" or (session.sure == "year" and session.month.year > (date.year or 0))
    return Severity.ERROR if sure else Severity.WARNING


@cache
def sessions() -> dict[tuple[str, str, int], Session]:
    """The sessions by body, term (十六) and number."""
    return {
        (row["body"], row["term"], int(row["number"])): Session(
            row["body"], row["name"], _month(row["month"]), _sureness(row["sure"])
        )
        for row in _rows("sessions.csv")
    }


@cache
def formulations() -> dict[str, Formulation]:
    """The formulations by each of their forms."""
    found = {}
    for row in _rows("formulations.csv"):
        entry = Formulation(
            phrase=row["phrase"],
            forms=tuple(row["forms"].split("|")),
            since=_month(row["since"]) if row["since"] else None,
            until=_month(row["until"]) if row["until"] else None,
            instead=row["instead"],
            sure=row["sure"] == "yes",
        )
        found.update(dict.fromkeys(entry.forms, entry))
    return found


@lru_cache(maxsize=256)
def later_forms(date: When) -> re.Pattern[str] | None:
    """What finds the forms that came into use after a date, None where there are none."""
    return _pattern(
        form for form, entry in formulations().items() if entry.since and is_later(entry.since, date)
    )


@lru_cache(maxsize=256)
def superseded_forms(date: When) -> re.Pattern[str] | None:
    """What finds the forms that were superseded before a date, None where there are none."""
    return _pattern(
        form for form, entry in formulations().items() if entry.until and _is_over(entry.until, date)
    )


def _is_over(until: Month, date: When) -> bool:
    """Whether a date lies after the month in which a formulation ended."""
    year = date.year or 0
    return year > until.year or (year == until.year and date.month is not None and date.month > until.month)


def _pattern(forms: Iterable[str]) -> re.Pattern[str] | None:
    """What finds any of some forms, the longest first."""
    words = sorted(forms, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words))) if words else None


def _rows(name: str) -> list[dict[str, str]]:
    """The rows of a data file."""
    content = data_text(name)
    return list(DictReader(content.splitlines()))


def _month(written: str) -> Month:
    year, month = written.split("-")
    return Month(int(year), int(month))


def _sureness(written: str) -> Literal["month", "year", "no"]:
    return "month" if written == "month" else "year" if written == "year" else "no"
