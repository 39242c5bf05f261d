"""The one place that prints: blocks as rich shows them on a terminal, as plain lines elsewhere."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from drafter.console.showing import Line, Piece
from drafter.console.speech import Speech
from drafter.console.streams import put
from drafter.errors import FactsError, Problem
from drafter.repl.views import BAD, DIM, Block, Flow, Numbered, Table, line
from drafter.repl.wrapping import flowed, wrapped
from drafter.text.regex import regex

if TYPE_CHECKING:
    from rich.console import Console

_KEPT = frozenset("\u3000")
_NARROWEST = 10
_LABELS = regex("（([^（）]+)）$")


class Screen:
    """
    Standard output.

    Args:
        say: the language in which errors are told.
        plain: whether nobody looks at it: no colour, no wrapping, cells divided by tabs.
    """

    def __init__(self, say: Speech, *, plain: bool) -> None:
        self._say = say
        self._plain = plain
        self._made: Console | None = None

    def show(self, blocks: Iterable[Block]) -> None:
        """Print blocks, one below the other."""
        for block in blocks:
            if self._plain:
                _put_plain(block)
            elif isinstance(block, Table):
                self._table(block)
            elif isinstance(block, Numbered):
                self._line(block.line, block.number)
            elif isinstance(block, Flow):
                for row in flowed(block.items, self._console.width):
                    self._line(row)
            else:
                self._line(block)

    def complain(self, error: Exception) -> None:
        """Print what went wrong."""
        said = str(error)
        if isinstance(error, FactsError):
            said = "\n".join(_problem(problem) for problem in error.problems)
        said = self._say.told(said)
        if self._plain:
            for each in said.splitlines():
                put(_clean(each), sys.stderr)
        else:
            self.show(line(each, BAD) for each in said.splitlines())

    @property
    def _console(self) -> "Console":
        if self._made is None:
            from rich.console import Console  # noqa: PLC0415 - a script does without it

            # The stream is looked up at each print: the prompt puts its own in place of it.
            self._made = Console(highlight=False)
        return self._made

    def _line(self, block: Line, number: str = "") -> None:
        from rich.text import Text  # noqa: PLC0415 - loaded with the console

        clean = tuple(Piece(_clean(piece.text), piece.style) for piece in block)
        margin = f"{number}  " if number else ""
        for row in wrapped(clean, max(_NARROWEST, self._console.width - len(margin))):
            pieces = ((piece.text, piece.style) for piece in row)
            self._console.print(Text.assemble((margin, DIM), *pieces), soft_wrap=True)
            margin = " " * len(margin)

    def _table(self, block: Table) -> None:
        from rich.table import Table as Grid  # noqa: PLC0415 - loaded with the console
        from rich.text import Text  # noqa: PLC0415 - likewise

        grid = Grid(*block.head, box=None, padding=(0, 2, 0, 0), header_style="bold")
        for row in block.rows:
            grid.add_row(*(Text(_clean(piece.text), piece.style) for piece in row))
        self._console.print(grid)


def _problem(problem: Problem) -> str:
    """A problem of the facts, its place by the labels that a clerk knows."""
    found = _LABELS.search(problem.place)
    return f"{found[1].replace('·', ' ')}：{problem.message}" if found else str(problem)


def _put_plain(block: Block) -> None:
    if isinstance(block, Table):
        for row in block.rows:
            put("\t".join(_clean(piece.text) for piece in row))
    elif isinstance(block, Numbered):
        put(f"{block.number}  " + "".join(_clean(piece.text) for piece in block.line))
    elif isinstance(block, Flow):
        put("  ".join("".join(_clean(piece.text) for piece in item) for item in block.items))
    else:
        put("".join(_clean(piece.text) for piece in block))


def _clean(words: str) -> str:
    """Words without what would move the cursor: a fact, a reply or a file may hold anything."""
    return "".join(character if character.isprintable() or character in _KEPT else " " for character in words)
