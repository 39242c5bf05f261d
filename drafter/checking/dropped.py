"""
Figures that fell out of the text, seen from the facts: the unit of an unmatched fact stands bare where its label is.

Without facts a bare unit can only be told where no word could be meant (共捐款元). With them 走访农户户 and
残疾人受益人 are told as well, for the figure that belongs there is known.
"""

import re

from drafter.checking.alignment import Alignment, Near
from drafter.checking.spans import Spans
from drafter.facts.fact import Fact
from drafter.text.hedges import AFTER
from drafter.text.normal import normalized
from drafter.text.numerals import HAN
from drafter.text.units import NOT_FOLLOWED
from drafter.text.values import Amount, Kind, Mention, Name, When
from drafter.text.wordlists import word_lists

_LEAST = 2.4
"""How well the label must fit the place, in weight …"""
_SHARE = 0.25
"""… and as a share of what a perfect place would have."""
_FIGURE = re.compile(rf"^[^0-9{HAN}]{{0,4}}[0-9.,{HAN} ]+[余多几]?")
_AFTER = re.compile("(?:" + "|".join(sorted(AFTER, key=len, reverse=True)) + r")\Z")
_COUNTED = frozenset(f"0123456789{HAN}几多数每各余这那该此本首双第半%.,")
_WORDS = frozenset(word_lists("units")["words"])
"""Words that end like a unit: 农户, 条件, 现场."""


def find_dropped(alignment: Alignment, missing: list[int], taken: Spans) -> list[int]:
    """Find the bare units of unmatched amounts and dates; returns the facts that are still unmatched."""
    ranked = []
    for index in missing:
        for start, end in _bare_units(alignment, alignment.facts[index], taken):
            weight = _fit(alignment, index, start, end)
            if weight:
                ranked.append((-weight, start, end, index))
    used: set[int] = set()
    places: set[int] = set()
    for _, start, end, index in sorted(ranked):
        if index not in used and start not in places:
            used.add(index)
            places.add(start)
            raw = alignment.text.raw[start:end]
            alignment.dropped.append(
                Near(alignment.facts[index], Mention(Kind.PHRASE, start, end, raw, Name(raw)))
            )
    return [index for index in missing if index not in used]


def _fit(alignment: Alignment, index: int, start: int, end: int) -> float:
    place = Mention(Kind.PHRASE, start, end, "", Name(""))
    grams = alignment.prepared.grams[index]
    weight = alignment.contexts.fresh(place).score(grams)
    perfect = 4.0 * sum(grams.values())
    return weight if weight >= max(_LEAST, _SHARE * perfect) else 0.0


def _unit(fact: Fact) -> str:
    """The unit as it was typed: 户 of 86户, 万元 of 1.2万余元, 月 of 4月."""
    norm = normalized(fact.text)
    if isinstance(fact.value, When):
        return "月" if fact.value.month and not fact.value.day else ""
    if not isinstance(fact.value, Amount):
        return ""
    body = _AFTER.sub("", norm)
    figure = _FIGURE.match(body)
    return body[figure.end() :].strip() if figure else ""


def _bare_units(alignment: Alignment, fact: Fact, taken: Spans) -> list[tuple[int, int]]:
    unit = _unit(fact)
    if not unit or len(unit) > 5:
        return []
    norm = alignment.text.norm
    found = []
    for match in re.finditer(re.escape(unit), norm):
        start, end = match.span()
        before = norm[start - 1 : start]
        if not before or before in _COUNTED or taken.touch(start, end):
            continue
        if end < len(norm) and norm[end] in NOT_FOLLOWED.get(unit, ""):
            continue
        if before != unit and (norm[start - 1 : end] in _WORDS or norm[start - 2 : end] in _WORDS):
            continue
        found.append((start - (before == "某"), end))
    return found[:40]
