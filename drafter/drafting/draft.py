"""A draft: its text, where each section came from, and the proof that goes with it."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from importlib import import_module
from os import PathLike
from pathlib import Path
from typing import Any, Literal

from drafter.checking.report import Report
from drafter.config import Language
from drafter.drafting.printing import PLAIN, Printing
from drafter.facts.facts import Accept
from drafter.models.protocol import Usage as Spent
from drafter.output import write_whole

Origin = Literal["model", "offline"]


@dataclass(frozen=True, slots=True)
class Usage:
    """What the drafting of a text took; tokens as the server counted them."""

    requests: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    retries: int = 0
    repairs: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        mine, others = asdict(self), asdict(other)
        return Usage(**{name: count + others[name] for name, count in mine.items()})

    @classmethod
    def of(cls, spent: Spent, *, repair: bool) -> "Usage":
        """What one reply took."""
        return cls(
            spent.requests, spent.prompt_tokens, spent.completion_tokens, spent.retries, repairs=int(repair)
        )


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request for a section or for a paragraph of it, and how the section stood after it."""

    purpose: Literal["draft", "repair"]
    origin: Origin
    model: str
    text: str
    """The reply, empty where there was none."""
    faults: int = 0
    """Errors and unproved points that the section still had."""
    failure: str = ""
    """Why there was no reply."""
    usage: Usage = field(default_factory=Usage)

    def to_dict(self) -> dict[str, Any]:
        """The attempt as plain data."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class DraftSection:
    """One section of a draft: its heading, its body (a paragraph a line) and how it came about."""

    heading: str | None
    text: str
    origin: Origin
    attempts: tuple[Attempt, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The heading, where there is one, and the paragraphs."""
        body = tuple(line for line in self.text.splitlines() if line.strip())
        return (self.heading, *body) if self.heading else body

    @property
    def body(self) -> str:
        """The paragraphs as they stand in the whole text."""
        return "\n".join(self.lines[1:] if self.heading else self.lines)

    @property
    def usage(self) -> Usage:
        """What the requests for this section took."""
        return sum((attempt.usage for attempt in self.attempts), Usage())

    def to_dict(self) -> dict[str, Any]:
        """The section as the contract has it."""
        return {
            "heading": self.heading,
            "text": self.text,
            "origin": self.origin,
            "attempts": [attempt.to_dict() for attempt in self.attempts],
            "usage": asdict(self.usage),
        }


@dataclass(frozen=True, slots=True)
class Layout:
    """
    What stands around the sections: title, lines before the first (各位委员：) and behind the last, signature.

    `parts` has an entry a section: the headings of parts that begin with it.
    """

    title: str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    signature: tuple[str, ...] = ()
    parts: tuple[tuple[str, ...], ...] = ()

    def assembled(self, sections: Iterable[DraftSection]) -> str:
        """The whole text: a line a paragraph, a blank line after the title and before the signature."""
        body = list(self.before)
        for index, section in enumerate(sections):
            body += (*self.above(index), *section.lines)
        body += self.after
        blocks = ([self.title], body, list(self.signature))
        return "\n\n".join("\n".join(block) for block in blocks if block)

    def above(self, section: int) -> tuple[str, ...]:
        """The headings of parts that begin with a section."""
        return self.parts[section] if self.parts else ()

    def end_of(self, sections: Iterable[DraftSection]) -> int:
        """The offset at which the last of these sections ends in the assembled text."""
        return len(replace(self, after=(), signature=()).assembled(sections))


@dataclass(frozen=True, slots=True)
class Draft:
    """
    A drafted text with its proof.

    `report` is that of the whole text against all facts; `warnings` says in Chinese which sections could not
    be drafted as asked; `cost` is what the requests cost, None where no price was given; `language` is that of
    what stands around the text where a format says anything of its own; `printing` says how it is set on paper;
    `accepted` are the findings that the facts file accepts with a reason.
    """

    text: str
    layout: Layout
    sections: tuple[DraftSection, ...]
    report: Report
    warnings: tuple[str, ...] = ()
    cost: float | None = None
    language: Language = "zh"
    printing: Printing = PLAIN
    accepted: tuple[Accept, ...] = ()

    def at(self, cost: float | None) -> "Draft":
        """The same draft at a cost."""
        return replace(self, cost=cost)

    @property
    def usage(self) -> Usage:
        """What all requests together took."""
        return sum((section.usage for section in self.sections), Usage())

    @property
    def evidence(self) -> Mapping[str, tuple[str, ...]]:
        """For each fact's id the words of the text that state it."""
        return {
            status.id: tuple(self.text[start:end] for start, end in status.spans)
            for status in self.report.facts
        }

    def save(self, path: str | PathLike[str]) -> None:
        """Write the draft in the format of the file's ending (.md, .txt, .docx, .pdf, .html), whole or not at all."""
        # Formats stand above drafting and some need libraries of their own: looked up late, by name.
        find_format = import_module("drafter.formats").find_format
        target = Path(path)
        write_whole(target, find_format(target).render(self))

    def to_dict(self) -> dict[str, Any]:
        """The draft as `drafter draft --json` prints it."""
        return {
            "text": self.text,
            "report": self.report.to_dict(),
            "sections": [section.to_dict() for section in self.sections],
            "usage": asdict(self.usage),
            **({} if self.cost is None else {"cost": self.cost}),
        }
