"""The one place that prints: blocks as rich shows them on a terminal, as plain lines elsewhere."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from drafter.console.showing import Line, Piece
from drafter.console.streams import put
from drafter.repl.views import BAD, DIM, Block, Numbered, Table, line
from drafter.repl.wrapping import wrapped

if TYPE_CHECKING:
    from rich.console import Console

_KEPT = frozenset("\u3000")
_NARROWEST = 10


class Screen:
    """
    Standard output.

    Args:
        plain: whether nobody looks at it: no colour, no wrapping, cells divided by tabs.
    """

    def __init__(self, *, plain: bool) -> None:
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
            else:
                self._line(block)

    def complain(self, error: Exception) -> None:
        """Print what went wrong."""
        if self._plain:
            for said in str(error).splitlines():
                put(_clean(said), sys.stderr)
        else:
            self.show(line(said, BAD) for said in str(error).splitlines())

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


def _put_plain(block: Block) -> None:
    if isinstance(block, Table):
        for row in block.rows:
            put("\t".join(_clean(piece.text) for piece in row))
    elif isinstance(block, Numbered):
        put(f"{block.number}  " + "".join(_clean(piece.text) for piece in block.line))
    else:
        put("".join(_clean(piece.text) for piece in block))


def _clean(words: str) -> str:
    """Words without what would move the cursor: a fact, a reply or a file may hold anything."""
    return "".join(character if character.isprintable() or character in _KEPT else " " for character in words)
