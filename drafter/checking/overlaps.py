"""Facts stated inside the place of a longer given name: 6名 in 6名委员, a meeting in the title of its minutes."""

import re

from drafter.checking.alignment import Alignment
from drafter.checking.amounts import amount_key
from drafter.checking.calendar import Calendar
from drafter.checking.prepared import NAMES
from drafter.checking.spans import Spans
from drafter.facts.fact import Fact
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.values import Amount, Kind, Mention, Name, When

Named = list[tuple[Mention, tuple[int, ...]]]
_SURE = re.compile("[.万亿]")
"""What makes a number without a unit more than any number."""
_LEAST = 4
"""Shorter names are not looked for across the edges of longer ones."""


def match_inside(alignment: Alignment, named: Named, calendar: Calendar) -> None:
    """State what stands only inside longer given names, or across their edges."""
    covered = Spans((mention.start, mention.end) for mention, _ in named)
    within = [m for m in alignment.text.mentions if covered.cover(m.start, m.end)]
    for index, fact in enumerate(alignment.facts):
        if index in alignment.stated:
            continue
        if fact.kind in NAMES:
            found = _names(alignment, index, named)
        else:
            found = [m for m in within if _same(fact.value, m, calendar)][:1] or _bare(alignment, fact)
        if found:
            alignment.stated[index] = found


def _names(alignment: Alignment, index: int, named: Named) -> list[Mention]:
    fact = alignment.facts[index]
    key = getattr(fact.value, "text", "")
    inside = [mention for mention, _ in named if key and key in getattr(mention.value, "text", "")]
    if inside or len(key) < _LEAST or fact.kind is Kind.PERSON:
        return inside
    across = re.search(re.escape(normalized(fact.text)), alignment.text.norm)
    if across is None:
        return []
    raw = alignment.text.raw[slice(*across.span())]
    return [Mention(fact.kind, *across.span(), raw, Name(name_key(raw)))]


def _bare(alignment: Alignment, fact: Fact) -> list[Mention]:
    """Where a figure without a unit stands: 利用系数0.586."""
    text = normalized(fact.text)
    if not isinstance(fact.value, Amount) or fact.value.unit or not _SURE.search(text):
        return []
    found = re.search(rf"(?<![0-9.]){re.escape(text)}(?![0-9])", alignment.text.norm)
    if found is None:
        return []
    raw = alignment.text.raw[slice(*found.span())]
    return [Mention(Kind.QUANTITY, *found.span(), raw, fact.value)]


def _same(value: object, mention: Mention, calendar: Calendar) -> bool:
    if isinstance(value, Amount) and isinstance(mention.value, Amount):
        return amount_key(value) == amount_key(mention.value)
    if isinstance(value, When) and isinstance(mention.value, When):
        return calendar.states(value, mention.value, mention.start)
    return False
