"""What stands in a paper as it stood in another: figures, dates, names, sentences; likeliest leftovers first."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from drafter.checking.finding import Finding
from drafter.checking.report import Report
from drafter.checking.residue import LEFTOVER
from drafter.papers.extract import Stated, facts_of
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.text import Text
from drafter.text.values import Kind, Value, When

_MARKS = regex(r"[\s\u3000，。；：、！？,.;:!?（）()“”‘’\"'《》#*]+")
ISSUER, PERIOD = "单位", "期间"
_FORMULA = regex(r"请予审议|请审议|提出意见。$|(?:报告|汇报|总结|安排)如下[：:。]")
"""What opens a paper in the same words every year."""
_LEAST = 16
"""The fewest characters of a sentence that is told apart from a set phrase."""

_WEIGHTS = {
    Kind.PERSON: 2, Kind.PLACE: 2, Kind.ORGANISATION: 3, Kind.ORDINAL: 3, Kind.TITLE: 3, Kind.DOCUMENT: 1,
    Kind.QUOTED: 4, Kind.QUANTITY: 3, Kind.RATE: 3,
}  # fmt: skip
"""How likely what is equal was left over, by its kind: the lowest first."""


_NAMES = frozenset({Kind.PLACE, Kind.ORGANISATION})
"""What may be a part of the issuer's own name."""
_COUNTED = frozenset({Kind.QUANTITY, Kind.RATE, Kind.DATE, Kind.ORDINAL})


@dataclass(frozen=True, slots=True)
class Leftover:
    """Words of this paper that stand in another; `weight` is lower the likelier they were left over."""

    start: int
    end: int
    words: str
    reason: str
    weight: int


def leftovers(
    now: Text, others: Sequence[Text], *, given: Iterable[tuple[int, int]] = (), sentences: bool = True
) -> tuple[Leftover, ...]:
    """
    What a paper has in common with others, likeliest leftovers first.

    Args:
        now: the paper.
        others: last year's, or samples.
        given: places of the paper that state facts given for it, which are no leftovers.
        sentences: whether whole sentences count as well.
    """
    known = tuple(given)
    found = [*_mentions(now, others, known)]
    if sentences:
        found += _sentences(now, others, known)
    return tuple(sorted(found, key=lambda each: (each.weight, each.start)))


def with_leftovers(report: Report, found: Sequence[Leftover], text: Text, *, language: str = "zh") -> Report:
    """A report with the leftovers among its findings; places that already bear a finding are not told twice."""
    taken = [(each.start, each.end) for each in report.findings if each.start is not None]
    more = tuple(
        _finding(each, text, language)
        for each in found
        if not any(
            start <= each.start and each.end <= (end or 0) for start, end in taken if start is not None
        )
    )
    return Report(report.text, (*report.findings, *more), report.facts, report.mentions, report.rules)


def _finding(left: Leftover, text: Text, language: str) -> Finding:
    message = (
        f"「{left.words}」与对照的文稿相同（{left.reason}），请核实是不是漏改。"
        if language == "zh"
        else f"“{left.words}” stands in the other paper too: see whether it was left over."
    )
    return Finding(
        LEFTOVER.code,
        LEFTOVER.name,
        LEFTOVER.severity,
        left.start,
        left.end,
        text.raw[left.start : left.end],
        text.paragraph_at(left.start),
        message,
    )


def _mentions(now: Text, others: Sequence[Text], given: tuple[tuple[int, int], ...]) -> Iterable[Leftover]:
    before: dict[tuple[Kind, Value | str], set[str]] = defaultdict(set)
    for other in others:
        values = _values(other)
        for each in _firm(other):
            before[_key(each, values)].add(each.label)
    values = _values(now)
    stated = list(_firm(now))
    issuer = next((each.value for each in stated if each.label == ISSUER), "")
    for each in stated:
        labels = before.get(_key(each, values))
        covered = any(start < each.end and each.start < end for start, end in given)
        if not labels or covered or each.label == ISSUER or (each.kind in _NAMES and each.value in issuer):
            continue
        alike = each.label in labels
        if each.label == PERIOD and not alike:
            continue  # last year's paper spoke of the year to come
        weight = _weight(each, values, alike=alike)
        yield Leftover(each.start, each.end, each.value, _reason(each, alike=alike), weight)


def _firm(text: Text) -> Iterator[Stated]:
    """What a text states, without the bodies known by their level: those are nobody's in particular."""
    return (each for each in facts_of(text) if not each.is_loose)


def _values(text: Text) -> dict[tuple[int, int], Value]:
    return {(mention.start, mention.end): mention.value for mention in text.mentions}


def _key(stated: Stated, values: dict[tuple[int, int], Value]) -> tuple[Kind, Value | str]:
    """What makes two statements equal: their value, or for a name its words."""
    value = values.get((stated.start, stated.end))
    return stated.kind, value if value is not None and stated.kind in _COUNTED else _bare(stated.value)


def _weight(stated: Stated, values: dict[tuple[int, int], Value], *, alike: bool) -> int:
    if stated.kind is Kind.DATE:
        when = values.get((stated.start, stated.end))
        likely = 0 if isinstance(when, When) and when.year is not None else 1
        return likely + (0 if alike else 3)
    return _WEIGHTS.get(stated.kind, 4) + (0 if alike else 3)


def _reason(stated: Stated, *, alike: bool) -> str:
    return stated.label if alike else f"那里另有所指，这里是{stated.label}"


def _sentences(now: Text, others: Sequence[Text], given: tuple[tuple[int, int], ...]) -> Iterable[Leftover]:
    before = {_bare(other.raw[span.start : span.end]) for other in others for span in other.sentences}
    heads = {heading.start for heading in now.headings}
    title = now.paragraphs[0].end if now.paragraphs else 0
    for span in now.sentences:
        words = now.raw[span.start : span.end]
        bare = _bare(words)
        if len(bare) < _LEAST or bare not in before or span.start in heads or span.start < title:
            continue
        if _FORMULA.search(words):
            continue
        if any(span.start <= start and end <= span.end for start, end in given):
            continue
        shown = words if len(words) <= _LEAST else f"{words[:_LEAST]}…"
        yield Leftover(span.start, span.end, shown, "整句", 9)


def _bare(words: str) -> str:
    return _MARKS.sub("", normalized(words))
