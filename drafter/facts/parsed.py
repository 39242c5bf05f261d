"""What parsing a facts file gives: plain data, where each key stands, and what is wrong with the form."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field

from drafter.errors import Problem

Path = tuple[str | int, ...]
"""Keys and indices from the root to a value."""


class Lines:
    """The lines of a text, found by offset."""

    def __init__(self, text: str) -> None:
        self._ends = [index for index, char in enumerate(text) if char == "\n"]

    def at(self, offset: int) -> int:
        """The line of an offset, from 1."""
        return bisect_left(self._ends, offset) + 1

    def place(self, offset: int) -> str:
        """Line and column of an offset, both from 1, as messages name them."""
        line = self.at(offset)
        start = self._ends[line - 2] + 1 if line > 1 else 0
        return f"第{line}行第{offset - start + 1}列"


@dataclass(frozen=True, slots=True)
class Parsed:
    """
    `data` is None where nothing could be read; `lines` gives the line of a path, from 1; `broken` are the
    lines of the problems; `places` gives the offset of a path in the text, its line ends one character each.
    """

    data: object
    lines: Mapping[Path, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    broken: frozenset[int] = frozenset()
    places: Mapping[Path, int] = field(default_factory=dict)

    def line_of(self, path: Path) -> int | None:
        """The line of a path, or of the nearest one around it that has one."""
        for end in range(len(path), 0, -1):
            if path[:end] in self.lines:
                return self.lines[path[:end]]
        return None
