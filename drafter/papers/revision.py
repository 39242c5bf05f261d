"""A leader's revision beside the paper that was submitted: which facts it altered, lost or added."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from drafter.checking.checker import Checker
from drafter.checking.finding import Finding
from drafter.checking.report import FactStatus, Report
from drafter.facts.fact import Fact
from drafter.facts.facts import Facts
from drafter.papers.extract import facts_of
from drafter.papers.rendering import same_value
from drafter.text.text import Text
from drafter.text.values import Kind

What = Literal["altered", "lost", "added"]
WHAT: dict[What, str] = {"altered": "改动", "lost": "漏掉", "added": "新增"}
INTO_FACTS, BACK = "改事实", "改回"
CHOICES = (INTO_FACTS, BACK)
"""What may be done about a revision: take it into the facts, or put the paper back."""
_ALTERED = frozenset({"COV202", "COV203"})
_NEAR = 0.6
"""From which likeness on two sentences are taken for one that was revised."""
_OWN_WORDS = frozenset({Kind.PHRASE, Kind.POINT})


@dataclass(frozen=True, slots=True)
class Revision:
    """
    One fact that the revision altered, lost or added.

    `value` is what the facts give (empty for what was added), `revised` what the revision says (empty for what
    was lost); `before` and `after` are the sentences of the two papers, `choice` what is to be done about it.
    """

    what: What
    fact: str
    label: str
    value: str
    revised: str
    before: str
    after: str
    choice: str = ""


def revisions(before: Text, after: Text, facts: Facts, checker: Checker) -> tuple[Revision, ...]:
    """What a revision did to the facts of a paper, in the order of the facts; what was added comes last."""
    first = checker.check(before.raw, facts, markdown=before.markdown)
    second = checker.check(after.raw, facts, markdown=after.markdown)
    added = list(_added(first, second, after))
    kinds = {fact.id: fact for fact in facts.facts}
    statuses = {status.id: status for status in second.facts}
    found: list[Revision] = []
    for status in first.facts:
        one = _of_fact(status, statuses[status.id], second, (before, after))
        if one is not None and one.what == "lost":
            one = _replaced(one, kinds[status.id], added) or one
        if one is not None:
            found.append(one)
    return (*found, *(each for each, _ in added))


def sentence_at(text: Text, offset: int) -> str:
    """The sentence that an offset stands in."""
    index = bisect_right(text.sentences, offset, key=lambda span: span.start) - 1
    if index < 0:
        return ""
    span = text.sentences[index]
    return text.raw[span.start : span.end].replace("\n", "").lstrip("# ")


def _sentences_of(status: FactStatus, paper: Text) -> Iterator[str]:
    """The sentences in which a fact is stated."""
    for start, end in status.spans:
        for span in paper.sentences:
            if span.start < end and start < span.end:
                yield sentence_at(paper, max(start, span.start))


def altered_value(value: str, part: str, words: str) -> str:
    """A fact's value with other words in place of the part of it that a revision altered; else those words."""
    return value.replace(part, words, 1) if part and part in value else words


def _of_fact(then: FactStatus, now: FactStatus, report: Report, papers: tuple[Text, Text]) -> Revision | None:
    """What became of a fact; None where the revision says what the paper said."""
    finding = next((each for each in report.findings if each.fact == now.id and each.code in _ALTERED), None)
    if then.status != "stated" or (now.status == "stated" and finding is None):
        return None
    part = finding.suggestion or "" if finding is not None else ""
    stated = list(_sentences_of(then, papers[0]))
    said = next((each for each in stated if part in each), stated[0] if stated else "")
    if finding is not None and finding.start is not None and finding.text:
        told = sentence_at(papers[1], finding.start)
        revised = altered_value(now.value, part, finding.text)
        return Revision("altered", now.id, now.label, now.value, revised, said, told)
    return Revision("lost", now.id, now.label, now.value, "", said, _likest(said, papers[1]))


def _likest(sentence: str, paper: Text) -> str:
    """The sentence of a paper that is most like another; empty where none is like it."""
    told = [paper.raw[span.start : span.end].replace("\n", "").lstrip("# ") for span in paper.sentences]
    best = max(told, key=lambda each: _likeness(sentence, each), default="")
    return best if _likeness(sentence, best) >= _NEAR else ""


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() if one and other else 0.0


def _added(first: Report, second: Report, after: Text) -> Iterator[tuple[Revision, Kind]]:
    """What the revision states and no fact gives, unless the paper said it already."""
    known = {each.text for each in first.findings if each.code.startswith("GRD")}
    stated = facts_of(after)
    for finding in second.findings:
        if not finding.code.startswith("GRD") or finding.text in known or finding.start is None:
            continue
        one = next((each for each in stated if _touches(each.start, each.end, finding)), None)
        label, kind = (one.label, one.kind) if one else ("", Kind.PHRASE)
        told = sentence_at(after, finding.start)
        yield Revision("added", "", label, "", finding.text or "", "", told), kind


def _touches(start: int, end: int, finding: Finding) -> bool:
    return (
        finding.start is not None and finding.end is not None and start < finding.end and finding.start < end
    )


def _replaced(lost: Revision, fact: Fact, added: list[tuple[Revision, Kind]]) -> Revision | None:
    """A fact whose place another value took: lost and added in one sentence that was revised."""
    for at, (each, kind) in enumerate(added):
        near = _likeness(lost.before, each.after) >= _NEAR
        if (
            near
            and kind is fact.kind
            and kind not in _OWN_WORDS
            and not same_value(lost.value, each.revised, kind)
        ):
            del added[at]
            return Revision(
                "altered", lost.fact, lost.label, lost.value, each.revised, lost.before, each.after
            )
    return None


def counted(found: Sequence[Revision]) -> dict[What, int]:
    """How many of each sort."""
    return {what: sum(each.what == what for each in found) for what in WHAT}
