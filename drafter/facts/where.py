"""Where a fault of the facts stands: its line, and section and field as a clerk would say it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from drafter.errors import Problem
from drafter.facts.parsed import Parsed, Path
from drafter.facts.wording import sentence
from drafter.text.regex import regex

_BREAKS = regex(r"[\x00-\x1f\x7f]+")


@dataclass(frozen=True, slots=True)
class Where:
    """A place in the facts: by field names, by keys as they were typed, and by labels."""

    path: Path = ()
    typed: Path = ()
    titles: tuple[str, ...] = ()

    def at(self, name: str | int, typed: str | int, title: str = "") -> "Where":
        """A place inside this one."""
        titles = (*self.titles, title) if title else self.titles
        return Where((*self.path, name), (*self.typed, typed), titles)

    @property
    def id(self) -> str:
        """The path with dots, which is the id of a fact."""
        return ".".join(str(part) for part in self.path)


class Missing(NamedTuple):
    """
    A fact whose value is not there.

    `where` is its place in the file; `name` the field that is called `label`, empty in a plain list; `given` is
    False where not even its key is there.
    """

    where: Where
    label: str
    example: str = ""
    name: str = ""
    given: bool = True


@dataclass(slots=True)
class Faults:
    """
    The faults found so far, each with its place in the file that `parsed` comes from.

    `missing` are the facts that have no value; with `allow_missing` that is no fault.
    """

    parsed: Parsed
    allow_missing: bool = False
    found: list[tuple[int, Problem]] = field(default_factory=list)
    missing: list[tuple[Missing, Problem]] = field(default_factory=list)

    def add(self, where: Where, message: str) -> None:
        """Note a fault: a full sentence with the value in 「」 and the remedy."""
        self.found.append(self._placed(where, message))

    def lack(self, missing: Missing, message: str, *, at: Where | None = None) -> None:
        """Note a fact that has no value, and say so at its place or at another."""
        placed = self._placed(at or missing.where, message)
        self.missing.append((missing, placed[1]))
        if not self.allow_missing:
            self.found.append(placed)

    def _placed(self, where: Where, message: str) -> tuple[int, Problem]:
        line = self.parsed.line_of(where.typed)
        title = f"（{'·'.join(where.titles)}）" if where.titles else ""
        place = " ".join(part for part in (f"第{line}行" if line else "", f"{_named(where)}{title}") if part)
        return line or 0, Problem(_BREAKS.sub(" ", place), _BREAKS.sub(" ", message))

    def say(self, problem: Problem) -> None:
        """Note a fault of the file as a whole."""
        self.found.append((0, problem))

    def attempt(self, where: Where, read: Callable[[], object]) -> object:
        """What `read` gives; None, and a fault, where it raises ValueError."""
        try:
            return read()
        except ValueError as error:
            self.add(where, sentence(str(error)))
            return None

    @property
    def lacking(self) -> tuple[Problem, ...]:
        """What is said of the facts that have no value, in the order of the lines."""
        line_of = self.parsed.line_of
        ordered = sorted(self.missing, key=lambda pair: line_of(pair[0].where.typed) or 0)
        return tuple(problem for _, problem in ordered)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """
        All faults: those of the form first, then in the order of the lines.

        On a line whose form is broken nothing else is reported: what was read there is a guess.
        """
        guessed = self.parsed.broken
        sound = (pair for pair in sorted(self.found, key=lambda pair: pair[0]) if pair[0] not in guessed)
        return (*self.parsed.problems, *(problem for _, problem in sound))


def _named(where: Where) -> str:
    """A place by its path; an entry of a plain list by its number, as a clerk counts."""
    first = where.path[0] if where.path else ""
    return f"第{first + 1}条" if isinstance(first, int) else where.id
