"""Which field of a section says what a statement of a paper says: by its label, its kind and its unit."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel

from drafter.facts.fields import example_of, setting, shape_of
from drafter.facts.section import Group
from drafter.facts.value import FactValue
from drafter.papers.clauses import cut
from drafter.papers.extract import Stated
from drafter.text.reading import infer
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind

ENOUGH = 0.5
"""From which likeness on a label says what a field's label says."""
_NEAR = 0.15
"""What it counts that the sentence has the field's word."""
_NEARLY = 0.9
"""How much that may come to: a label that is the same counts more."""
_ENDING = regex(
    r"(?:名称|题目|日期|时间|时限|月份|期间|单位|机关|对象|地点|频次|次数|人次|人数|件数|条数|篇数|期数|份数|项数|户数|家数|场次|"
    r"个数|数量|方面数|总数|总额|金额|面积|届次|数)$"
)
_NAMES = frozenset({Kind.PERSON, Kind.PLACE, Kind.TITLE, Kind.DATE})
"""Where a section has one field of such a kind, what is of that kind belongs there."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A field where a fact may land: of a section itself, or of the entries of one of its groups."""

    group: str
    name: str
    labels: tuple[str, ...]
    kind: Kind
    unit: str
    is_list: bool
    group_is_list: bool = True


@cache
def slots_of(model: type[BaseModel], group: str = "", *, listed: bool = True) -> tuple[Slot, ...]:
    """The fields of a section or a genre that hold a value, and those of its groups."""
    return tuple(_slots(model, group, listed=listed))


def _slots(model: type[BaseModel], group: str, *, listed: bool) -> Iterator[Slot]:
    for name, info in model.model_fields.items():
        shape = shape_of(info.annotation)
        if not isinstance(shape.item, type):
            continue
        if issubclass(shape.item, FactValue):
            aliases = setting(info, "aliases")
            labels = (info.title or "", *(map(str, aliases) if isinstance(aliases, list) else ()))
            unit = str(setting(info, "unit") or "") or example_of(info)
            told = tuple(label for label in labels if label)
            yield Slot(group, name, told, shape.item.kind, _unit(unit), shape.is_list, listed)
        elif issubclass(shape.item, Group) and not group:
            yield from slots_of(shape.item, name, listed=shape.is_list)


def likeness(stated: Stated, slot: Slot, among: tuple[Slot, ...]) -> float:
    """How far a field says what a statement says; zero where kind or unit are others."""
    if slot.kind is not stated.kind:
        return 0.0
    if stated.kind is Kind.QUANTITY and slot.unit and _unit(stated.value) != slot.unit:
        return 0.0
    best = max(_alike(stated.label, label) for label in slot.labels) if slot.labels else 0.0
    stems = (_stem(label) for label in slot.labels)
    if best >= ENOUGH - _NEAR and any(stem and stem in stated.sentence for stem in stems):
        best = max(best, min(best + _NEAR, _NEARLY))
    if stated.is_loose:
        return best if best >= _NEARLY else 0.0
    if stated.kind in _NAMES:
        alone = sum(each.kind is stated.kind for each in among) == 1
        best = max(best, ENOUGH if alone else 0.0)
    return best


def _alike(one: str, other: str) -> float:
    if one == other:
        return 1.0
    first, second = _stem(one), _stem(other)
    if not first or not second:
        return 0.0
    return max(_dice(Counter(first), Counter(second)) - 0.01, _dice(words_of(one), words_of(other)))


def _dice(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _stem(label: str) -> str:
    """A label without the word that says how it is counted or what it is the name of."""
    return _ENDING.sub("", label)


@cache
def words_of(label: str) -> Counter[str]:
    """The words of a label that say something."""
    return Counter(word.text for word in cut(label) if len(word.text) > 1 or word.is_verb)


def _unit(words: str) -> str:
    """The unit of a quantity as it is typed (93件), or of itself (件)."""
    if not words:
        return ""
    _, value = infer(words if any(mark.isdigit() for mark in words) else f"3{words}", "")
    return value.unit if isinstance(value, Amount) else ""
