"""The patterns of a section, read from its `prose.toml` and held against the section's fields."""

from dataclasses import dataclass
from functools import cache
from typing import Annotated, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from drafter.errors import TemplateError
from drafter.facts.section import Group, Section
from drafter.patterns.pattern import Nodes, Slot, Stretch, parse, slots
from drafter.templates import template_of


def _as_tags(given: object) -> object:
    return (given,) if isinstance(given, str) and given else given or ()


Tags = Annotated[tuple[str, ...], BeforeValidator(_as_tags)]
"""Names of which one must hold; none: any."""
Headings = str | tuple[str, ...]


class PatternEntry(BaseModel):
    """One pattern as the file has it."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    text: str
    step: int = 0
    """Patterns of a lower step come first, whatever they say."""
    min: dict[str, int] = {}
    max: dict[str, int] = {}
    needs: tuple[str, ...] = ()
    """Facts that must be given, stated already or not."""
    any: tuple[str, ...] = ()
    """Facts of which one at least must still be to be said."""
    without: tuple[str, ...] = ()
    starts: dict[str, tuple[str, ...]] = {}
    """Facts whose words must begin with one of these: a verb of sending takes 向 in front of it."""
    partial: tuple[str, ...] = ()
    """A count and a list that names only some of what is counted (等)."""
    always: bool = False
    """Said once, though it states no fact, where another section follows: a hand-over."""
    together: bool = False
    """Like items as one clause, each fact a list: 分别视察甲、乙和丙."""
    runs_on: bool = False
    """The next sentence goes on after a comma."""
    bare: bool = False
    """A line without a stop: 关键词：界别；功能."""
    genre: Tags = ()
    mood: Tags = ()
    """Chosen only in these moods: plan, minutes, speech, article, done; in any where none is named."""
    outcome: str = ""
    joint: str = "；"


class PartEntry(BaseModel):
    """One part as the file has it: the sentences that may stand at one place of the section."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    each: str = ""
    paragraph: bool | Literal["each"] = False
    """Whether a paragraph may begin here; 「each」: every item or sentence, and what follows, has one of its own."""
    number: Literal["", "一是", "1.", "（1）", "（一）"] = ""
    """How the items of a list are numbered that has more than one."""
    by_date: bool = False
    """Whether items that each have a date of the year may be told in the order of their dates."""
    genre: Tags = ()
    mood: Tags = ()
    pattern: tuple[PatternEntry, ...] = ()
    run: tuple[PatternEntry, ...] = ()
    single: dict[str, str | tuple[str, ...]] = Field(default_factory=dict)
    part: tuple["PartEntry", ...] = ()
    """For groups inside the group: `[[part.part]]` with an `each` of its own."""


class ProseEntry(BaseModel):
    """The whole file."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    headings: dict[str, Headings | dict[str, Headings]] = Field(default_factory=dict)
    part: tuple[PartEntry, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern ready for use: its nodes, when it may be chosen, and its tags."""

    name: str
    """Part, sort and number: what vetoes know it by."""
    nodes: Nodes
    fields: frozenset[str]
    entry: PatternEntry


@dataclass(frozen=True, slots=True)
class Part:
    """The sentences of one place: patterns, those for like items in a row, one clause for each fact alone."""

    place: str
    each: str = ""
    paragraph: bool | Literal["each"] = False
    patterns: tuple[Pattern, ...] = ()
    runs: tuple[Pattern, ...] = ()
    singles: tuple[tuple[str, tuple[Nodes, ...]], ...] = ()
    genre: tuple[str, ...] = ()
    mood: tuple[str, ...] = ()
    number: str = ""
    by_date: bool = False
    inner: tuple["Part", ...] = ()
    """The parts of groups inside the group."""


@cache
def read_prose(kind: type[Section]) -> tuple[Part, ...]:
    """The parts of a section's prose, in order, none where it has no file; TemplateError names file and place."""
    template = template_of(kind, "prose.toml")
    if template is None:
        return ()
    name = template.name
    try:
        entry = ProseEntry.model_validate(template.content)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise TemplateError(f"模板「{name}」的 {place} 不对：{first['msg']}") from error
    return tuple(_part(name, str(number), part, kind) for number, part in enumerate(entry.part))


def _part(name: str, place: str, entry: PartEntry, kind: type[Group]) -> Part:
    where = f"模板「{name}」第{'.'.join(str(int(number) + 1) for number in place.split('.'))}部分"
    scope = _scope(kind, entry.each, where)
    try:
        patterns = tuple(_pattern(f"{place}.p{i}", pattern, scope) for i, pattern in enumerate(entry.pattern))
        runs = tuple(_pattern(f"{place}.r{i}", run, scope) for i, run in enumerate(entry.run))
        singles = tuple((field, _single(field, text, scope)) for field, text in entry.single.items())
    except ValueError as error:
        raise TemplateError(f"{where}：{error}") from error
    return Part(
        place=place,
        each=entry.each,
        paragraph=entry.paragraph,
        patterns=patterns,
        runs=runs,
        singles=singles,
        genre=entry.genre,
        mood=entry.mood,
        number=entry.number,
        by_date=entry.by_date,
        inner=tuple(_part(name, f"{place}.{i}", part, scope) for i, part in enumerate(entry.part)),
    )


def _scope(kind: type[Group], each: str, place: str) -> type[Group]:
    """The model whose fields the part may name: the section, or one of its repeated groups."""
    if not each:
        return kind
    field = kind.model_fields.get(each)
    for group in _groups(field.annotation) if field else ():
        return group
    raise TemplateError(f"{place}：「{each}」不是{kind.__name__}的重复项")


def _groups(annotation: object) -> list[type[Group]]:
    if isinstance(annotation, type):
        return [annotation] if issubclass(annotation, Group) else []
    return [group for argument in get_args(annotation) for group in _groups(argument)]


def _pattern(name: str, entry: PatternEntry, scope: type[Group]) -> Pattern:
    nodes = parse(entry.text)
    used = slots(nodes)
    _known(used, scope)
    named = {*entry.min, *entry.max, *entry.needs, *entry.any, *entry.without, *entry.partial, *entry.starts}
    if unknown := named - scope.model_fields.keys():
        raise ValueError(f"「{entry.text}」的条件提到不存在的字段「{min(unknown)}」")
    return Pattern(name, nodes, frozenset(slot.field for slot in used if not slot.scope), entry)


def _single(field: str, text: str | tuple[str, ...], scope: type[Group]) -> tuple[Nodes, ...]:
    options = tuple(parse(option) for option in ((text,) if isinstance(text, str) else text))
    for nodes in options:
        used = slots(nodes)
        _known(used, scope)
        plain = {slot.field for slot in used if not slot.scope}
        if plain != {field} or any(isinstance(node, Stretch) for node in nodes):
            raise ValueError(f"单独的「{field}」只能说自己")
    return options


def _known(used: tuple[Slot, ...], scope: type[Group]) -> None:
    for slot in used:
        if slot.scope != "@" and slot.field not in scope.model_fields:
            raise ValueError(f"「{{{slot.scope}{slot.field}}}」不是字段")
