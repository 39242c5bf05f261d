"""Which paragraphs of a section are at fault, and what a model must be told to mend each."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from drafter.checking.finding import Finding, Severity
from drafter.checking.report import Report
from drafter.facts.fact import Fact

UNPROVED = "COV204"
"""Words of a point that fall short: no error, but a reason to ask again."""

HEADING = -1
"""Stands for the index of a paragraph where there is none: in the heading, or without a body."""


@dataclass(frozen=True, slots=True)
class Faulty:
    """A paragraph at fault: its index, what is wrong with it, and the facts that it must state."""

    paragraph: int
    faults: tuple[str, ...]
    facts: tuple[Fact, ...]


def reasons(report: Report) -> tuple[Finding, ...]:
    """The findings that call for a repair: errors, and points whose words fall short."""
    return tuple(
        finding
        for finding in report.findings
        if finding.severity is Severity.ERROR or finding.code == UNPROVED
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

    def _nearest(self, fact: str) -> int:
        here = self._order.index(fact)
        near = sorted(range(len(self._order)), key=lambda index: (abs(index - here), index))
        shared = sorted(near, key=lambda index: -_common(self._order[index], fact))
        for index in shared:
            places = self._stated[self._order[index]]
            if places:
                return places[0]
        return len(self._starts) - 1


def faulty_paragraphs(
    heading: str | None, paragraphs: Sequence[str], report: Report, facts: Sequence[Fact]
) -> Iterator[Faulty]:
    """The paragraphs to be asked again, in order; faults of the heading are not the model's."""
    places = Places(heading, paragraphs, report)
    found: dict[int, list[Finding]] = {}
    for finding in reasons(report):
        place = places.of_finding(finding)
        if place != HEADING:
            found.setdefault(place, []).append(finding)
    for place in sorted(found):
        concerned = places.stated_in(place) | {finding.fact for finding in found[place] if finding.fact}
        faults = tuple(_told(finding) for finding in found[place])
        yield Faulty(place, faults, tuple(fact for fact in facts if fact.id in concerned))


def _told(finding: Finding) -> str:
    return f"{finding.message}应为：{finding.suggestion}" if finding.suggestion else finding.message


def _common(first: str, second: str) -> int:
    """How many parts at the head of two paths agree (`sections.0.visits.1.date`)."""
    count = 0
    for one, other in zip(first.split("."), second.split("."), strict=False):
        if one != other:
            break
        count += 1
    return count
