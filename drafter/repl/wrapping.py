"""Lines broken as Chinese prose is set: anywhere but inside words and figures, and never before a closing mark."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from drafter.console.showing import Line, Piece
from drafter.facts.wording import columns
from drafter.text.regex import regex

_UNITS = regex(r"[!-~]+|.", re.DOTALL)
"""What is not broken: a run of ASCII, or one character."""
_NOT_FIRST = frozenset("，。、；：？！”’）》】〕〉」』…—%％·")
_NOT_LAST = frozenset("“‘（《【〔〈「『")


def wrapped(line: Line, width: int) -> Iterator[Line]:
    """The lines that a line takes in so many columns."""
    row: list[Piece] = []
    used = 0
    for unit in _joined([Piece(unit, piece.style) for piece in line for unit in _UNITS.findall(piece.text)]):
        size = sum(columns(piece.text) for piece in unit)
        if used and used + size > width:
            yield _merged(row)
            row, used = [], 0
            if all(piece.text.isspace() for piece in unit):
                continue
        for piece in unit:
            for part in _cut(piece, width):
                row.append(part)
                used += columns(part.text)
                if used > width:
                    yield _merged(row[:-1])
                    row, used = [part], columns(part.text)
    yield _merged(row)


def _merged(row: Sequence[Piece]) -> Line:
    """A row whose neighbours in one style are one piece."""
    return tuple(
        Piece("".join(piece.text for piece in same), style)
        for style, same in groupby(row, key=lambda piece: piece.style)
    )


def flowed(items: Sequence[Line], width: int) -> Iterator[Line]:
    """Rows of items, each in a column of its own."""
    cell = max((sum(columns(piece.text) for piece in item) for item in items), default=0) + 2
    each = max(1, width // cell)
    for start in range(0, len(items), each):
        row: list[Piece] = []
        for item in items[start : start + each]:
            gap = cell - sum(columns(piece.text) for piece in item)
            row += (*item, Piece(" " * gap))
        yield tuple(row[:-1])


def _joined(units: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Units that must stay together: opening marks with what follows them, closing ones with what they close."""
    held: list[Piece] = []
    for unit in units:
        if held and unit.text[0] not in _NOT_FIRST and held[-1].text[-1] not in _NOT_LAST:
            yield held
            held = []
        held.append(unit)
    if held:
        yield held


def _cut(piece: Piece, width: int) -> Iterator[Piece]:
    """A piece that is wider than the line, in stretches that are not."""
    if columns(piece.text) <= width:
        yield piece
        return
    for start in range(0, len(piece.text), width):
        yield Piece(piece.text[start : start + width], piece.style)
