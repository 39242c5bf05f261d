"""
What of a paper this year's facts no longer fit, so that its sentences have to be written anew.

Putting a value in the place of another does where a fact has merely another value. Where it is gone, where
there are several now, where it is of another kind, or where nothing of it stood there, the sentence changes.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from drafter.papers.extract import Stated, facts_of
from drafter.papers.fill import Replacement, applied
from drafter.papers.sheet import Row, numbered, values_of
from drafter.text.normal import normalized
from drafter.text.reading import infer
from drafter.text.regex import regex
from drafter.text.sentences import Span
from drafter.text.text import Text
from drafter.text.values import Amount, Kind

_COUNTED = frozenset({Kind.QUANTITY, Kind.RATE, Kind.DATE})
_NUMBER = regex(r"^[# \t\u3000]*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])")
_BARE = regex(r"[0-9.,]+|[〇零一二两三四五六七八九十百千万亿]+")


@dataclass(frozen=True, slots=True)
class Unit:
    """
    Sentences to be written anew, one behind the other in one paragraph.

    `start` and `end` are their place in last year's paper; `words` what stands there when only values are put
    in, `rows` the facts that they are to state this year, `gone` and `new` what makes them unfit.
    """

    start: int
    end: int
    section: str
    words: str
    rows: tuple[Row, ...]
    gone: tuple[Row, ...]
    new: tuple[Row, ...]
    is_paragraph: bool = False
    """Whether nothing else stands in its paragraph."""

    @property
    def is_over(self) -> bool:
        """Whether all that it states is gone, so that the sentences go with it."""
        return bool(self.gone) and not self.rows and not self.is_paragraph

    @property
    def is_ready(self) -> bool:
        """Whether every value of it is known, and something is left to be told."""
        return bool(self.rows) and all(row.value for row in self.rows)


def unfit(text: Text, rows: Sequence[Row], changes: Sequence[Replacement]) -> tuple[Unit, ...]:
    """The sentences of a paper that this year's facts no longer fit, in order."""
    stated = [(name, each) for name, each in numbered(facts_of(text)) if not _in_heading(text, each)]
    given = {row.id: row for row in rows}
    added = _added(text, rows, stated)
    where: set[int] = {at for at, _ in added}
    for name, each in stated:
        row = given.get(name)
        if row is not None and _misfits(row, each):
            where.add(_sentence(text, each.start))
    return tuple(
        _unit(text, run, stated, given, [row for at, row in added if at in run], changes)
        for run in _runs(text, sorted(where))
    )


def rewritten(changes: Sequence[Replacement], unit: Unit, raw: str, new: str) -> tuple[Replacement, ...]:
    """
    The changes of a paper with a unit in other words; what is the same in both stays as it is.

    Args:
        changes: what changes without it.
        unit: its sentences.
        raw: last year's paper.
        new: the other words, none where the sentences are taken out.
    """
    outside = [each for each in changes if each.end <= unit.start or unit.end <= each.start]
    old, before = raw[unit.start : unit.end], raw[unit.start - 1 : unit.start]
    if not new and before == "；" and old.endswith("。"):
        inside = [Replacement(unit.start - 1, unit.end, before + old, "。")]
    else:
        inside = [
            Replacement(unit.start + start, unit.start + end, old[start:end], words)
            for start, end, words in _edits(old, new)
        ]
    return tuple(sorted((*outside, *inside), key=lambda each: each.start))


def _misfits(row: Row, stated: Stated) -> bool:
    """Whether a fact is gone, has become several, or is of another kind than what stands in its place."""
    if row.gone:
        return True
    if not row.value or normalized(row.value) == normalized(row.last):
        return False
    if len(values_of(row)) > 1:
        return True
    if stated.kind not in _COUNTED or _BARE.fullmatch(normalized(row.value)):
        return False
    kind, value = infer(row.value, row.label)
    _, last = infer(row.last, row.label)
    if isinstance(value, Amount) and isinstance(last, Amount):
        return (value.unit, value.per) != (last.unit, last.per)
    return kind is not stated.kind


def _added(text: Text, rows: Sequence[Row], stated: Sequence[tuple[str, Stated]]) -> list[tuple[int, Row]]:
    """What stands in no place of the paper, with the sentence that it is to stand in."""
    places = dict(stated)
    found: list[tuple[int, Row]] = []
    beside: Stated | None = None
    for row in rows:
        if row.id in places:
            beside = places[row.id]
        elif row.value and not row.gone and not row.last:
            own = [each for _, each in stated if row.section and each.section == row.section]
            near = beside if beside and (not own or beside in own) else next(reversed(own), None)
            if near is not None:
                found.append((_sentence(text, near.start), row))
    return found


def _unit(
    text: Text,
    run: Sequence[int],
    stated: Sequence[tuple[str, Stated]],
    given: Mapping[str, Row],
    new: Sequence[Row],
    changes: Sequence[Replacement],
) -> Unit:
    """The unit of some sentences that follow each other."""
    start, end = text.sentences[run[0]].start, text.sentences[run[-1]].end
    start += len(text.raw[start:end]) - len(text.raw[start:end].lstrip("# \u3000\t\n"))
    end = start + len(text.raw[start:end].rstrip())
    paragraph = text.paragraphs[text.paragraph_at(start) - 1]
    inside = [(name, each) for name, each in stated if start <= each.start < end]
    own = list(dict.fromkeys(given[name] for name, _ in inside if name in given))
    plain = [
        Replacement(each.start - start, each.end - start, each.old, each.new)
        for each in changes
        if start <= each.start and each.end <= end
    ]
    return Unit(
        start,
        end,
        _NUMBER.sub("", inside[0][1].section) if inside else "",
        applied(text.raw[start:end], plain),
        (*(row for row in own if not row.gone), *new),
        tuple(row for row in own if row.gone),
        tuple(new),
        not text.raw[paragraph.start : start].strip("# \u3000\t")
        and not text.raw[end : paragraph.end].strip(),
    )


def _runs(text: Text, sentences: Sequence[int]) -> Iterator[list[int]]:
    """Sentences that follow each other in one paragraph, together."""
    spans = text.sentences
    keyed = [(at - order, text.paragraph_at(spans[at].start), at) for order, at in enumerate(sentences)]
    for _, run in groupby(keyed, key=lambda each: each[:2]):
        yield [at for _, _, at in run]


def _sentence(text: Text, offset: int) -> int:
    return max(0, bisect_right(text.sentences, offset, key=_start) - 1)


def _start(span: Span) -> int:
    return span.start


def _in_heading(text: Text, stated: Stated) -> bool:
    """Whether something stands in the title, a heading or the signature: those are no sentences."""
    span = text.sentences[_sentence(text, stated.start)]
    return not text.raw[span.start : span.end].rstrip().endswith(("。", "；", "！", "？", "："))


def _edits(old: str, new: str) -> Iterator[tuple[int, int, str]]:
    """What to put in which places of the old words; never in no place at all, so that it has a format."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    last = 0
    for kind, start, end, first, behind in matcher.get_opcodes():
        if kind == "equal":
            continue
        words = new[first:behind]
        if start == end and start > last:
            yield start - 1, end, old[start - 1] + words
        elif start == end:
            yield start, end + 1, words + old[start : end + 1]
        else:
            yield start, end, words
        last = end
