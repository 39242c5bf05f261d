"""
What exact matching leaves over: facts that nothing states, and mentions that no fact gives.

A blank takes the fact that belongs into it; a mention near enough to an unmatched fact is that fact, altered; what
is then left of the facts is missing, and of the mentions invented.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from drafter.checking.abbreviations import abbreviates
from drafter.checking.alignment import Alignment, Near
from drafter.checking.calendar import inherit
from drafter.checking.derived import is_derived
from drafter.checking.formal_names import short_forms
from drafter.checking.lists import parts_of
from drafter.checking.nearness import nearness
from drafter.checking.own_head import is_own_head
from drafter.checking.points import stated_by_points
from drafter.checking.prepared import NAMES
from drafter.checking.spans import Spans
from drafter.facts.fact import Fact
from drafter.text.blanks import Blank
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.numerals import render_chinese
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind, Mention, Name, Value, When

_NEAR_ENOUGH = 1.0
_FITS_BLANK = 1.0
_LEVEL = regex("(?:[省市县区州镇乡村]|街道|社区)$")
_LEVELS = "省市县区州旗镇乡"
_ASSEMBLY = "政协"
_HOLDERS = ("委", "政府办", "政府督查室", "人民政府办", "人大常委会办", "政协办")
_OF_PARTY = regex("历次全会|(?:历次)?中央|[一二三四五六七八九]中(?:[、和][一二三四五六七八九]中){1,8}全会")
_WEEKDAY = regex("^(?:每[逢个]?|逢)(?=周|星期)")
_HIDDEN = "某"
_FIRST, _SECOND = "第一", "第二"
_SHORTEST = 3
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
            if near is None:
                continue
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


def ungrounded(alignment: Alignment, loose_ends: list[Mention]) -> list[Mention]:
    """The mentions that state something and that nothing given bears out."""
    pointed = stated_by_points(alignment)
    return [
        mention
        for mention in loose_ends
        if not mention.loose
        and mention.value not in alignment.prepared.grounded
        and mention.start not in pointed
        and not is_own_head(alignment.text, mention)
        and not _is_known(alignment, mention)
        and not is_derived(alignment, mention)
    ]


def _is_known(alignment: Alignment, mention: Mention) -> bool:
    known = alignment.prepared.known
    value = mention.value
    if isinstance(value, Name):
        if mention.kind is Kind.PERSON and _HIDDEN in value.text:
            return True  # 李某某 is a mask, or hidden on purpose in a case: the rules of masks tell
        if value.text in known or (mention.kind is Kind.PLACE and _LEVEL.sub("", value.text) in known):
            return True
        if mention.kind is not Kind.ORGANISATION:
            return False
        if value.text[0] in _LEVELS and value.text[1:].startswith(_HOLDERS):
            return True  # 县委老干部局 is the 县委's, whichever that is; 县政府办公室 the 县政府's
        bodies = (
            body
            for fact in alignment.facts
            if fact.kind in (Kind.ORGANISATION, Kind.PHRASE)
            for body in (parts_of(fact.text) or (fact.text,))
        )
        return _is_known_behind(value.text, known) or any(
            abbreviates(value.text, name) or value.text in short_forms(name)
            for name in map(normalized, bodies)
        )
    if isinstance(value, When):
        if value.part and value.part in known and not (value.month or value.day or value.end or value.bound):
            return not value.year or _known_date(alignment, replace(value, part=""))  # 上半年 of a label
        if _WEEKDAY.match(mention.text):
            return _WEEKDAY.sub("", normalized(mention.text)) in known  # 逢周六 of a label's 周六
        return _known_date(alignment, value) or _is_end(alignment, value) or _is_year_so_far(alignment, value)
    if mention.text.startswith(_FIRST):
        return (
            _SECOND + mention.text.removeprefix(_FIRST) in known
        )  # before the second sitting there was a first
    return _is_jubilee(alignment, value) or _is_term(alignment, mention)


def _is_term(alignment: Alignment, mention: Mention) -> bool:
    """Whether a term stands within a given name (第十八届人民政府), or is one of the Party's (二十届历次全会)."""
    value, norm = mention.value, alignment.text.norm
    if not isinstance(value, Amount) or value.unit != "届" or value.low != value.high:
        return False
    if _OF_PARTY.match(norm, mention.end) or norm.endswith("党的", 0, mention.start):
        return True
    spelled = {str(int(value.low)), render_chinese(int(value.low))}
    return any(re.search(f"第{number}届", alignment.prepared.known) for number in spelled)


def _is_known_behind(name: str, known: str) -> bool:
    """Whether a name is known but for its first character, unless that is a level, or but for whose organ it is."""
    organ = name.partition(_ASSEMBLY)[2]
    if len(organ) > _SHORTEST and organ in known:
        return True
    rest = name[1:]
    if len(rest) < _SHORTEST or rest not in known:
        return False
    return name[0] not in _LEVELS or re.search(f"(?<![{_LEVELS}]){re.escape(rest)}", known) is not None


def _is_end(alignment: Alignment, when: When) -> bool:
    """Whether a date is the first or the last day of a stretch that is stated elsewhere."""
    if when.end or not when.day:
        return False
    for index in alignment.prepared.dates:
        given = alignment.facts[index].value
        if isinstance(given, When) and given.end and index in alignment.stated:
            for day in (replace(given, end=None), inherit(given.end, given)):
                years_agree = day.year == when.year or None in (day.year, when.year)
                if years_agree and (day.month, day.day, day.time) == (when.month, when.day, when.time):
                    return True
    return False


def _is_jubilee(alignment: Alignment, value: Value) -> bool:
    """Whether a stretch of years is that of a given anniversary: 35年来 of 35周年."""
    if not isinstance(value, Amount) or value.unit != "月" or value.hedge or value.low % 12:
        return False
    return (value.low / 12, value.high / 12, "周年", value.hedge, "") in alignment.prepared.amounts


def _is_year_so_far(alignment: Alignment, when: When) -> bool:
    """Whether a stretch reaches from January to about the month of the paper: 前五个月 of one of May or June."""
    date, end = alignment.text.date, when.end
    if not (end and end.month and date and date.month) or when.day or end.day or end.year or when.year:
        return False
    return when.month == 1 and abs(end.month - date.month) <= 1


def _known_date(alignment: Alignment, when: When) -> bool:
    """A year alone is known where a given date or the paper's own lies in it."""
    if when.month is None and when.day is None and not when.part and when.time is None and when.year:
        years = alignment.prepared.years
        date = alignment.text.date
        return when.year in years or bool(date and date.year == when.year)
    return False


def _one_changed(text: str) -> re.Pattern[str] | None:
    """Finds a name with one of its characters changed or left out; None for names too short to tell."""
    if len(text) < 4:
        return None
    spots = [
        re.escape(text[:place]) + "[^，。；：、\n]?" + re.escape(text[place + 1 :])
        for place in range(len(text))
    ]
    return re.compile("|".join(spots))
