"""The `frame.toml` of a genre: what stands around the sections, as patterns over the facts at the root."""

from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple, get_args

from pydantic import BaseModel, ConfigDict, ValidationError

from drafter.errors import TemplateError
from drafter.facts.document import Document
from drafter.patterns.pattern import Nodes, parse, slots
from drafter.templates import template_of

Mood = Literal["done", "plan", "minutes", "speech", "article"]
Numbering = Literal["一、", "（一）", "1.", "none"]
Texts = str | tuple[str, ...]
"""A pattern, or several of which the paper's key takes one."""

FAMILIES = ("pair", "four", "lever", "adverb")
"""The heading families that every section has: two clauses; four characters twice; 以…为抓手，…; an adverb."""


class PartEntry(BaseModel):
    """A first-level part of the paper, whose sections become second-level ones."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    heading: Texts
    sections: tuple[str, ...]
    mood: Mood | None = None
    """The frame's own where it says none."""


class FrameEntry(BaseModel):
    """The whole file."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    title: Texts = ()
    before: tuple[Texts, ...] = ()
    after: tuple[Texts, ...] = ()
    signature: tuple[Texts, ...] = ("{issuer}", "{date}")
    families: tuple[str, ...] = FAMILIES
    numbering: Numbering = "一、"
    mood: Mood = "done"
    part: tuple[PartEntry, ...] = ()


Line = tuple[Nodes, ...]
"""The patterns of one line, of which one is taken."""


class FramePart(NamedTuple):
    """A part ready for use."""

    heading: Line
    sections: frozenset[str]
    mood: str


class FrameFile(NamedTuple):
    """The file ready for use."""

    title: Line
    before: tuple[Line, ...]
    after: tuple[Line, ...]
    signature: tuple[Line, ...]
    families: tuple[str, ...]
    numbering: Numbering
    mood: str
    parts: tuple[FramePart, ...]


@cache
def read_frame(genre: type[Document]) -> FrameFile:
    """The frame of a genre, a plain one where it has no file; TemplateError names file and place."""
    template = template_of(genre, "frame.toml")
    name = template.name if template else ""
    try:
        entry = FrameEntry.model_validate(template.content if template else {})
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise TemplateError(f"模板「{name}」的 {place} 不对：{first['msg']}。请按说明修改。") from error
    read = _Reading(name, genre)
    title = entry.title or f"[{{issuer}}][{{period}}]{genre.title or genre.type_name()}"
    return FrameFile(
        title=read.line("title", title),
        before=tuple(read.line(f"before.{i}", line) for i, line in enumerate(entry.before)),
        after=tuple(read.line(f"after.{i}", line) for i, line in enumerate(entry.after)),
        signature=tuple(read.line(f"signature.{i}", line) for i, line in enumerate(entry.signature)),
        families=entry.families,
        numbering=entry.numbering,
        mood=entry.mood,
        parts=tuple(read.part(f"part.{i}", part, entry.mood) for i, part in enumerate(entry.part)),
    )


@dataclass(frozen=True, slots=True)
class _Reading:
    """Parses the patterns of one file, and knows where they stand."""

    name: str
    genre: type[Document]

    def line(self, place: str, texts: Texts) -> Line:
        """The patterns of a line; they may name the genre's own fields."""
        try:
            line = tuple(parse(text) for text in ((texts,) if isinstance(texts, str) else texts))
        except ValueError as error:
            raise TemplateError(f"模板「{self.name}」的 {place} 不对：{error}。请修改。") from error
        for slot in (slot for nodes in line for slot in slots(nodes)):
            if slot.scope != "@" and slot.field not in self.genre.model_fields:
                raise TemplateError(
                    f"模板「{self.name}」的 {place} 提到「{{{slot.field}}}」："
                    f"文种「{self.genre.title}」没有这个字段，请修改。"
                )
        return line

    def part(self, place: str, entry: PartEntry, mood: str) -> FramePart:
        """A part, whose sections must be of the genre."""
        known = {section.type_name() for section in self.genre.order}
        if unknown := sorted(set(entry.sections) - known):
            raise TemplateError(
                f"模板「{self.name}」的 {place}.sections 提到「{unknown[0]}」："
                f"文种「{self.genre.title}」没有这一部分，请修改。"
            )
        heading = self.line(f"{place}.heading", entry.heading)
        return FramePart(heading, frozenset(entry.sections), entry.mood or mood)


MOODS: tuple[str, ...] = get_args(Mood)
