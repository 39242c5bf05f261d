"""The text of a Word file as it is printed, and for each of its characters the place in the file."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from drafter.word.numbering import Numbering, read_numbering
from drafter.word.package import Package, open_package
from drafter.word.walking import (
    THROUGH,
    blocks,
    boxes,
    children,
    has_table,
    is_deleted_row,
    runs_on,
    says_something,
    symbol,
)
from drafter.word.xml import MC, Element, M, W, is_on, parsed

MARKS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text that stands in one `w:t`, character by character."""

    start: int
    end: int
    node: Element


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text, where it stands in the paper, and the paragraph of the file that it begins with."""

    start: int
    end: int
    place: str
    node: Element
    part: str


@dataclass(frozen=True, slots=True)
class WordText:
    """
    The text of a Word file.

    `text` has a line a paragraph, a line a row of a table (cells set apart by tabs), footnotes and text boxes
    behind the paragraph that they belong to, numbering as it is printed, tracked changes as accepted.
    """

    package: Package
    text: str
    pieces: tuple[Piece, ...]
    paragraphs: tuple[Paragraph, ...]
    headers: tuple[str, ...]
    """Running heads and feet, which are no part of the text."""
    trees: Mapping[str, Element]
    """The parts that the pieces belong to."""

    def within(self, start: int, end: int) -> Iterator[tuple[Piece, int, int]]:
        """The pieces that a stretch of the text touches, each with the stretch inside its own `w:t`."""
        first = max(bisect_right(self.pieces, start, key=lambda piece: piece.start) - 1, 0)
        for piece in self.pieces[first:]:
            if piece.start >= end:
                return
            if piece.end > start:
                yield piece, max(start, piece.start) - piece.start, min(end, piece.end) - piece.start

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """The paragraph that an offset stands in."""
        index = bisect_right(self.paragraphs, offset, key=lambda paragraph: paragraph.start) - 1
        return self.paragraphs[index] if index >= 0 else None


def read_word(path: str | Path) -> WordText:
    """The text of a .docx; `InputError` where it cannot be read."""
    return word_text(open_package(path))


def word_text(package: Package) -> WordText:
    """The text of a package."""
    root = parsed(package.parts[package.main], package.name)
    writer = _Writer(package, {package.main: root}, _numbering(package))
    body = root.find(f"{W}body")
    if body is not None:
        writer.story(body, package.main, "")
    headers = tuple(dict.fromkeys(_running(package)))
    text = "".join(writer.text)
    return WordText(
        package,
        text.removesuffix("\n"),
        tuple(writer.pieces),
        tuple(writer.paragraphs),
        headers,
        writer.trees,
    )


def _numbering(package: Package) -> Numbering:
    roots: list[Element | None] = []
    for kind in ("numbering", "styles"):
        names = package.related(package.main, kind)
        roots.append(parsed(package.parts[names[0]], package.name) if names else None)
    return read_numbering(roots[0], roots[1])


def _running(package: Package) -> Iterator[str]:
    """The lines of running heads and feet."""
    for kind in ("header", "footer"):
        for part in package.related(package.main, kind):
            root = parsed(package.parts[part], package.name)
            writer = _Writer(package, {part: root}, Numbering({}, {}, {}))
            writer.story(root, part, kind)
            yield from (line.strip() for line in "".join(writer.text).splitlines() if line.strip())


@dataclass(slots=True)
class _Writer:
    """Walks through a story and writes down its lines."""

    package: Package
    trees: dict[str, Element]
    numbering: Numbering
    text: list[str] = field(default_factory=list)
    length: int = 0
    pieces: list[Piece] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    tables: int = 0
    lines: int = 0

    def story(self, parent: Element, part: str, place: str) -> None:
        """The blocks of a body, a cell, a text box or a note."""
        joined = False
        for block in blocks(parent):
            if block.tag == f"{W}p":
                if not joined:
                    self._open(block, part, place)
                aside = self._inline(block, self.numbering.label(block) if not joined else "")
                joined = runs_on(block)
                if not joined:
                    self._close()
                    self._asides(aside, part)
                continue
            self._end_row(joined=joined)
            joined = False
            self.tables += 1
            self._table(block, part, self.tables)
        self._end_row(joined=joined)

    def _end_row(self, *, joined: bool) -> None:
        if joined:
            self._close()

    def _open(self, node: Element, part: str, place: str) -> None:
        self.lines += 1
        self.paragraphs.append(Paragraph(self.length, self.length, place, node, part))

    def _close(self) -> None:
        opened = self.paragraphs[-1]
        self.paragraphs[-1] = Paragraph(opened.start, self.length, opened.place, opened.node, opened.part)
        self._put("\n")

    def _put(self, words: str) -> None:
        self.text.append(words)
        self.length += len(words)

    def _table(self, table: Element, part: str, number: int) -> None:
        """A line a row; a row with a cell of several paragraphs is laid out paragraph by paragraph."""
        rows = [row for row in children(table) if row.tag == f"{W}tr" and not is_deleted_row(row)]
        for at, row in enumerate(rows, 1):
            cells = [cell for cell in children(row) if cell.tag == f"{W}tc"]
            contents = [list(blocks(cell)) for cell in cells]
            place = f"表{number}第{at}行"
            if any(sum(says_something(block) for block in cell) > 1 or has_table(cell) for cell in contents):
                for cell in cells:
                    self.story(cell, part, place)
            elif cells:
                self._row(contents, row, part, place)

    def _row(self, cells: list[list[Element]], row: Element, part: str, place: str) -> None:
        first = next((block for cell in cells for block in cell), row)
        self._open(first, part, place)
        aside: list[Element] = []
        for at, cell in enumerate(cells):
            if at:
                self._put("\t")
            for block in cell:
                aside += self._inline(block, self.numbering.label(block))
        self._close()
        self._asides(aside, part)

    def _inline(self, paragraph: Element, label: str) -> list[Element]:
        """Write what a paragraph says; what stands aside of it (notes, text boxes) is given back."""
        self._put(label)
        aside: list[Element] = []
        waiting = [iter(paragraph)]
        while waiting:
            child = next(waiting[-1], None)
            if child is None:
                waiting.pop()
            elif child.tag == f"{W}r":
                if not is_on(child.find(f"{W}rPr/{W}vanish")):
                    waiting.append(iter(child))
            elif child.tag in THROUGH:
                waiting.append(iter(child))
            elif child.tag in {f"{M}oMath", f"{M}oMathPara"}:
                self._put("".join(node.text or "" for node in child.iter(f"{M}t")))
            else:
                self._content(child, aside)
        return aside

    def _content(self, child: Element, aside: list[Element]) -> None:
        """One element of a run."""
        if child.tag == f"{W}t":
            words = child.text or ""
            if words:
                self.pieces.append(Piece(self.length, self.length + len(words), child))
                self._put(words)
        elif child.tag in MARKS:
            self._put(MARKS[child.tag])
        elif child.tag == f"{W}br":
            self._put("" if child.get(f"{W}type") in {"page", "column"} else "\n")
        elif child.tag == f"{W}sym":
            self._put(symbol(child.get(f"{W}char", "")))
        elif child.tag in {f"{W}footnoteReference", f"{W}endnoteReference"}:
            aside.append(child)
        elif child.tag in {f"{W}drawing", f"{W}pict", f"{W}object", f"{MC}AlternateContent"}:
            aside.extend(boxes(child))

    def _asides(self, aside: list[Element], part: str) -> None:
        for node in aside:
            if node.tag == f"{W}txbxContent":
                self.story(node, part, "文本框")
            else:
                self._note(node)

    def _note(self, reference: Element) -> None:
        kind = "footnote" if reference.tag == f"{W}footnoteReference" else "endnote"
        place = "脚注" if kind == "footnote" else "尾注"
        for part in self.package.related(self.package.main, f"{kind}s"):
            root = self.trees.setdefault(part, parsed(self.package.parts[part], self.package.name))
            for note in root.iterfind(f"{W}{kind}"):
                if note.get(f"{W}id") == reference.get(f"{W}id"):
                    self.story(note, part, place)
