"""Which paragraphs of a section are at fault, and what a model must be told to mend each."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from drafter.checking.finding import Finding, Severity
from drafter.checking.report import Report
from drafter.facts.fact import Fact
from drafter.text.values import Kind

UNPROVED, BY_LEVEL = "COV204", "GRD309"
"""Words of a point that fall short, and bodies like 县财政局 that no fact gives: reasons to ask again all the same."""

MISSING = "COV201"
ADDED = ("GRD", "LNG", "RES")
"""What should not be there at all."""

HEADING = -1
"""Stands for the index of a paragraph where there is none: in the heading, or without a body."""


@dataclass(frozen=True, slots=True)
class Faulty:
    """
    A paragraph at fault: its index, what is wrong with it, and the facts that it must state.

    `stated` says where in the paragraph which fact is stated (start, end, id).
    """

    paragraph: int
    faults: tuple[str, ...]
    facts: tuple[Fact, ...]
    stated: tuple[tuple[int, int, str], ...] = ()


def reasons(report: Report) -> tuple[Finding, ...]:
    """The findings that call for a repair: errors, and warnings that a model can mend."""
    return tuple(
        finding
        for finding in report.findings
        if finding.severity is Severity.ERROR or finding.code in (UNPROVED, BY_LEVEL)
    )


class Places:
    """Finds the paragraph of an offset or of a fact, in a section's text of one paragraph a line."""

    def __init__(self, heading: str | None, paragraphs: Sequence[str], report: Report) -> None:
        offset = len(heading) + 1 if heading else 0
        self._starts: list[int] = []
        for paragraph in paragraphs:
            self._starts.append(offset)
            offset += len(paragraph) + 1
        self._order = [status.id for status in report.facts]
        self._stated = {
            status.id: sorted({self.at(start) for start, _ in status.spans} - {HEADING})
            for status in report.facts
        }

    def at(self, offset: int) -> int:
        """The paragraph at an offset, or `HEADING`."""
        return bisect_right(self._starts, offset) - 1

    def of_finding(self, finding: Finding) -> int:
        """Where a finding is to be mended; what is missing belongs beside the facts listed next to it."""
        if finding.start is not None:
            return self.at(finding.start)
        if finding.fact is None or finding.fact not in self._stated:
            return len(self._starts) - 1
        return self._nearest(finding.fact)

    def stated_in(self, paragraph: int) -> set[str]:
        """The ids of the facts that a paragraph states."""
        return {fact for fact, places in self._stated.items() if paragraph in places}

    def within(self, paragraph: int, report: Report) -> Iterator[tuple[int, int, str]]:
        """Where in a paragraph which fact is stated, in its own offsets."""
        start = self._starts[paragraph]
        for status in report.facts:
            for first, last in status.spans:
                if self.at(first) == paragraph:
                    yield first - start, last - start, status.id

    def _nearest(self, fact: str) -> int:
        here = self._order.index(fact)
        near = sorted(range(len(self._order)), key=lambda index: (abs(index - here), index))
        shared = sorted(near, key=lambda index: -_common(self._order[index], fact))
        for index in shared:
            places = self._stated[self._order[index]]
            if places:
                return places[0]
        return len(self._starts) - 1


def said_twice(report: Report, facts: Sequence[Fact]) -> tuple[tuple[Fact, int], ...]:
    """The figures that are stated more than once, each with the place where it is said again."""
    figures = {fact.id: fact for fact in facts if fact.kind in (Kind.QUANTITY, Kind.RATE)}
    return tuple(
        (figures[status.id], start)
        for status in report.facts
        if status.id in figures
        for start, _ in status.spans[1:]
    )


def faulty_paragraphs(
    heading: str | None,
    paragraphs: Sequence[str],
    report: Report,
    facts: Sequence[Fact],
    twice: Sequence[tuple[Fact, int]] = (),
) -> Iterator[Faulty]:
    """
    The paragraphs to be asked again, in order; faults of the heading are not the model's.

    What is to be taken away needs no facts: the paragraph itself holds those that it states.
    """
    places = Places(heading, paragraphs, report)
    known = {fact.id: fact for fact in facts}
    found: dict[int, list[_Fault]] = {}
    for finding in reasons(report):
        fault = _Fault(_told(finding, known), finding.fact, bare=finding.code.startswith(ADDED))
        found.setdefault(places.of_finding(finding), []).append(fault)
    for fact, start in twice:
        told = f"「{fact.label}」「{fact.text}」写了不止一处：只留最合适的一处。"
        found.setdefault(places.at(start), []).append(_Fault(told, fact.id, bare=True))
    found.pop(HEADING, None)
    for place in sorted(found):
        concerned = {fault.fact for fault in found[place] if fault.fact}
        if not all(fault.bare for fault in found[place]):
            concerned |= places.stated_in(place)
        yield Faulty(
            place,
            tuple(fault.told for fault in found[place]),
            tuple(fact for fact in facts if fact.id in concerned),
            tuple(places.within(place, report)),
        )


@dataclass(frozen=True, slots=True)
class _Fault:
    """One fault as a model is told it; `bare` where it takes no fact to mend it."""

    told: str
    fact: str | None
    bare: bool


def _told(finding: Finding, facts: Mapping[str, Fact]) -> str:
    """A finding as a model needs it: it is to mend the text, where a clerk would look at the facts first."""
    fact = facts.get(finding.fact or "")
    if finding.code.startswith("GRD"):
        return f"「{finding.text}」没有给出：删去。"
    if finding.code == MISSING and fact is not None:
        return f"漏写「{fact.label}」「{fact.post}{fact.text}」：补上。"
    return f"{finding.message}应为：{finding.suggestion}" if finding.suggestion else finding.message


def _common(first: str, second: str) -> int:
    """How many parts at the head of two paths agree (`sections.0.visits.1.date`)."""
    count = 0
    for one, other in zip(first.split("."), second.split("."), strict=False):
        if one != other:
            break
        count += 1
    return count
