"""Prose from labels alone, for what no template says: a user's own section, or a field of it."""

from collections.abc import Iterator
from functools import cache

from drafter.facts.fields import shape_of
from drafter.facts.section import Group, Section
from drafter.facts.types import FactValue
from drafter.models.realizer.prose import Part, read_prose
from drafter.patterns.labels import led_in
from drafter.patterns.pattern import Nodes, Slot
from drafter.text.values import Kind

CLAUSES = frozenset({Kind.POINT, Kind.PHRASE})


@cache
def parts_of(kind: type[Section]) -> tuple[Part, ...]:
    """The parts of a section: those of its template, and for every field it says nothing of one of our own."""
    parts = read_prose(kind)
    known = {(part.each, name) for part in parts for name, _ in part.singles}
    left = list(_left(kind, known))
    return (*parts, *(_placed(part, len(parts) + i) for i, part in enumerate(left)))


def _placed(part: Part, number: int) -> Part:
    return Part(f"g{number}", part.each, singles=part.singles, inner=part.inner)


def _left(kind: type[Group], known: set[tuple[str, str]]) -> Iterator[Part]:
    """Parts for the fields that no single sentence is there for: the plain ones, then group by group."""
    singles = tuple(_singles(kind, {name for each, name in known if not each}))
    if singles:
        yield Part("", singles=singles)
    for name, info in kind.model_fields.items():
        item = shape_of(info.annotation).item
        if not (isinstance(item, type) and issubclass(item, Group)):
            continue
        said = {field for each, field in known if each == name}
        inner = tuple(_placed(part, i) for i, part in enumerate(_left(item, set())) if part.each)
        plain = tuple(_singles(item, said))
        if plain or (inner and not said):
            yield Part("", each=name, singles=plain, inner=inner)


def _singles(kind: type[Group], said: set[str]) -> Iterator[tuple[str, tuple[Nodes, ...]]]:
    for name, info in kind.model_fields.items():
        item = shape_of(info.annotation).item
        if name in said or (name == "heading" and issubclass(kind, Section)):
            continue
        if isinstance(item, type) and issubclass(item, FactValue):
            words = led_in(info.title or name, item.kind) if item.kind is not Kind.PHRASE else ""
            form = "，" if item.kind in CLAUSES else "、"
            yield name, ((words, Slot(name, form)) if words else (Slot(name, form),),)
