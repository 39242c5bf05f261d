"""Statements of a paper put into the fields of a section, as far as the facts stay sound with them."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from drafter.errors import FactsError
from drafter.facts.document import Document
from drafter.facts.load import load_facts
from drafter.facts.section import Section
from drafter.papers.extract import Stated
from drafter.papers.slots import ENOUGH, Slot, likeness, slots_of
from drafter.text.values import Kind

FREE = "free"
"""The section that takes what no other foresees."""
SURE = 0.95
"""From which likeness on a statement lands in a section that its heading does not speak for."""
_OWN, _TOLD, _LISTED = 0.05, 0.12, 0.1
"""What it counts that a field is the section's own, that the sentence tells of its group, that both are a list."""
_OCCASIONS = frozenset({Kind.DATE, Kind.PLACE, Kind.PERSON, Kind.TITLE})
_MEASURES = frozenset({Kind.QUANTITY, Kind.RATE})
Row = dict[str, str | list[str]]
Sound = Callable[["Landed"], bool]


@dataclass(slots=True)
class Landed:
    """
    A section of the facts file: its type, its heading, the values of its fields, and labelled figures.

    `groups` holds the entries of its groups, `lists` the fields that hold several values, `single` the groups
    that have one entry.
    """

    type: str
    heading: str
    values: dict[str, list[str]] = field(default_factory=dict)
    lists: set[str] = field(default_factory=set)
    groups: dict[str, list[Row]] = field(default_factory=dict)
    single: set[str] = field(default_factory=set)
    figures: list[Stated] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing landed in its fields."""
        return not self.values and not self.groups

    @property
    def placed(self) -> int:
        """How many facts landed in its fields."""
        own = sum(map(len, self.values.values()))
        rows = (value for rows in self.groups.values() for row in rows for value in row.values())
        return own + sum(len(value) if isinstance(value, list) else 1 for value in rows)

    def entry(self) -> dict[str, object]:
        """The section as a facts file has it."""
        own: dict[str, object] = {
            name: values if name in self.lists else values[0] for name, values in self.values.items()
        }
        groups = {
            name: rows[0] if name in self.single else rows for name, rows in self.groups.items() if rows
        }
        return {"type": self.type, **own, **groups}


@dataclass(slots=True)
class _Entry:
    """One entry of a group: what one sentence tells of it."""

    group: str
    sentence: str
    values: dict[str, list[Stated]] = field(default_factory=dict)


def fill(
    one: Landed,
    section: type[Section],
    given: Sequence[Stated],
    sound: Sound,
    *,
    least: float = ENOUGH,
) -> list[Stated]:
    """Put what fits into the fields; what is left over is given back."""
    chosen = _chosen(given, section, least)
    over = [each for each in given if each.start not in chosen]
    entries: list[_Entry] = []
    own: dict[str, tuple[Slot, list[Stated]]] = {}
    for each in given:
        slot = chosen.get(each.start)
        if slot is None:
            continue
        if slot.group:
            _into(entries, slot, each)
        else:
            own.setdefault(slot.name, (slot, []))[1].append(each)
    for slot, told in own.values():
        if not _put(one, slot, told, sound):  # a count may hold for all of a list, not for a part of it
            over += [each for each in told if len(told) == 1 or not _put(one, slot, [each], sound)]
    for entry in entries:
        over += _add(one, entry, section, sound)
    return sorted(over, key=lambda each: each.start)


def _chosen(given: Sequence[Stated], section: type[Section], least: float) -> dict[int, Slot]:
    """The field of each statement: the likest pairs first, a field of the section itself once."""
    slots = slots_of(section)
    scores = [
        (score, slot, each)
        for each in given
        for slot in slots
        if (score := likeness(each, slot, slots)) >= least
    ]
    told = _told_of(scores)
    several = Counter((each.sentence, each.label) for each in given)

    def weighed(score: float, slot: Slot, each: Stated) -> float:
        if several[each.sentence, each.label] > 1:
            score += _LISTED if slot.is_list else -_LISTED
        return score + (_OWN if not slot.group else _TOLD if told.get(each.sentence) == slot.group else 0)

    pairs = [(weighed(*found), -found[2].start, *found[1:]) for found in scores]
    chosen: dict[int, Slot] = {}
    taken: set[tuple[str, str]] = set()
    for _, _, slot, each in sorted(pairs, key=lambda pair: pair[:2], reverse=True):
        key = (slot.group, slot.name)
        if each.start in chosen or key in taken:
            continue
        chosen[each.start] = slot
        if not slot.group and not slot.is_list:
            taken.add(key)
    return {**_beside(given, chosen, slots), **chosen}


def _beside(given: Sequence[Stated], chosen: dict[int, Slot], slots: Sequence[Slot]) -> dict[int, Slot]:
    """What stands in one list with what has found its field, or is a list where the section has one for it."""
    lists = {
        (each.sentence, each.kind): slot
        for each in given
        if (slot := chosen.get(each.start)) is not None and slot.is_list and each.kind in _OCCASIONS
    }
    several = Counter((each.sentence, each.label) for each in given if each.kind in _OCCASIONS)
    for each in given:
        own = [slot for slot in slots if slot.kind is each.kind and slot.is_list and not slot.group]
        if several[each.sentence, each.label] > 1 and len(own) == 1:
            lists.setdefault((each.sentence, each.kind), own[0])
    return {
        each.start: slot
        for each in given
        if each.start not in chosen and (slot := lists.get((each.sentence, each.kind))) is not None
    }


def _told_of(scores: Sequence[tuple[float, Slot, Stated]]) -> dict[str, str]:
    """The group that a sentence tells of: that of the most fields, where it names an occasion of its own."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    occasions = {
        (each.sentence, slot.group) for _, slot, each in scores if slot.group and each.kind in _OCCASIONS
    }
    for sentence, group, _ in {(each.sentence, slot.group, each.start) for _, slot, each in scores}:
        if group and (sentence, group) in occasions:
            votes[sentence][group] += 1
    most = {sentence: counted.most_common(1)[0] for sentence, counted in votes.items()}
    return {sentence: group for sentence, (group, count) in most.items() if count > 1}


