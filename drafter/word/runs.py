"""Cutting the runs of a Word file so that given words stand in runs of their own, formatted as before."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass

from drafter.word.reading import Piece, WordText
from drafter.word.xml import SPACE, Element, W


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text and the run that holds it."""

    start: int
    end: int
    run: Element


@dataclass(frozen=True, slots=True)
class Segments:
    """The text as stretches of runs, none of which goes across a place where it was cut."""

    items: tuple[Segment, ...]

    def within(self, start: int, end: int) -> tuple[Segment, ...]:
        """The stretches that lie inside these words."""
        first = bisect_left(self.items, start, key=lambda segment: segment.start)
        last = bisect_right(self.items, end, key=lambda segment: segment.end)
        return self.items[first:last]

    def before(self, offset: int) -> Segment | None:
        """The last stretch that ends at an offset or earlier."""
        index = bisect_right(self.items, offset, key=lambda segment: segment.end) - 1
        return self.items[index] if index >= 0 else None

    def after(self, offset: int) -> Segment | None:
        """The first stretch that begins at an offset or later."""
        index = bisect_left(self.items, offset, key=lambda segment: segment.start)
        return self.items[index] if index < len(self.items) else None


def cut(text: WordText, offsets: Iterable[int]) -> Segments:
    """The stretches of a text whose runs were cut at these offsets; what is printed does not change."""
    wanted = sorted(set(offsets))
    found: list[Segment] = []
    for piece in reversed(text.pieces):
        inside = wanted[bisect_left(wanted, piece.start) : bisect_right(wanted, piece.end)]
        found.extend(_cut_piece(piece, inside))
    return Segments(tuple(reversed(found)))


def _cut_piece(piece: Piece, offsets: list[int]) -> list[Segment]:
    """The stretches of one `w:t`, the last first; its left part stays where it was."""
    node = piece.node
    run = _run_of(node)
    segments: list[Segment] = []
    end = piece.end
    for offset in reversed(offsets):
        if offset == piece.end:
            _part_run(run, node, after=True)
        elif offset == piece.start:
            _part_run(run, node, after=False)
        else:
            right = _part_words(run, node, offset - piece.start)
            segments.append(Segment(offset, end, right))
            end = offset
    # Cut in front of the node, the run that was is the one to its left.
    segments.append(Segment(piece.start, end, _run_of(node)))
    return segments


def _run_of(node: Element) -> Element:
    run = node.getparent()
    if run is None:
        raise ValueError("a text node outside of any run")
    return run


def _part_words(run: Element, node: Element, at: int) -> Element:
    """Cut a run inside the words of a node; the new run has what stands to the right."""
    words = node.text or ""
    right = deepcopy(node)
    node.text, right.text = words[:at], words[at:]
    _keep_space(node)
    _keep_space(right)
    follower = _follower(run)
    follower.append(right)
    for sibling in list(node.itersiblings()):
        follower.append(sibling)
    return follower


def _part_run(run: Element, node: Element, *, after: bool) -> None:
    """Cut a run in front of a node or behind it, where something else stands there."""
    behind = list(node.itersiblings())
    moved = behind if after else [] if _is_first(run, node) else [node, *behind]
    if moved:
        follower = _follower(run)
        for each in moved:
            follower.append(each)


def _is_first(run: Element, node: Element) -> bool:
    return next((child for child in run if child.tag != f"{W}rPr"), node) is node


def _follower(run: Element) -> Element:
    """An empty run behind a run, with its formatting."""
    follower = run.makeelement(run.tag, {str(key): str(name) for key, name in run.attrib.items()})
    properties = run.find(f"{W}rPr")
    if properties is not None:
        follower.append(deepcopy(properties))
    run.addnext(follower)
    return follower


def _keep_space(node: Element) -> None:
    words = node.text or ""
    if words != words.strip():
        node.set(SPACE, "preserve")
