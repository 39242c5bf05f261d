"""The places of a paper's facts where a value stands or may stand, and the facts with another value at one."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import cast

from pydantic.fields import FieldInfo

from drafter.facts.discovery import find_section
from drafter.facts.document import Document
from drafter.facts.fields import setting, shape_of
from drafter.facts.masks import is_missing
from drafter.facts.names import folded
from drafter.facts.section import Group, Section
from drafter.facts.value import FactValue
from drafter.repl.given import Data, Value

_BETWEEN = ("；", ";")


@dataclass(frozen=True, slots=True)
class Spot:
    """
    A field of a paper.

    `path` is its place in the data; `part` the title of its section, empty at the root; `value` what stands
    there, None where nothing does; `added` the section that would have to be added for it.
    """

    path: tuple[str | int, ...]
    info: FieldInfo
    part: str
    value: Value
    is_list: bool
    added: type[Section] | None = None

    @property
    def label(self) -> str:
        """What a clerk calls it."""
        return self.info.title or str(self.path[-1])

    @property
    def id(self) -> str:
        """The path with dots."""
        return ".".join(map(str, self.path))


def spots(data: Data, genre: type[Document]) -> Iterator[Spot]:
    """Every field of the paper, in its order, then those of the sections that it might have besides."""
    yield from _fields(genre, data, (), "")
    sections = cast("list[Data]", data.get("sections") or [])
    models = [find_section(str(each.get("type", "")), genre.order or None) for each in sections]
    for index, (model, section) in enumerate(zip(models, sections, strict=True)):
        yield from _fields(model, section, ("sections", index), model.title)
    for model in genre.order:
        if model not in models:
            at = sum(
                genre.order.index(each) < genre.order.index(model) for each in models if each in genre.order
            )
            for name, info in model.model_fields.items():
                shape = shape_of(info.annotation)
                if isinstance(shape.item, type) and issubclass(shape.item, FactValue):
                    yield Spot(("sections", at, name), info, model.title, None, shape.is_list, model)


def found(name: str, known: list[Spot]) -> list[Spot]:
    """The spots of a name: an id, 「部分.标签」 or a label; those that have a value go before the others."""
    wanted = folded(name)
    exact = [spot for spot in known if folded(spot.id) == wanted]
    for among in (exact, [spot for spot in known if wanted in _called(spot)]):
        for several in (
            [spot for spot in among if spot.value is not None],
            [spot for spot in among if spot.added is None],
            among,
        ):
            if several:
                return several
    return []


def with_value(data: Data, spot: Spot, typed: str) -> Data:
    """The data with another value at a spot; without it where nothing was typed or what stands for nothing."""
    changed = deepcopy(data)
    if spot.added is not None:
        sections = cast("list[Value]", changed.setdefault("sections", []))
        sections.insert(int(spot.path[1]), {"type": spot.added.type_name()})
    owner: Value = changed
    for key in spot.path[:-1]:
        owner = owner[key]  # type: ignore[index]  # the path was made from this data
    last, value = spot.path[-1], _value(typed, spot)
    if isinstance(owner, list) and isinstance(last, int):
        owner[last : last + 1] = [] if value is None else [value]
    elif isinstance(owner, dict):
        owner.pop(str(last), None)
        if value is not None:
            owner[str(last)] = value
    return changed


def _value(typed: str, spot: Spot) -> Value:
    words = typed.strip()
    if words in ("-", "－", "—") or is_missing(words):
        return None
    if not spot.is_list:
        return words
    for mark in _BETWEEN:
        words = words.replace(mark, "\n")
    return [each.strip() for each in words.splitlines() if each.strip()]


def _called(spot: Spot) -> set[str]:
    aliases = setting(spot.info, "aliases")
    field = next((key for key in reversed(spot.path) if isinstance(key, str)), "")
    labels = {spot.label, field, *(map(str, aliases) if isinstance(aliases, list) else ())}
    return {folded(label) for label in labels} | {folded(f"{spot.part}.{label}") for label in labels}


def _fields(model: type[Group], data: Data, path: tuple[str | int, ...], part: str) -> Iterator[Spot]:
    for name, info in model.model_fields.items():
        shape = shape_of(info.annotation)
        here, value = (*path, name), data.get(name)
        if not isinstance(shape.item, type) or issubclass(shape.item, Section):
            continue
        if issubclass(shape.item, FactValue):
            yield Spot(here, info, part, value, shape.is_list)
            if shape.is_list and isinstance(value, list):
                for index, each in enumerate(value):
                    yield Spot((*here, index), info, part, each, is_list=False)
        elif issubclass(shape.item, Group):
            items = value if isinstance(value, list) else [value]
            for index, each in enumerate(items):
                if isinstance(each, dict):
                    inner = (*here, index) if isinstance(value, list) else here
                    yield from _fields(shape.item, each, inner, part)
