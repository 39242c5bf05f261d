"""
A paper cut along its sentences and along everything that is marked in it.

Spans of facts and findings overlap in any way; cut at each of their ends, the pieces lie side by side, and each
knows all that covers it. Offsets count code points here, so the page never has to count characters.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from drafter.layout.blocks import Block
from drafter.text.sentences import Span, find_sentences


@dataclass(frozen=True, slots=True)
class Place:
    """
    A span of the text that belongs to an entry of the list: a fact or a finding, by its key.

    One that is wide belongs to its sentences, whatever their words are.
    """

    start: int
    end: int
    key: str
    is_wide: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that the same entries cover, by their keys; none for words that nothing marks."""

    text: str
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """The pieces of a sentence, and the entries that it belongs to as a whole."""

    pieces: tuple[Piece, ...]
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A block of the paper: its sentences."""

    kind: str
    level: int
    start: int
    sentences: tuple[Sentence, ...]
    leads: bool = False
    """Whether prose follows on the same line."""


def cut(text: str, blocks: Sequence[Block], places: Iterable[Place]) -> tuple[Line, ...]:
    """The lines of a paper with every place marked; one outside all blocks is marked at the nearest."""
    shares = _shares(blocks, places)
    sentences = find_sentences(text)
    followers: tuple[Block | None, ...] = (*blocks[1:], None)
    return tuple(
        _line(text, block, shares[index], sentences, leads=after is not None and after.start == block.end)
        for index, (block, after) in enumerate(zip(blocks, followers, strict=False))
    )


def _shares(blocks: Sequence[Block], places: Iterable[Place]) -> Mapping[int, list[Place]]:
    """What of each place lies in which block."""
    shares: dict[int, list[Place]] = defaultdict(list)
    starts = [block.start for block in blocks]
    for place in places:
        if not blocks:
            break
        nearest = max(bisect_right(starts, place.start) - 1, 0)
        index, found = nearest, False
        while index < len(blocks) and (blocks[index].start < place.end or index == nearest):
            start, end = max(place.start, blocks[index].start), min(place.end, blocks[index].end)
            if start < end:
                shares[index].append(replace(place, start=start, end=end))
                found = True
            index += 1
        if not found:
            at = min(max(place.start, blocks[nearest].start), blocks[nearest].end)
            shares[nearest].append(replace(place, start=at, end=at))
    return shares


def _line(
    text: str, block: Block, places: Sequence[Place], sentences: Sequence[Span], *, leads: bool
) -> Line:
    """One block, cut."""
    cuts = _cuts(block, places, sentences)
    # A row of a table in a Word file is read as a line whose cells are set apart by tabs.
    kind = "row" if "\t" in text[block.start : block.end] else block.kind
    return Line(kind, block.level, block.start, tuple(_sentence(text, *part) for part in cuts), leads)


def _sentence(text: str, start: int, end: int, places: Sequence[Place]) -> Sentence:
    marked = [each for each in places if not each.is_wide]
    whole = dict.fromkeys(each.key for each in places if each.is_wide)
    return Sentence(tuple(_pieces(text, start, end, marked)), tuple(whole))


def _cuts(
    block: Block, places: Sequence[Place], sentences: Sequence[Span]
) -> Iterator[tuple[int, int, list[Place]]]:
    """The sentences of a block, each with the places inside it."""
    first = bisect_right(sentences, block.start, key=lambda span: span.end)
    start = block.start
    for span in sentences[first:]:
        if start >= block.end:
            break
        end = min(max(span.end, start), block.end)
        last = end == block.end
        inside = [each for each in places if each.start < end and each.end > start]
        inside += [
            each
            for each in places
            if each.start == each.end and (start <= each.start < end or (last and each.start == end))
        ]
        yield start, end, inside
        start = end


def _pieces(text: str, start: int, end: int, places: Sequence[Place]) -> Iterator[Piece]:
    """The pieces of a sentence; a place without words is a piece without words."""
    empty = defaultdict(list)
    for place in places:
        if place.start == place.end:
            empty[place.start].append(place.key)
    borders = {start, end, *empty}
    for place in places:
        borders |= {max(place.start, start), min(place.end, end)}
    ordered = sorted(borders)
    for left, right in zip(ordered, [*ordered[1:], end], strict=True):
        if left in empty:
            yield Piece("", tuple(dict.fromkeys(empty[left])))
        if left < right:
            keys = (each.key for each in places if each.start <= left and each.end >= right)
            yield Piece(text[left:right], tuple(dict.fromkeys(keys)))