def _into(entries: list[_Entry], slot: Slot, stated: Stated) -> None:
    """Put a statement into the entry of its sentence, or begin another where its field is filled there."""
    last = next((each for each in reversed(entries) if each.group == slot.group), None)
    full = last is not None and slot.name in last.values and not slot.is_list
    if last is None or last.sentence != stated.sentence or full:
        last = _Entry(slot.group, stated.sentence)
        entries.append(last)
    last.values.setdefault(slot.name, []).append(stated)


def _put(one: Landed, slot: Slot, told: Sequence[Stated], sound: Sound) -> bool:
    """Put values into a field of the section, unless it would be unsound."""
    before = list(one.values.get(slot.name, ()))
    one.values[slot.name] = [*before, *(each.value for each in told)]
    if slot.is_list:
        one.lists.add(slot.name)
    if sound(one):
        return True
    one.values[slot.name] = before
    if not before:
        del one.values[slot.name]
    return False


def _add(one: Landed, entry: _Entry, section: type[Section], sound: Sound) -> list[Stated]:
    """Add an entry to its group; what does not go with the rest of it is given back."""
    lists = {slot.name for slot in slots_of(section) if slot.group == entry.group and slot.is_list}
    is_list = any(slot.group_is_list for slot in slots_of(section) if slot.group == entry.group)
    rows = one.groups.setdefault(entry.group, [])
    over: list[Stated] = []
    if rows and not is_list:
        return [each for values in entry.values.values() for each in values]
    one.single |= set() if is_list else {entry.group}
    row: dict[str, str | list[str]] = {
        name: [each.value for each in values] if name in lists else values[0].value
        for name, values in entry.values.items()
    }
    rows.append(row)
    for name in reversed(list(row)):
        if sound(one):
            break
        del row[name]
        over += entry.values[name]
    if not row:
        rows.pop()
    if not rows:
        del one.groups[entry.group]
    return over


def elsewhere(
    over: Sequence[Stated], found: dict[str, Landed], genre: type[Document], sound: Sound
) -> list[Stated]:
    """Put what a heading has besides into the sections that surely mean it; what is left over is given back."""
    for section in genre.order:
        kind = section.type_name()
        if kind == FREE or not over:
            continue
        one = found.get(kind, Landed(kind, ""))
        surely = _sure(over, section)
        rest = [each for each in over if each not in surely]
        over = sorted((*fill(one, section, surely, sound, least=SURE), *rest), key=lambda each: each.start)
        if not one.is_empty:
            found[kind] = one
    return list(over)


def _sure(given: Sequence[Stated], section: type[Section]) -> list[Stated]:
    """What a section's own fields, not those of its groups, surely mean."""
    slots = [slot for slot in slots_of(section) if not slot.group]
    firm = (each for each in given if not each.is_loose and each.kind in _MEASURES)
    return [each for each in firm if any(likeness(each, slot, ()) >= SURE for slot in slots)]


def soundness(genre: type[Document], root: Mapping[str, str | list[str]]) -> Sound:
    """Whether the facts of a section load; what is wrong with the rest is not its fault."""

    def sound(one: Landed) -> bool:
        try:
            load_facts({"issuer": "某县政协", **root, "sections": [one.entry()]}, genre=genre)
        except FactsError as error:
            return not any("sections" in problem.place for problem in error.problems)
        return True

    return sound
