"""
What exact matching leaves over: facts that nothing states, and mentions that no fact gives.

A blank takes the fact that belongs into it; a mention near enough to an unmatched fact is that fact, altered; what
is then left of the facts is missing, and of the mentions invented.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from drafter.checking.alignment import Alignment, Near
from drafter.checking.nearness import nearness
from drafter.checking.prepared import NAMES
from drafter.checking.spans import Spans
from drafter.facts.fact import Fact
from drafter.text.blanks import Blank
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.values import Amount, Kind, Mention, Name, When

_NEAR_ENOUGH = 1.0
_FITS_BLANK = 1.0
_ONE_KIND = 0.5
"""How near values of one kind and unit are, whatever their figures."""


def bind_blanks(
    alignment: Alignment, missing: list[int], blanks: tuple[Blank, ...], ends: list[Mention]
) -> list[int]:
    """
    Give each blank the unmatched fact that fits it best; returns the facts that are still unmatched.

    A fact whose label fits a value gone wrong better than the blank is left to that value.
    """
    ranked = []
    rivals = [_rival(alignment, index, ends) for index in missing] if blanks else []
    for blank in blanks:
        place = Mention(Kind.PHRASE, blank.start, blank.end, blank.text, Name(blank.text))
        context = alignment.contexts.at(place)
        around = alignment.text.norm[blank.start : blank.end + 4]
        for index, rival in zip(missing, rivals, strict=True):
            fact = alignment.facts[index]
            label = context.score(alignment.prepared.grams[index])
            weight = label + _unit_fit(fact, around)
            if weight >= _FITS_BLANK and label >= rival:
                ranked.append((-weight, blank.start, index))
    bound: dict[int, int] = {}
    for _, start, index in sorted(ranked):
        if start not in bound and index not in bound.values():
            bound[start] = index
    alignment.blanks = {start: alignment.facts[index] for start, index in bound.items()}
    taken = set(bound.values())
    return [index for index in missing if index not in taken]


def _rival(alignment: Alignment, index: int, ends: list[Mention]) -> float:
    """How well a fact's label fits the best of the values that may be its own gone wrong."""
    fact, grams = alignment.facts[index], alignment.prepared.grams[index]
    return max(
        (
            alignment.contexts.at(end).score(grams)
            for end in ends
            if not end.loose and (nearness(fact.kind, fact.value, fact.text, end) or 0) > 0
        ),
        default=0.0,
    )


def _unit_fit(fact: Fact, around: str) -> float:
    if isinstance(fact.value, When):
        return 3.0 if any(mark in around for mark in "年月日") else 0.0
    unit = fact.text.lstrip("0123456789０１２３４５６７８９.．,，一二三四五六七八九十百千零〇两余多约近 ")
    return 3.0 if unit and unit in around else 0.0


def pair_altered(
    alignment: Alignment, missing: list[int], loose_ends: list[Mention]
) -> tuple[list[int], list[Mention]]:
    """Pair unmatched facts with the mentions that should have stated them; returns what is left of both."""
    if not missing:
        return [], loose_ends
    ranked = []
    possible: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for place, mention in enumerate(loose_ends):
        context = alignment.contexts.at(mention)
        for index in missing:
            fact = alignment.facts[index]
            near = nearness(fact.kind, fact.value, fact.text, mention)
            if near is None or (mention.loose and mention.value == fact.value):
                continue  # 一天 of 有一天 is no 1天 gone wrong
            grams = alignment.prepared.grams[index]
            whole = sum(grams.values()) or 1.0
            weight = near + context.score(grams) / whole
            if near >= _ONE_KIND and isinstance(fact.value, Amount):
                for key in (index, -1 - place):
                    possible[key].append((place, index))
            if weight >= _NEAR_ENOUGH:
                ranked.append((-weight, place, index))
    ranked.sort()
    ranked += sorted(
        (0.0, *found[0]) for key, found in possible.items() if key >= 0 and _alone(possible, key)
    )
    used_facts: set[int] = set()
    used_places: set[int] = set()
    for _, place, index in ranked:
        if index not in used_facts and place not in used_places:
            used_facts.add(index)
            used_places.add(place)
            alignment.altered.append(Near(alignment.facts[index], loose_ends[place]))
    left_facts = [index for index in missing if index not in used_facts]
    return left_facts, [m for place, m in enumerate(loose_ends) if place not in used_places]


def _alone(possible: dict[int, list[tuple[int, int]]], index: int) -> bool:
    """Whether a fact could be one mention alone, which could be no other fact: one that is lost, and one too many."""
    return len(possible[index]) == 1 and len(possible[-1 - possible[index][0][0]]) == 1


def changed_names(alignment: Alignment, missing: list[int], taken: Spans) -> list[int]:
    """Look for names with one character changed; returns the facts that are still unmatched."""
    left = []
    for index in missing:
        fact = alignment.facts[index]
        pattern = (
            _one_changed(normalized(fact.text))
            if fact.kind in NAMES and fact.kind is not Kind.PERSON
            else None
        )
        match = pattern.search(alignment.text.norm) if pattern else None
        if match and not taken.touch(match.start(), match.end()):
            raw = alignment.text.raw[match.start() : match.end()]
            mention = Mention(fact.kind, match.start(), match.end(), raw, Name(name_key(raw)))
            alignment.altered.append(Near(fact, mention))
        else:
            left.append(index)
    return left


def changed_persons(alignment: Alignment, taken: Spans) -> Iterator[Near]:
    """Names of given persons with one character behind the first changed, wherever they stand."""
    names, norm = alignment.prepared.names, alignment.text.norm
    floor = 0
    for first in names.surnames.finditer(norm) if names.surnames else ():
        start = first.start()
        for name in names.persons.get(first.group(), ()):
            found = norm[start : start + len(name)]
            if start < floor or not _differs_once(name, found) or taken.touch(start, start + len(name)):
                continue
            fact = next(f for f in alignment.facts if f.kind is Kind.PERSON and f.value == Name(name))
            raw = alignment.text.raw[start : start + len(name)]
            floor = start + len(name)
            yield Near(fact, Mention(Kind.PERSON, start, floor, raw, Name(found)))


def _differs_once(name: str, found: str) -> bool:
    """Whether one character of a name is another one; a mark or a letter in its place is none."""
    if len(name) != len(found):
        return False
    other = [char for mine, char in zip(name, found, strict=True) if mine != char]
    return len(other) == 1 and "\u4e00" <= other[0] <= "\u9fff"


def _one_changed(text: str) -> re.Pattern[str] | None:
    """Finds a name with one of its characters changed or left out; None for names too short to tell."""
    if len(text) < 4:
        return None
    spots = [
        re.escape(text[:place]) + "[^，。；：、\n]?" + re.escape(text[place + 1 :])
        for place in range(len(text))
    ]
    return re.compile("|".join(spots))
