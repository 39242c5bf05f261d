"""Through the elements of a Word file in the order in which they are printed, tracked changes as accepted."""

from collections.abc import Iterable, Iterator

from drafter.word.xml import MC, Element, W

GONE = frozenset({f"{W}del", f"{W}moveFrom"})
"""What a tracked change took out: the text is read as if every change were accepted."""
THROUGH = frozenset(
    W + name
    for name in (
        "ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir", "ruby",
        "rubyBase",
    )
)  # fmt: skip


def blocks(parent: Element) -> Iterator[Element]:
    """The paragraphs and tables of a story, those of content controls and inserted blocks among them."""
    for child in children(parent):
        if child.tag in {f"{W}p", f"{W}tbl"}:
            yield child


def children(parent: Element) -> Iterator[Element]:
    """The elements inside another, as if content controls and inserted stretches were not there."""
    for child in parent:
        if child.tag in THROUGH:
            yield from children(child)
        elif child.tag == f"{MC}AlternateContent":
            chosen = _alternative(child)
            if chosen is not None:
                yield from children(chosen)
        elif child.tag not in GONE:
            yield child


def _alternative(node: Element) -> Element | None:
    """The first of several renderings of one thing."""
    chosen = node.find(f"{MC}Choice")
    return chosen if chosen is not None else node.find(f"{MC}Fallback")


def boxes(node: Element) -> Iterator[Element]:
    """The contents of the text boxes inside a drawing, each once: never those of its other rendering."""
    if node.tag == f"{W}txbxContent":
        yield node
        return
    if node.tag == f"{MC}AlternateContent":
        chosen = _alternative(node)
        if chosen is not None:
            yield from boxes(chosen)
        return
    for child in node:
        yield from boxes(child)


def runs_on(paragraph: Element) -> bool:
    """Whether a tracked change took out the paragraph's end, so that the next one goes on in it."""
    mark = paragraph.find(f"{W}pPr/{W}rPr")
    return mark is not None and any(mark.find(tag) is not None for tag in GONE)


def is_deleted_row(row: Element) -> bool:
    """Whether a tracked change took out a row of a table."""
    return row.find(f"{W}trPr/{W}del") is not None


def says_something(block: Element) -> bool:
    """Whether a block holds a word."""
    return any(node.text for node in block.iter(f"{W}t"))


def has_table(content: Iterable[Element]) -> bool:
    """Whether a cell holds a table of its own."""
    return any(block.tag == f"{W}tbl" for block in content)


def symbol(code: str) -> str:
    """A character of a symbol font: those that Word keeps in its private area have no text of their own."""
    try:
        character = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return "" if "\ue000" <= character <= "\uf8ff" else character
