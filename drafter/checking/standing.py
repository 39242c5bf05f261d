"""Where some words stand in a text, found once: a quick look before a longer one."""

from bisect import bisect_left
from dataclasses import dataclass

from drafter.text.regex import regex


@dataclass(frozen=True, slots=True)
class Standing:
    """The places where some words begin, in order."""

    starts: tuple[int, ...]

    @classmethod
    def of(cls, words: str, norm: str) -> "Standing":
        """The places of what an expression finds in a text; none where it is empty."""
        return cls(tuple(found.start() for found in regex(words).finditer(norm)) if words else ())

    def within(self, low: int, high: int) -> bool:
        """Whether such words begin in a stretch."""
        at = bisect_left(self.starts, low)
        return at < len(self.starts) and self.starts[at] < high
