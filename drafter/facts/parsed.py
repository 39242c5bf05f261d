"""What parsing a facts file gives: plain data, where each key stands, and what is wrong with the form."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from drafter.errors import Problem

Path = tuple[str | int, ...]
"""Keys and indices from the root to a value."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """
    `data` is None where nothing could be read; `lines` gives the line of a path, from 1; `broken` are the
    lines of the problems.
    """

    data: object
    lines: Mapping[Path, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    broken: frozenset[int] = frozenset()

    def line_of(self, path: Path) -> int | None:
        """The line of a path, or of the nearest one around it that has one."""
        for end in range(len(path), 0, -1):
            if path[:end] in self.lines:
                return self.lines[path[:end]]
        return None
