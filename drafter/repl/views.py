"""What a command hands back to be shown: lines of styled words, and tables; how they look is the screen's business."""

from dataclasses import dataclass
from typing import TypeAlias

from drafter.console.showing import Line, Piece

FACT, FAULT, DOUBT, NOTE = "bold green", "bold red underline", "yellow underline", "cyan"
GOOD, BAD, HEAD, DIM = "bold green", "bold red", "bold", "dim"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a head; a cell is a piece."""

    head: tuple[str, ...]
    rows: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """A paragraph with its number in the margin."""

    number: str
    line: Line


@dataclass(frozen=True, slots=True)
class Flow:
    """Short items, as many in a row as there is room for; none is broken."""

    items: tuple[Line, ...]


Block: TypeAlias = Line | Table | Numbered | Flow


def line(text: str, style: str = "") -> Line:
    """A line in one style."""
    return (Piece(text, style),)


def lines(text: str, style: str = "") -> tuple[Line, ...]:
    """Several lines in one style."""
    return tuple(line(each, style) for each in text.splitlines())
