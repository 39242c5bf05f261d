"""Runs of numbered things: 第1辑至第36辑 and 第一至三十六辑 state 1至36辑."""

import re
from collections.abc import Iterator

from drafter.checking.alignment import Alignment
from drafter.text.names import name_key
from drafter.text.numerals import HAN, parse_number
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind, Mention, Name, Number

_NUMBER = f"[0-9]{{1,4}}|[{HAN}]{{1,6}}"
_RUN = regex(
    f"第(?P<first>{_NUMBER})(?P<unit>[辑期卷集册号条章批届])?(?:[至到—-]{{1,2}})第?(?P<last>{_NUMBER})(?P<again>[辑期卷集册号条章批届])"
)


def match_runs(alignment: Alignment) -> None:
    """State the ranges that a text says by the ordinals of their ends."""
    ranges = {
        index: (value.low, value.high, value.unit)
        for index, fact in enumerate(alignment.facts)
        if index not in alignment.stated
        and isinstance(value := fact.value, Amount)
        and value.low < value.high
    }
    runs = [*_RUN.finditer(alignment.text.norm)] if ranges and "第" in alignment.text.norm else []
    for index, ends in ranges.items() if runs else ():
        found = next((run for run in runs if _ends(run) == ends), None)
        if found:
            alignment.stated[index] = [*_said(alignment, *found.span())]


def _ends(run: re.Match[str]) -> tuple[Number, Number, str] | None:
    """The numbers at both ends of a run, with what they count."""
    if run["unit"] not in (None, run["again"]):
        return None
    try:
        return parse_number(run["first"]), parse_number(run["last"]), run["again"]
    except ValueError:
        return None


def _said(alignment: Alignment, start: int, end: int) -> Iterator[Mention]:
    """The words of a run, and the ordinals in them."""
    raw = alignment.text.raw[start:end]
    yield Mention(Kind.PHRASE, start, end, raw, Name(name_key(raw)))
    yield from (m for m in alignment.text.mentions if start < m.start < end)
