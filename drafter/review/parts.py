"""The parts of a paper, by its headings of the first level: what a reader narrows the list to."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from drafter.layout.blocks import Block

_SIGNS = frozenset({"signature", "date"})


@dataclass(frozen=True, slots=True)
class Parts:
    """Where each part starts, and its name."""

    starts: tuple[int, ...]
    names: tuple[str, ...]

    def at(self, offset: int) -> int:
        """The number of the part that an offset stands in."""
        return max(bisect_right(self.starts, offset) - 1, 0)


def find_parts(text: str, blocks: Sequence[Block], *, head: str, foot: str) -> Parts:
    """
    The parts of a paper.

    Args:
        text: the paper.
        blocks: its blocks; rows of tables, which hold tabs, begin no part.
        head: the name of what stands before the first heading.
        foot: the name of what stands below the last paragraph.
    """
    top = min((block.level for block in blocks if block.kind == "heading"), default=0)
    found = [(0, head)]
    lines = [block for block in blocks if "\t" not in text[block.start : block.end]]
    for before, block in zip((None, *lines), lines, strict=False):
        if block.kind == "heading" and block.level == top:
            found.append((block.start, text[block.start : block.end]))
        elif block.kind in _SIGNS and (before is None or before.kind not in _SIGNS):
            found.append((block.start, foot))
    return Parts(tuple(start for start, _ in found), tuple(name for _, name in found))
