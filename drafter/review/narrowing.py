"""
Where in a wide span a fact is said.

What is told in one's own words is proved by a whole paragraph, and no reader wants to be shown a whole paragraph:
the words themselves where they stand there, else the sentences that have most of them.
"""

from collections.abc import Iterator, Sequence

from drafter.review.cutting import Place
from drafter.text.normal import normalized
from drafter.text.sentences import Span

_SLACK = 8


def narrowed(
    text: str, sentences: Sequence[Span], span: tuple[int, int], value: str, key: str
) -> Iterator[Place]:
    """
    The places of a fact in one of its spans.

    Args:
        text: the paper.
        sentences: its sentences.
        span: a span that proves the fact.
        value: the fact as it was given.
        key: its entry.
    """
    start, end = span
    if end - start <= 2 * len(value) + _SLACK:
        yield Place(start, end, key)
        return
    words = normalized(value)
    at = normalized(text[start:end]).find(words) if words else -1
    if at >= 0:
        yield Place(start + at, start + at + len(words), key)
        return
    inside = [each for each in sentences if each.start < end and each.end > start]
    wanted = _pairs(words)
    shares = [len(wanted & _pairs(normalized(text[each.start : each.end]))) for each in inside]
    for each, share in zip(inside, shares, strict=True):
        if 2 * share >= max(shares):
            yield Place(max(each.start, start), min(each.end, end), key, is_wide=True)


def _pairs(words: str) -> set[str]:
    """Every two neighbouring characters."""
    return {words[at : at + 2] for at in range(len(words) - 1)}
