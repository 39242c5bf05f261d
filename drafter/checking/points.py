"""Points: what may be said in one's own words, but must be said in one paragraph, with all that it names."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter

from drafter.checking.alignment import Alignment
from drafter.checking.wording import same_value
from drafter.facts.fact import Fact
from drafter.text.mentions import find_mentions
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.values import Kind, Mention, Name, Value

AGAIN = 0.6
"""The share that must stand around a value for it to be the point's."""

ENOUGH = 0.5
"""The share of a point's pairs of characters that must stand in its paragraph."""

_WORD = regex(r"[\u4e00-\u9fff]+")
_THIN = frozenset("的了和与及等在对为把将是有也都并而以其这那")


def place_points(alignment: Alignment) -> list[int]:
    """Find each point's paragraph; returns the points whose named values stand nowhere together."""
    missing = []
    for index in alignment.prepared.points:
        fact = alignment.facts[index]
        place, share = _best_paragraph(alignment, fact)
        if place is None:
            missing.append(index)
            continue
        start, end = place
        raw = alignment.text.raw[start:end]
        alignment.stated[index] = [Mention(Kind.POINT, start, end, raw, Name(raw))]
        if share < ENOUGH and fact.use == "must":
            alignment.unproved.append(fact)
    return missing


def _best_paragraph(alignment: Alignment, fact: Fact) -> tuple[tuple[int, int] | None, float]:
    return _likeliest(alignment, fact, [mention.value for mention in values_in(fact.text)])


def likeliest_paragraph(alignment: Alignment, fact: Fact) -> tuple[tuple[int, int] | None, float]:
    """The paragraph that has most of a point's words, whatever values it states, and its share of them."""
    return _likeliest(alignment, fact, [])


def _likeliest(
    alignment: Alignment, fact: Fact, inner: Sequence[Value]
) -> tuple[tuple[int, int] | None, float]:
    wanted, words = _pairs(fact.text), normalized(fact.text)
    best: tuple[int, int] | None = None
    best_share = -1.0
    for paragraph, pairs in zip(alignment.text.paragraphs, alignment.pairs, strict=True):
        body = alignment.text.norm[paragraph.start : paragraph.end]
        share = len(wanted & pairs) / len(wanted) if wanted else float(words in body)
        if share <= best_share or not _names_all(alignment, inner, paragraph.start, paragraph.end):
            continue
        best, best_share = (paragraph.start, paragraph.end), share
    return best, best_share


def _names_all(alignment: Alignment, inner: Sequence[Value], start: int, end: int) -> bool:
    if not inner:
        return True
    body = alignment.text.norm[start:end]
    here = _mentions_in(alignment, start, end)
    said = {mention.value for mention in here}
    return all(
        value in said
        or (isinstance(value, Name) and value.text in body)
        or any(same_value(alignment, value, mention) for mention in here)
        for value in inner
    )


def _mentions_in(alignment: Alignment, start: int, end: int) -> Sequence[Mention]:
    mentions, place = alignment.text.mentions, attrgetter("start")
    return mentions[bisect_left(mentions, start, key=place) : bisect_left(mentions, end, key=place)]


def _pairs(text: str) -> set[str]:
    return {
        run[i : i + 2]
        for run in _WORD.findall(text)
        for i in range(len(run) - 1)
        if run[i] not in _THIN and run[i + 1] not in _THIN
    }


def stated_by_points(alignment: Alignment) -> set[int]:
    """Where the values inside points are stated: in the point's paragraph, each once, where its words stand."""
    starts: set[int] = set()
    for index in alignment.prepared.points:
        fact = alignment.facts[index]
        wanted = _pairs(fact.text)
        inner = [mention.value for mention in values_in(fact.text)]
        for start, end in alignment.spans(index):
            here = [m for m in _mentions_in(alignment, start, end) if m.start not in starts]
            for value in inner:
                same = [m for m in here if same_value(alignment, value, m) and m.start not in starts]
                if same:
                    # 一次 of 发一次言 is no figure where 1次 stands beside it.
                    starts.add(max(same, key=lambda m: (not m.loose, _nearby(alignment, m, wanted))).start)
    return starts | _said_again(alignment)


def _said_again(alignment: Alignment) -> set[int]:
    """Where a point's value stands once more among most of its words: said twice, it is given all the same."""
    words: dict[Value, list[set[str]]] = defaultdict(list)
    for index in alignment.prepared.points:
        text = alignment.facts[index].text
        for mention in values_in(text):
            words[mention.value].append(_pairs(text))
    return {
        mention.start
        for mention in alignment.text.mentions
        if mention.value in words
        and any(_nearby(alignment, mention, wanted) >= AGAIN * len(wanted) for wanted in words[mention.value])
    }


def _nearby(alignment: Alignment, mention: Mention, wanted: set[str]) -> int:
    return len(wanted & _pairs(alignment.text.norm[max(0, mention.start - 16) : mention.end + 12]))


def closeness(alignment: Alignment, fact: Fact, start: int, end: int) -> int:
    """How many pairs of a point's words stand around a place."""
    return len(_pairs(fact.text) & _pairs(alignment.text.norm[max(0, start - 16) : end + 12]))


@lru_cache(maxsize=1024)
def values_in(text: str) -> tuple[Mention, ...]:
    """The values that a point names, all of which must be stated."""
    return tuple(m for m in find_mentions(normalized(text), raw=text) if not m.loose)
