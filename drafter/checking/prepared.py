"""What can be made ready from the facts before any text is seen: their words, keys and names, once for all texts."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from drafter.checking.amounts import AmountKey, amount_key, of_each
from drafter.checking.context import Grams, directions_of, grams_of, weigh
from drafter.checking.holders import Holder, holders_of
from drafter.checking.spelling import Spelling, spellings
from drafter.facts.fact import Fact
from drafter.facts.facts import Facts
from drafter.text.mentions import find_mentions
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind, Name, Serial, Value, When
from drafter.text.wordlists import word_pairs

NAMES = (Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.TITLE, Kind.QUOTED, Kind.PHRASE, Kind.DOCUMENT)

_PLACE_HEAD = regex(
    r"^(?:中共|政协)?[\u4e00-\u9fff]{0,5}?(?P<level>[省市县区州镇乡]|街道)(?=[\u4e00-\u9fff]{2})"
)
_CHANGED = 2
"""Names of so many characters are another name with one of them changed."""
_TERM_AND_SESSION = 2
_INDEX = regex(r"\.[0-9]+(?=\.|$)")
_PAIRS = {"《": "》", "“": "”", "‘": "’", "「": "」", '"': '"', "'": "'"}
_QUOTE_MARKS = tuple("“”‘’\"'「」")
_YEAR_MARKS = tuple("〔[（(【")
_SAME_MARKS = {
    "〔": _YEAR_MARKS,
    "（": ("（", "("),
    "(": ("（", "("),
    "）": ("）", ")"),
    ")": ("）", ")"),
    ",": (",", "，"),
    "，": (",", "，"),
}


@dataclass(frozen=True, slots=True)
class Names:
    """The surfaces of given names by their first two characters, longest first, and whose they are."""

    heads: dict[str, tuple[Spelling, ...]]
    owners: dict[str, tuple[int, ...]]
    persons: dict[str, tuple[str, ...]]
    """Persons' names of three characters and more by their first, to look for one that is changed."""
    surnames: re.Pattern[str] | None
    """What finds the first character of any of them."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """The facts made ready."""

    facts: tuple[Fact, ...]
    grams: tuple[Grams, ...]
    labels: dict[str, tuple[tuple[int, float], ...]]
    """By pair of characters, the facts that have it in their labels, with its weight."""
    amounts: dict[AmountKey, tuple[int, ...]]
    rated: dict[AmountKey, tuple[tuple[int, str], ...]]
    """Amounts of each (3万吨/日) by what a text says of them without it, with whose it is."""
    dates: tuple[int, ...]
    serials: dict[Value, tuple[int, ...]]
    names: Names
    points: tuple[int, ...]
    vocabulary: frozenset[str]
    """Every pair of characters that some label has."""
    known: str
    """Everything that was given, as one text: what stands in it is not invented."""
    lists: dict[int, tuple[tuple[int, ...], ...]]
    """The lists that were given (facts of one label, or of one path but for the index), by their length."""
    periods: bool
    """Whether a frequency was given."""
    years: frozenset[int]
    """The years that given dates lie in."""
    grounded: frozenset[Value]
    """Values that stand inside phrases, titles and labels."""
    sections: tuple[str, ...]
    """The names of the sections."""
    holders: dict[Value, Holder]
    """The persons that were given, with their posts."""


@lru_cache(maxsize=64)
def prepare(facts: Facts, own_names: tuple[str, ...] = ()) -> Prepared:
    """Make facts ready for checking; kept for the next text with the same facts."""
    given = facts.facts
    amounts: dict[AmountKey, list[int]] = defaultdict(list)
    serials: dict[Value, list[int]] = defaultdict(list)
    for index, fact in enumerate(given):
        if isinstance(fact.value, Amount):
            amounts[amount_key(fact.value)].append(index)
        elif fact.kind is Kind.ORDINAL:
            serials[fact.value].append(index)
    grams = _grams(given)
    return Prepared(
        facts=given,
        grams=grams,
        labels=_labels(grams),
        vocabulary=frozenset(gram for label in grams for gram in label),
        amounts={key: tuple(found) for key, found in amounts.items()},
        rated=_rated(given),
        dates=tuple(i for i, fact in enumerate(given) if isinstance(fact.value, When)),
        serials={key: tuple(found) for key, found in serials.items()},
        names=_names(given),
        points=tuple(i for i, fact in enumerate(given) if fact.kind is Kind.POINT),
        known="\n".join(_known(facts, own_names)),
        lists=_lists(given),
        periods=any(isinstance(fact.value, Amount) and fact.value.per for fact in given),
        years=frozenset(f.value.year for f in given if isinstance(f.value, When) and f.value.year),
        grounded=_grounded(given),
        sections=tuple(section.title for section in getattr(facts.document, "sections", ())),
        holders=holders_of(given),
    )


def _grams(given: tuple[Fact, ...]) -> tuple[Grams, ...]:
    """The words of each label; in a group, the names beside it tell one member from another."""
    directions = directions_of([fact.label for fact in given])
    own = weigh(
        [
            grams_of((fact.label, *fact.aliases, fact.post)) | direction
            for fact, direction in zip(given, directions, strict=True)
        ]
    )
    siblings: dict[str, list[int]] = defaultdict(list)
    for index, fact in enumerate(given):
        if fact.group:
            siblings[fact.group].append(index)
    beside: list[frozenset[str]] = []
    for index, fact in enumerate(given):
        words = [
            given[other].text
            for other in siblings.get(fact.group, ())
            if other != index
            and given[other].kind in (*NAMES, Kind.DATE, Kind.POINT)
            and len(given[other].text) <= 60
        ]
        beside.append(grams_of(words) - own[index].keys())
    return tuple(
        mine | {gram: weight * 1.5 / max(4, len(theirs)) for gram, weight in theirs.items()}
        for mine, theirs in zip(own, weigh(beside), strict=True)
    )


def _rated(given: tuple[Fact, ...]) -> dict[AmountKey, tuple[tuple[int, str], ...]]:
    found: dict[AmountKey, list[tuple[int, str]]] = defaultdict(list)
    for index, fact in enumerate(given):
        if isinstance(fact.value, Amount) and ("/" in fact.value.unit or fact.value.per):
            one, each = of_each(fact.value)
            found[amount_key(one)].append((index, each))
    return {key: tuple(owners) for key, owners in found.items()}


def _labels(grams: tuple[Grams, ...]) -> dict[str, tuple[tuple[int, float], ...]]:
    found: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for index, label in enumerate(grams):
        for gram, weight in label.items():
            found[gram].append((index, weight))
    return {gram: tuple(facts) for gram, facts in found.items()}


def _names(given: tuple[Fact, ...]) -> Names:
    owners: dict[str, list[int]] = defaultdict(list)
    surfaces: dict[str, str] = {}
    persons: dict[str, list[str]] = defaultdict(list)
    for index, fact in enumerate(given):
        if fact.kind not in NAMES or not isinstance(fact.value, Name) or not fact.value.text:
            continue
        for surface in _surfaces(fact):
            key = name_key(_bare(surface))
            if len(key) < 2:
                continue
            if index not in owners[key]:
                owners[key].append(index)
            surfaces.setdefault(key, _bare(surface))
        name = fact.value.text
        if (
            fact.kind is Kind.PERSON
            and len(name) > _CHANGED
            and "·" not in name
            and name not in persons[name[0]]
        ):
            persons[name[0]].append(name)
    return Names(
        _by_head(surfaces),
        {key: tuple(found) for key, found in owners.items()},
        {first: tuple(sorted(names)) for first, names in persons.items() if names},
        re.compile(f"[{''.join(map(re.escape, sorted(persons)))}]") if persons else None,
    )


def _by_head(surfaces: dict[str, str]) -> dict[str, tuple[Spelling, ...]]:
    """Some names by the two characters that each may begin with."""
    heads: dict[str, list[Spelling]] = defaultdict(list)
    for surface in sorted(surfaces.values(), key=lambda surface: (-len(surface), surface)):
        spelling = Spelling.of(surface)
        for head in _heads(surface):
            heads[head].append(spelling)
    return {head: tuple(found) for head, found in heads.items()}


def _heads(surface: str) -> list[str]:
    """The two characters that a name may begin with: a mark behind the first may be of another kind, or missing."""
    first, second, rest = surface[0], surface[1:2], surface[2:3]
    if first == "〔":
        return [bracket + other for bracket in _YEAR_MARKS for other in (second, " ")]
    if first in _QUOTE_MARKS:
        return [second + rest, *(other + second for other in _QUOTE_MARKS)]
    if second in _QUOTE_MARKS:
        return [first + other for other in (*_QUOTE_MARKS, rest)]
    if second in ("《", "》"):
        return [first + second, first + rest]
    return [first + other for other in _SAME_MARKS.get(second, (second,))]


def _surfaces(fact: Fact) -> list[str]:
    text = normalized(fact.text)
    if fact.kind is not Kind.ORGANISATION:
        return spellings(fact.kind, text)
    found = [text]
    head = _PLACE_HEAD.match(text)
    if head:
        found.append(head["level"] + text[head.end() :])
        if text.startswith(("中共", "政协")):
            found.append(text[2:])
    for full, *shorts in word_pairs("short_forms", "parts"):
        found += [name.replace(full, short) for name in found if full in name for short in shorts]
    return [surface for surface in dict.fromkeys(found) if surface == text or not _bare_level(surface)]


def level_of(name: str) -> tuple[str, str] | None:
    """The level of a body and what follows it: (县, 教育局) of 青屏县教育局; None where no place is named."""
    head = _PLACE_HEAD.match(name)
    return (head["level"], name[head.end() :]) if head else None


def _bare_level(surface: str) -> bool:
    """县政府, 市政协: a body named by its level alone is nobody in particular, and states no fact."""
    return (
        re.fullmatch(
            r"[省市县区州镇乡村]?(?:街道)?(?:委|政府|政协|人大|党委|纪委|党工委|工委|政协工委)", surface
        )
        is not None
    )


def _bare(surface: str) -> str:
    """A name without the marks around it; words typed with a closing mark may stand without it."""
    surface = surface.rstrip("。；;，,、.") or surface
    while len(surface) > 2 and _PAIRS.get(surface[0]) == surface[-1]:
        surface = surface[1:-1]
    return surface


def _known(facts: Facts, own_names: tuple[str, ...]) -> list[str]:
    words = [facts.issuer, *own_names]
    for fact in facts.facts:
        words += [fact.text, fact.label, fact.post, *fact.aliases]
    return [name_key(normalized(word)) for word in words if word]


def _lists(given: tuple[Fact, ...]) -> dict[int, tuple[tuple[int, ...], ...]]:
    members: dict[str, list[int]] = defaultdict(list)
    for index, fact in enumerate(given):
        members[_INDEX.sub(".*", fact.id if "." in fact.id else "") + fact.label].append(index)
    lengths: dict[int, list[tuple[int, ...]]] = defaultdict(list)
    for group in members.values():
        if len(group) > 1:
            lengths[len(group)].append(tuple(group))
    return {length: tuple(groups) for length, groups in lengths.items()}


def _grounded(given: tuple[Fact, ...]) -> frozenset[Value]:
    values: set[Value] = set()
    texts: set[str] = set()
    for fact in given:
        if isinstance(fact.value, Serial) and len(fact.value.numbers) == _TERM_AND_SESSION:
            values.add(Serial(fact.value.numbers[:1], "届"))
        texts |= {fact.label, *fact.aliases}
        if fact.kind in NAMES:
            texts.add(fact.text)
    for text in texts:
        values.update(mention.value for mention in find_mentions(normalized(text), raw=text))
    return frozenset(values)
