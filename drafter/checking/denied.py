"""Facts that a text denies: 31条未被采纳 of 采纳建议：31条, 未写入规划 of a point that says 写入规划."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from drafter.checking.alignment import Alignment, Near
from drafter.facts.fact import Fact
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.values import Kind, Mention

_DENIED = regex(
    "(?:[尚并均还都仍]?未|[尚还仍]?没有?|不再|拒不|不)(?:能|能够|被|予以?|再|曾|得到)?(?P<verb>[\u4e00-\u9fff]{2})"
)
_NO = regex("[未没不无非免拒停欠缺]|逾期|超期")
"""Words that have a no of their own may be said with any other."""
_CLAUSE = regex("[，。；：！？\n]")
_CLOSED = regex("[，。；：！？、\n0-9]")
_DENIED_OF_IT = regex(
    "[\u4e00-\u9fff]{0,4}?(?:均|都|全部)?(?:[尚并仍]?未|[尚仍]?没有?)(?:能|能够|被|予以?|得到)?(?P<verb>[\u4e00-\u9fff]{2})"
    "(?=[\u4e00-\u9fff]{0,6}[，。；！？\n])"
)
"""31条未被采纳。: a figure of its own behind it would be what is denied (办结85件、未办结8件)."""
_MOST = 0.5
_FIGURES = (Kind.QUANTITY, Kind.RATE)
_SIGNS = frozenset("未没不")
_SIGN = regex("[未没不]")
_REACH = 14
_REACH_OF_NO = 8
"""How far behind a figure its own no may begin."""
_NO_OF_IT = frozenset("未没")


def find_denied(alignment: Alignment) -> None:
    """Call altered what is stated with a no before the very verb that its label or its own words have."""
    signs = [sign.start() for sign in _SIGN.finditer(alignment.text.norm)]
    for index, mentions in tuple(alignment.stated.items()):
        if not all(_has_sign(signs, mention) for mention in mentions):
            continue
        fact = alignment.facts[index]
        words = normalized(" ".join((fact.text, fact.label, *fact.aliases)))
        if fact.kind not in (*_FIGURES, Kind.POINT) or _NO.search(words):
            continue
        each = [[*_nears(alignment, fact, mention, words)] for mention in mentions]
        nears = [near for found in each for near in found]
        if all(each) and nears:
            alignment.altered.extend(nears[:1])
            if fact.kind is not Kind.POINT:
                del alignment.stated[index]


def _has_sign(signs: list[int], mention: Mention) -> bool:
    """Whether a word of denial stands in or near a mention, by the places of all of them."""
    after = bisect_left(signs, mention.start - _REACH)
    return after < len(signs) and signs[after] < mention.end + _REACH_OF_NO


def _nears(alignment: Alignment, fact: Fact, mention: Mention, words: str) -> Iterator[Near]:
    norm = alignment.text.norm
    found = _around(norm, mention) if fact.kind is not Kind.POINT else _within(alignment, fact, mention)
    for denied in found:
        given = re.search(f"[未没不无][^，。；\n]{{0,2}}{denied['verb']}", alignment.prepared.known)
        if denied["verb"] in words and not given:
            start, end = denied.span()
            if fact.kind is not Kind.POINT:
                start, end = min(start, mention.start), max(end, mention.end)
            said = alignment.text.raw[start:end]
            # Loose: what is to be said instead is for a reader to write.
            yield Near(fact, replace(mention, start=start, end=end, text=said, loose=True))


def _around(norm: str, mention: Mention) -> Iterator[re.Match[str]]:
    """What is denied of a figure: right before it in its clause, or right behind it."""
    low = max(0, mention.start - _REACH)
    start = max([low, *(end.end() for end in _CLOSED.finditer(norm, low, mention.start))])
    if not _SIGNS.isdisjoint(norm[start : mention.start]):
        yield from _DENIED.finditer(norm, start, mention.start)
    if _NO_OF_IT.isdisjoint(norm[mention.end : mention.end + _REACH_OF_NO]):
        return
    behind = _DENIED_OF_IT.match(norm, mention.end)
    if behind:
        yield behind


def _within(alignment: Alignment, fact: Fact, mention: Mention) -> Iterator[re.Match[str]]:
    """What is denied in those clauses of a paragraph that tell a point: most of their words are its own."""
    norm, pairs = alignment.text.norm, alignment.text.pairs
    words = normalized(fact.text)
    wanted = set(map(str.__add__, words, words[1:]))
    start = mention.start
    for stop in (*(end.start() for end in _CLAUSE.finditer(norm, mention.start, mention.end)), mention.end):
        here = set(pairs[start : max(start, stop - 1)])
        if here and len(wanted & here) >= _MOST * len(here) and not _SIGNS.isdisjoint(norm[start:stop]):
            yield from _DENIED.finditer(norm, start, stop)
        start = stop + 1
