"""A text that is read and written anew at once, with where each piece comes from and what is wrong."""

from dataclasses import dataclass, field
from typing import NamedTuple

from drafter.facts.marks import SPACE
from drafter.facts.parsed import Lines, Path
from drafter.facts.wording import shortened


class Issue(NamedTuple):
    """What cannot be mended, and where, as an offset of the text as given."""

    offset: int
    message: str


@dataclass(slots=True)
class Tape:
    """One reading of a text; `separator` stands between key and value in what is written: = or :."""

    text: str
    separator: str
    at: int = 0
    written: list[str] = field(default_factory=list)
    anchors: list[tuple[int, int]] = field(default_factory=list)
    """Pairs of an offset in what is written and one in the text, growing."""
    issues: list[Issue] = field(default_factory=list)
    places: dict[Path, int] = field(default_factory=dict)
    length: int = 0
    lines: Lines = field(init=False)

    def __post_init__(self) -> None:
        self.lines = Lines(self.text)

    @property
    def char(self) -> str:
        """The character that is next; empty at the end."""
        return self.text[self.at : self.at + 1]

    def emit(self, piece: str, origin: int) -> None:
        """Write a piece that stands for the text at `origin`."""
        self.anchors.append((self.length, origin))
        self.written.append(piece)
        self.length += len(piece)

    def complain(self, offset: int, message: str) -> None:
        """Report what cannot be mended."""
        self.issues.append(Issue(offset, message))

    def blank(self, *, lines: bool) -> bool:
        """Skip white space and comments, and with `lines` line ends; whether a line ended."""
        crossed = False
        while self.at < len(self.text):
            space = SPACE.match(self.text, self.at)
            if space:
                self.emit(" ", self.at)
                self.at = space.end()
            elif self.char in "#＃" and self.separator == "=":
                self.at = self.line_end()
            elif self.char == "\n" and lines:
                self.emit("\n", self.at)
                self.at += 1
                crossed = True
            else:
                break
        return crossed

    def line_end(self) -> int:
        """The end of the line."""
        end = self.text.find("\n", self.at)
        return len(self.text) if end < 0 else end

    def snippet(self, start: int) -> str:
        """The beginning of what stands at a place, up to the end of its line."""
        return shortened(self.text[start : start + 60].partition("\n")[0].strip())

    def note(self, path: Path, offset: int) -> None:
        """Remember where a key stands; twice the same key is a fault."""
        if path in self.places:
            line = self.lines.at(self.places[path])
            self.complain(
                offset, f"「{path[-1]}」在第{line}行已经写过，只能写一次：请删去多余的，或改成列表 [ ]。"
            )
        else:
            self.places[path] = offset
