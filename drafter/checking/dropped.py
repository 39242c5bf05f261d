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
_DOUBTFUL = 0.9
"""The share that a place needs where a word could be meant (立案件), and a month, which needs none."""
_DIGITS = re.compile(r"^[^0-9]{0,4}[0-9][0-9.,]*")
_FIGURE = re.compile(rf"^[^0-9{HAN}]{{0,4}}[0-9.,{HAN} ]+[余多几]?")
_AFTER = re.compile("(?:" + "|".join(sorted(AFTER, key=len, reverse=True)) + r")\Z")
_COUNTED = frozenset(f"0123456789{HAN}几多数每各余这那该此本首双第半%.,当上下同逐个按")
_WORDS = frozenset(word_lists("units")["words"])
"""Words that end like a unit: 农户, 条件, 现场."""


def find_dropped(alignment: Alignment, missing: list[int], taken: Spans) -> list[int]:
    """Find the bare units of unmatched amounts and dates; returns the facts that are still unmatched."""
    ranked = []
    for index in missing:
        for start, end, doubtful in _bare_units(alignment, alignment.facts[index], taken):
            weight = _fit(alignment, index, (start, end), doubtful=doubtful)
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


def _fit(alignment: Alignment, index: int, span: tuple[int, int], *, doubtful: bool) -> float:
    place = Mention(Kind.PHRASE, *span, "", Name(""))
    grams = alignment.prepared.grams[index]
    weight = alignment.contexts.fresh(place).score(grams)
    perfect = 4.0 * sum(grams.values())
    if isinstance(alignment.facts[index].value, When):
        return weight + 0.1
    return weight if weight >= max(_LEAST, (_DOUBTFUL if doubtful else _SHARE) * perfect) else 0.0


def _units(fact: Fact) -> set[str]:
    """What is left of a value when its figure falls out: 户 of 86户, 元 and 万余元 of 1.2万余元, 月 of 4月."""
    if isinstance(fact.value, When):
        return {"月"} if fact.value.month and not fact.value.day else set()
    if not isinstance(fact.value, Amount):
        return set()
    body = _AFTER.sub("", normalized(fact.text))
    figure, digits = _FIGURE.match(body), _DIGITS.match(body)
    rests = [body[found.end() :].strip() for found in (figure, digits) if found]
    return {rest for rest in rests if 0 < len(rest) <= 5}


def _bare_units(alignment: Alignment, fact: Fact, taken: Spans) -> list[tuple[int, int, bool]]:
    """Where a fact's unit stands without a figure, and whether a word could be meant there."""
    norm = alignment.text.norm
    found = []
    for unit in sorted(_units(fact)):
        for match in re.finditer(re.escape(unit), norm):
            start, end = match.span()
            before = norm[start - 1 : start]
            if not before or before in _COUNTED or taken.touch(start, end):
                continue
            if end < len(norm) and norm[end] in NOT_FOLLOWED.get(unit, ""):
                continue
            word = norm[start - 1 : end] in _WORDS or norm[start - 2 : end] in _WORDS
            found.append((start - (before == "某"), end, before != unit and word))
    return found[:60]
