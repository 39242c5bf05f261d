"""Items told in the order of their dates, where each has one within the year."""

from collections.abc import Sequence

from drafter.patterns.scope import Scope
from drafter.text.values import When

FIELDS = ("date", "deadline")
"""The facts that say when an item is due; the first that is given counts."""
LIMIT = 32
"""A month without a day ends behind all its days."""


def by_date(scopes: Sequence[Scope]) -> list[Scope]:
    """The items by their dates, as they were given where one has no date to compare with the others'."""
    days = [_day(scope) for scope in scopes]
    known = [day for day in days if day]
    if len(known) < len(scopes) or len({day[0] > 0 for day in known}) > 1:
        return list(scopes)
    order = sorted(range(len(scopes)), key=known.__getitem__)
    return [scopes[index] for index in order]


def _day(scope: Scope) -> tuple[int, int, int] | None:
    """The year, month and day by which an item is done; None where no month is said."""
    given = next((scope.values[name][0] for name in FIELDS if name in scope.values), None)
    when = given.value if given else None
    if not isinstance(when, When) or when.relative or when.end:
        return None
    return (when.year or 0, when.month, when.day or LIMIT) if when.month else None
