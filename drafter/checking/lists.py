"""
Values of several parts typed as one: stated where each part stands in one sentence.

Lists (张志远、刘红梅、孙国庆) in any order, and words whose figures are said otherwise (载重2吨以上的货车).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile

from drafter.checking.abbreviations import find_short
from drafter.checking.alignment import Alignment
from drafter.text.mentions import find_mentions
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.sentences import Span
from drafter.text.values import Kind, Mention, Name

_BETWEEN = re.compile("[、；;]|[，,]")
_WORDS = re.compile("[\u4e00-\u9fff]{2,}")
_WORDED = (Kind.PHRASE, Kind.ORGANISATION, Kind.PLACE)
_LEAST = 2
"""Parts of one character are no names."""


def parts_of(text: str) -> tuple[str, ...]:
    """The parts of a list typed as one value; empty where it is none."""
    parts = tuple(part.strip("。 ") for part in _BETWEEN.split(normalized(text)))
    return parts if len(parts) > 1 and all(len(part) >= _LEAST for part in parts) else ()


def match_lists(alignment: Alignment) -> None:
    """Find the sentences that name each part of a list, in any order and joined by any word."""
    for index, fact in enumerate(alignment.facts):
        if fact.kind not in _WORDED or index in alignment.stated:
            continue
        parts, values = parts_of(fact.text), find_mentions(normalized(fact.text))
        for sentence in alignment.text.sentences if parts or values else ():
            found = list(_found(alignment, parts, sentence)) if parts else []
            if not parts or len(found) < len(parts):
                found = _said_otherwise(alignment, normalized(fact.text), values, sentence)
            if found:
                alignment.stated[index] = found
                break


def _said_otherwise(
    alignment: Alignment, text: str, values: tuple[Mention, ...], sentence: Span
) -> list[Mention]:
    """Where the figures of some words stand in a sentence, the words beside them too; nothing where one is lacking."""
    norm, mentions = alignment.text.norm, alignment.text.mentions
    first = bisect_left(mentions, sentence.start, key=lambda mention: mention.start)
    here = {m.value: m for m in takewhile(lambda m: m.start < sentence.end, mentions[first:])}
    if not values or any(value.value not in here for value in values):
        return []
    rest, at = [], 0
    for value in values:
        rest.append(text[at : value.start])
        at = max(at, value.end)
    words = [word for piece in (*rest, text[at:]) for word in _WORDS.findall(piece)]
    if any(norm.find(word, sentence.start, sentence.end) < 0 for word in words):
        return []
    return [here[value.value] for value in values]


def _found(alignment: Alignment, parts: tuple[str, ...], sentence: Span) -> Iterator[Mention]:
    """Where the parts of a list stand in a sentence; it ends at the first that does not."""
    norm, raw = alignment.text.norm, alignment.text.raw
    for part in parts:
        start = norm.find(part, sentence.start, sentence.end)
        end = start + len(part)
        if start < 0:
            body = norm[sentence.start : sentence.end]
            start, end = next(find_short(body, part), (-1, -1))
            if start < 0:
                return
            start, end = start + sentence.start, end + sentence.start
        yield Mention(Kind.PHRASE, start, end, raw[start:end], Name(name_key(raw[start:end])))
