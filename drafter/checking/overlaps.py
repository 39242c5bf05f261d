"""Facts stated inside the place of a longer given name: 6名 in 6名委员, a meeting in the title of its minutes."""

import re

from drafter.checking.alignment import Alignment
from drafter.checking.amounts import amount_key
from drafter.checking.calendar import Calendar
from drafter.checking.prepared import NAMES
from drafter.checking.spans import Spans
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind, Mention, Name, When

Named = list[tuple[Mention, tuple[int, ...]]]
_SURE = regex("[.万亿]")
"""What makes a number without a unit more than any number."""
_ALONE = regex("[，。；、）)\n]|$")
_LABELLED = 2.0
"""How near a label must stand to a plain number, a pair of its characters."""
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
            found = [m for m in within if _same(fact.value, m, calendar)][:1] or _bare(alignment, index)
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


def _bare(alignment: Alignment, index: int) -> list[Mention]:
    """Where a figure without a unit stands: 利用系数0.586, 死亡率为0."""
    fact = alignment.facts[index]
    text = normalized(fact.text)
    if not isinstance(fact.value, Amount) or fact.value.unit:
        return []
    for found in re.finditer(rf"(?<![0-9.]){re.escape(text)}(?![0-9.])", alignment.text.norm):
        raw = alignment.text.raw[slice(*found.span())]
        mention = Mention(Kind.QUANTITY, *found.span(), raw, fact.value)
        if _SURE.search(text) or _is_labelled(alignment, index, mention):
            return [mention]
    return []


def _is_labelled(alignment: Alignment, index: int, mention: Mention) -> bool:
    """Whether a number that could be any stands by itself behind its label."""
    grams = alignment.prepared.grams[index]
    alone = _ALONE.match(alignment.text.norm, mention.end) is not None
    return alone and alignment.contexts.fresh(mention).score(grams) >= _LABELLED * sum(grams.values()) > 0


def _same(value: object, mention: Mention, calendar: Calendar) -> bool:
    if isinstance(value, Amount) and isinstance(mention.value, Amount):
        return amount_key(value) == amount_key(mention.value)
    if isinstance(value, When) and isinstance(mention.value, When):
        return calendar.states(value, mention.value, mention.start)
    return False
