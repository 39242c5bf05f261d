"""Lists typed as one value (张志远、刘红梅、孙国庆): stated where each part stands in one sentence, in any order."""

from collections.abc import Iterator
from itertools import chain

from drafter.checking.abbreviations import find_short
from drafter.checking.alignment import Alignment
from drafter.checking.formal_names import find_forms
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.sentences import Span
from drafter.text.values import Kind, Mention, Name

_BETWEEN = regex("[、；;]|[，,]")
WORDED = (Kind.PHRASE, Kind.ORGANISATION, Kind.PLACE)
_LEAST = 2
"""Parts of one character are no names."""


def parts_of(text: str) -> tuple[str, ...]:
    """The parts of a list typed as one value; empty where it is none."""
    parts = tuple(part.strip("。 “”") for part in _BETWEEN.split(normalized(text)))
    return parts if len(parts) > 1 and all(len(part) >= _LEAST for part in parts) else ()


def match_lists(alignment: Alignment) -> None:
    """Find the sentences that name each part of a list, in any order and joined by any word."""
    for index, fact in enumerate(alignment.facts):
        if fact.kind not in WORDED or index in alignment.stated:
            continue
        parts = parts_of(fact.text)
        for sentence in _sentences(alignment) if parts else ():
            found = list(_found(alignment, parts, sentence))
            if len(found) == len(parts):
                alignment.stated[index] = found
                break


def _sentences(alignment: Alignment) -> Iterator[Span]:
    """The sentences of a text; a list may be told item by item, with 、 and ； between."""
    start = None
    for sentence in alignment.text.sentences:
        start = sentence.start if start is None else start
        if alignment.text.norm[sentence.end - 1] not in "；;":
            yield Span(start, sentence.end)
            start = None
    if start is not None:
        yield Span(start, alignment.text.sentences[-1].end)


def _found(alignment: Alignment, parts: tuple[str, ...], sentence: Span) -> Iterator[Mention]:
    """Where the parts of a list stand in a sentence; it ends at the first that does not."""
    norm, raw = alignment.text.norm, alignment.text.raw
    for part in parts:
        start = norm.find(part, sentence.start, sentence.end)
        end = start + len(part)
        if start < 0:
            body = norm[sentence.start : sentence.end]
            start, end = next(chain(find_short(body, part), find_forms(body, part, alone=True)), (-1, -1))
            if start < 0:
                return
            start, end = start + sentence.start, end + sentence.start
        yield Mention(Kind.PHRASE, start, end, raw[start:end], Name(name_key(raw[start:end])))
