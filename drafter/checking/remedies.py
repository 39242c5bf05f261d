"""
What mends a fault for certain: the words of a fact, worded so that they fit the place where they go.

A fact is 93件, and the place reads XX件, 共捐款元, 5月17日 or 《…》: the words put in take up what stands around
them, so that neither a unit nor a mark is said twice. Where that cannot be told for certain there is no edit.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from drafter.checking.alignment import Alignment, Swapped
from drafter.checking.finding import Edit
from drafter.facts.fact import Fact
from drafter.text.mentions import find_mentions
from drafter.text.numerals import HAN
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind, Mention, Name, Serial, When

_WINDOW = 30
"""How many characters on either side of a blank are read with it."""
_FIGURES = regex(rf"[0-9０-９.．,，{HAN}]+")
_YEAR = regex(r"^[^年]{2,6}年")
_MARKS = {"《": "》", "“": "”", "「": "」", "『": "』", "〈": "〉", "‘": "’", '"': '"', "（": "）", "(": ")"}
_MEETING = "会议"
"""Belongs to an ordinal in a text (第三次会议), and is often left out where the fact is typed."""
_BRACKETED = (Kind.TITLE, Kind.QUOTED)


def mended(alignment: Alignment, fact: Fact, mention: Mention) -> tuple[Edit, ...]:
    """The fact in place of a mention that states it otherwise; 一次 in prose may well mean something else."""
    words = None if mention.loose else _worded(alignment, fact, mention)
    return () if words is None or words == mention.text else (Edit(mention.start, mention.end, words),)


def exchanged(swap: Swapped) -> tuple[Edit, ...]:
    """Two values that have changed places, put back."""
    here, there = swap.mention, swap.other_mention
    if _unit(here.text) == _unit(there.text):
        first, second = there.text, here.text
    else:
        first, second = swap.other.text, swap.fact.text
    return Edit(here.start, here.end, first), Edit(there.start, there.end, second)


def filled(alignment: Alignment, fact: Fact, span: tuple[int, int]) -> tuple[Edit, ...]:
    """The fact in a blank, or in front of a unit that stands bare."""
    place = _read_with_figures(alignment, span)
    if isinstance(fact.value, Name) and fact.kind is not Kind.DOCUMENT:
        return _named(alignment, fact, span, place)
    if place is None:
        return (_fitted(alignment.text.raw, span, fact.text),)
    words = _worded(alignment, fact, place) if _same_make(fact, place) else None
    return () if words is None else (Edit(place.start, place.end, words),)


def _worded(alignment: Alignment, fact: Fact, mention: Mention) -> str | None:
    """The words of a fact for the place of a mention; None where the two are not of one make."""
    if isinstance(fact.value, When):
        return _dated(alignment, fact, fact.value, mention)
    if isinstance(fact.value, Amount):
        bare = isinstance(mention.value, Amount) and not fact.value.unit
        return fact.text + _unit(mention.text) if bare else fact.text
    if isinstance(fact.value, Name):
        return _dressed(alignment.text.raw, fact, mention)
    is_meeting = mention.text.endswith(_MEETING) and not fact.text.endswith(_MEETING)
    return fact.text + _MEETING if is_meeting else fact.text


def _unit(words: str) -> str:
    """What follows the last figure: 件 of 95件."""
    return _FIGURES.split(words)[-1]


def _dated(alignment: Alignment, fact: Fact, when: When, mention: Mention) -> str | None:
    said = mention.value
    if not isinstance(said, When) or (said.end is None) != (when.end is None):
        return None
    words = fact.text
    if when.year and said.year and said.month is None and not said.part and (when.month or when.part):
        return None
    if when.year and said.year is None and words.count("年") == 1:
        short = replace(when, year=None)
        if alignment.calendar.states(when, short, mention.start):
            words = _YEAR.sub("", words) or words
    if _FIGURES.fullmatch(mention.text) and words.endswith("月") and _FIGURES.fullmatch(words[:-1]):
        return words[:-1]
    return words


def _dressed(raw: str, fact: Fact, mention: Mention) -> str:
    """A name with the marks that its place has: inside the mention, around it, or its own."""
    own = fact.text
    bare = own[1:-1] if len(own) > 2 and _MARKS.get(own[0]) == own[-1] else own
    if len(mention.text) > 2 and _MARKS.get(mention.text[0]) == mention.text[-1]:
        return mention.text[0] + bare + mention.text[-1]
    before = raw[mention.start - 1 : mention.start]
    return bare if before and _MARKS.get(before) == raw[mention.end : mention.end + 1] else own


def _same_make(fact: Fact, place: Mention) -> bool:
    """Whether what would stand at a place, with any figure in it, is the kind of thing that a fact is."""
    one, other = fact.value, place.value
    if isinstance(one, Amount) and isinstance(other, Amount):
        return not one.unit or not other.unit or one.unit == other.unit
    if isinstance(one, When) and isinstance(other, When):
        return bool(one.month) == bool(other.month) and bool(one.day) == bool(other.day)
    if isinstance(one, Serial) and isinstance(other, Serial):
        return one.unit == other.unit
    return fact.kind is place.kind


def _named(
    alignment: Alignment, fact: Fact, span: tuple[int, int], place: Mention | None
) -> tuple[Edit, ...]:
    """A name in a blank; none where a figure belongs there."""
    start, end = span
    if fact.kind in _BRACKETED:
        for mention in alignment.text.mentions:
            if mention.kind is fact.kind and mention.start <= start and end <= mention.end:
                return (Edit(mention.start, mention.end, _dressed(alignment.text.raw, fact, mention)),)
    edit = _fitted(alignment.text.raw, span, fact.text, person=fact.kind is Kind.PERSON)
    is_figure = place is not None and isinstance(place.value, Amount | When | Serial)
    return () if is_figure and (edit.start, edit.end) == span else (edit,)


def _fitted(raw: str, span: tuple[int, int], words: str, *, person: bool = False) -> Edit:
    """
    The words for a blank and as much around it as they say themselves: 政协XX县委员会, 第XX次, XX件.

    Of a person only the surname may stand there: 王XX, but not 李XX长期.
    """
    start, end = span
    longest = len(words) - 1
    if person:
        return Edit(start - (raw[:start].endswith(words[0])), end, words)
    left = next((n for n in range(min(longest, start), 0, -1) if raw[start - n : start] == words[:n]), 0)
    right = next((n for n in range(longest - left, 0, -1) if raw[end : end + n] == words[-n:]), 0)
    return Edit(start - left, end + right, words)


class _Piece(NamedTuple):
    """A stretch of the text as it is read: a blank with a figure put in, or what stands between blanks."""

    start: int
    end: int
    words: str
    blank: bool


def _read_with_figures(alignment: Alignment, span: tuple[int, int]) -> Mention | None:
    """What the place of a blank would state if it and the blanks beside it held figures."""
    pieces = list(_pieces(alignment, span))
    trial = "".join(piece.words for piece in pieces)
    at = target = 0
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for piece in pieces:
        for offset in range(len(piece.words)):
            starts[at + offset] = piece.start if piece.blank else piece.start + offset
            ends[at + offset + 1] = piece.end if piece.blank else piece.start + offset + 1
        if (piece.start, piece.end) == span:
            target = at
        at += len(piece.words)
    for mention in find_mentions(trial):
        if mention.start <= target < mention.end and not mention.loose:
            start, end = starts[mention.start], ends[mention.end]
            return replace(mention, start=start, end=end, text=alignment.text.raw[start:end])
    return None


def _pieces(alignment: Alignment, span: tuple[int, int]) -> Iterator[_Piece]:
    """The line around a blank, in pieces."""
    norm = alignment.text.norm
    low = max(norm.rfind("\n", 0, span[0]) + 1, span[0] - _WINDOW)
    line_end = norm.find("\n", span[1])
    high = min(len(norm) if line_end < 0 else line_end, span[1] + _WINDOW)
    at = low
    for start, end, is_mask in _blanks_near(alignment, span, low, high):
        if start > at:
            yield _Piece(at, start, norm[at:start], blank=False)
        yield _Piece(start, end, _with_figure(alignment, start, end, is_mask=is_mask), blank=True)
        at = end
    if at < high:
        yield _Piece(at, high, norm[at:high], blank=False)


def _blanks_near(
    alignment: Alignment, span: tuple[int, int], low: int, high: int
) -> Iterator[tuple[int, int, bool]]:
    """The blanks of a stretch in order, this one among them, each with whether it fills the place of a figure."""
    blanks = alignment.text.blanks
    first = bisect_left(blanks, low, key=lambda blank: blank.start)
    near = [b for b in blanks[first : first + 2 * _WINDOW] if low <= b.start and b.end <= high]
    found = {(blank.start, blank.end): blank.kind != "gap" for blank in near}
    if span not in found:
        found = {s: mask for s, mask in found.items() if s[1] <= span[0] or s[0] >= span[1]}
        found[span] = False
    yield from ((start, end, mask) for (start, end), mask in sorted(found.items()))


def _with_figure(alignment: Alignment, start: int, end: int, *, is_mask: bool) -> str:
    """A blank with some figure: for a mask, or before each unit that lost its own."""
    norm = alignment.text.norm
    words = norm[start:end]
    year = str(alignment.text.date.year if alignment.text.date and alignment.text.date.year else 2024)
    if not is_mask:
        return (
            "".join((year if char == "年" else "9") + char for char in words)
            if words in _UNITS
            else f"9{words}"
        )
    if norm[end : end + 1] == "年":
        return year
    return "9%" if words.endswith("%") else "9"


_UNITS = ("年月日", "月日", "年月", "年")
"""Gaps of several units, each of which lost its figure."""
