"""
The arithmetic of facts: what must hold between the figures of a section.

    @model_validator(mode="after")
    def filed_within_submitted(self) -> Self:
        at_most(self, "filed", "submitted")
        return self

Each helper takes the section (or group) and names of its fields, holds where a field is not given, and raises
`ContradictionError`, with both labels and both values, only where no reading of the figures can make them
agree: a hedged figure (90余件, 近三分之二) stands for all the numbers that it can mean.
"""

from collections.abc import Iterable

from pydantic import BaseModel

from drafter.facts.interval import Interval, reach, rounding
from drafter.facts.types import Quantity, Rate

Measured = Quantity | Rate


class ContradictionError(ValueError):
    """A contradiction of facts; `fields` are the names of the fields, the one to look at first in front."""

    def __init__(self, message: str, fields: Iterable[str]) -> None:
        super().__init__(message)
        self.fields = tuple(fields)


def at_most(section: BaseModel, part: str, whole: str) -> None:
    """The part may not exceed the whole: filed of submitted, answered of filed."""
    one, other = _measured(section, part), _measured(section, whole)
    if one is None or other is None or not _comparable(one, other):
        return
    least, most = reach(one).low, reach(other).high
    if most is not None and least > most:
        raise ContradictionError(
            f"{_said(section, part)}多于{_said(section, whole)}：请核对。", (part, whole)
        )


def is_ratio(section: BaseModel, rate: str, part: str, whole: str) -> None:
    """The rate must be the part of the whole, rounded to the digits that were written."""
    share, one, other = (_measured(section, name) for name in (rate, part, whole))
    if share is None or one is None or other is None or not _comparable(one, other):
        return
    quotient = reach(one).over(reach(other))
    if quotient is not None and not quotient.meets(rounding(share)):
        raise ContradictionError(
            f"{_said(section, rate)}与{_said(section, part)}、{_said(section, whole)}不符"
            f"（{one}占{other}的{_percent(quotient)}）：请核对。",
            (rate, part, whole),
        )


def counts_list(section: BaseModel, quantity: str, items: str, *, partial: bool = False) -> None:
    """The quantity must be the length of the list; with `partial` the list may name only some."""
    count = _measured(section, quantity)
    given = len(getattr(section, items) or ())
    if count is None or not given:
        return
    span = reach(count)
    if span.high is not None and given > span.high:
        trouble = "少于"
    elif given < span.low and not partial:
        trouble = "多于"
    else:
        return
    raise ContradictionError(
        f"{_said(section, quantity)}{trouble}所列的{_label(section, items)}（列出{given}项）："
        "请核对，或补全、删减所列各项。",
        (quantity, items),
    )


def sums_to(section: BaseModel, total: str, parts: Iterable[str], *, partial: bool = False) -> None:
    """The parts must add up to the total; with `partial`, or where one is not given, not exceed it."""
    whole, names = _measured(section, total), tuple(parts)
    values = [(name, value) for name in names if (value := _measured(section, name)) is not None]
    if whole is None or not values or not all(_comparable(value, whole) for _, value in values):
        return
    added, span = Interval.total(reach(value) for _, value in values), reach(whole)
    complete = len(values) == len(names) and not partial
    if added.meets(span) or (not complete and (span.high is None or added.low <= span.high)):
        return
    listed = "、".join(_said(section, name) for name, _ in values)
    trouble = "相加不等于" if complete else "相加超过"
    raise ContradictionError(
        f"{listed}{trouble}{_said(section, total)}：请核对。", (total, *(name for name, _ in values))
    )


def _measured(section: BaseModel, name: str) -> Measured | None:
    value = getattr(section, name)
    return value if isinstance(value, Quantity | Rate) else None


def _comparable(one: Measured, other: Measured) -> bool:
    return one.amount.unit == other.amount.unit and one.amount.per == other.amount.per


def _label(section: BaseModel, name: str) -> str:
    return type(section).model_fields[name].title or name


def _said(section: BaseModel, name: str) -> str:
    return f"{_label(section, name)}「{getattr(section, name)}」"


def _percent(quotient: Interval) -> str:
    text = format(float(quotient.low * 100), ".2f").rstrip("0").rstrip(".") + "%"
    return text if quotient.low == quotient.high else f"约{text}"
