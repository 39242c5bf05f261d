"""The list of a page: an entry a finding and an entry a fact, and where each of them stands in the paper."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from drafter.checking.acceptance import UNUSED
from drafter.checking.explain import source_of, why
from drafter.checking.finding import Finding, Severity
from drafter.checking.report import FactStatus, Report
from drafter.checking.residue import LEFTOVER
from drafter.checking.rule import all_rules
from drafter.config import Language
from drafter.review.cutting import Place
from drafter.review.narrowing import narrowed
from drafter.review.parts import Parts
from drafter.text.sentences import find_sentences

Naming = Callable[[int], str]
"""The name of the place where an offset stands, for what is no paragraph of the body."""


@dataclass(frozen=True, slots=True)
class FactEntry:
    """A fact: what was given, what became of it, and the parts of the paper that it stands in."""

    key: str
    id: str
    label: str
    value: str
    status: str
    parts: tuple[int, ...]
    """First the one that it belongs to; -1 where it stands nowhere."""
    count: int
    level: str
    """The gravest finding about it, empty where there is none."""


@dataclass(frozen=True, slots=True)
class FindingEntry:
    """A finding: what is wrong, why that is a fault, what should stand there, and which fact it is about."""

    key: str
    finding: Finding
    why: str
    source: str
    part: int
    place: str
    about: FactEntry | None


@dataclass(frozen=True, slots=True)
class Entries:
    """All entries, and their places."""

    facts: tuple[FactEntry, ...]
    findings: tuple[FindingEntry, ...]
    places: tuple[Place, ...]


def list_entries(
    report: Report, parts: Parts, *, language: Language, naming: Naming | None = None
) -> Entries:
    """The entries of a report."""
    about = defaultdict(list)
    for finding in report.findings:
        about[finding.fact].append(finding)
    siblings = _siblings(report.facts, parts)
    facts = tuple(
        _fact(f"f{index}", fact, about[fact.id], parts, siblings) for index, fact in enumerate(report.facts)
    )
    by_id = {entry.id: entry for entry in facts}
    order = list(Severity)
    graded = sorted(report.findings, key=lambda finding: order.index(finding.severity))
    reasons = _reasons(graded, language)
    findings = tuple(
        FindingEntry(
            f"e{index}",
            finding,
            *reasons[finding.code],
            part=_part_of(finding, parts, by_id),
            place=naming(finding.start) if naming and finding.start is not None else "",
            about=by_id.get(finding.fact or ""),
        )
        for index, finding in enumerate(graded)
    )
    return Entries(facts, findings, tuple(_places(report, facts, findings)))


def _places(report: Report, facts: Sequence[FactEntry], findings: Sequence[FindingEntry]) -> Iterator[Place]:
    """Where each entry stands; a fact also where a finding says that it is meant."""
    sentences = find_sentences(report.text)
    for entry, fact in zip(facts, report.facts, strict=True):
        for span in fact.spans:
            yield from narrowed(report.text, sentences, span, fact.value, entry.key)
    for found in findings:
        start, end = found.finding.start, found.finding.end
        if start is not None and end is not None:
            yield Place(start, end, found.key)
            if found.about is not None:
                yield Place(start, end, found.about.key)


def _fact(
    key: str, fact: FactStatus, found: Sequence[Finding], parts: Parts, siblings: Mapping[str, int]
) -> FactEntry:
    starts = [start for start, _ in fact.spans] + [each.start for each in found if each.start is not None]
    inside = sorted({parts.at(start) for start in starts})
    home = siblings.get(_root(fact.id), inside[0] if inside else -1)
    if inside and home not in inside:
        home = inside[0]
    levels = {each.severity for each in found}
    level = next((severity.value for severity in Severity if severity in levels), "")
    others = (part for part in inside if part != home)
    return FactEntry(
        key, fact.id, fact.label, fact.value, fact.status, (home, *others), len(fact.spans), level
    )


def _siblings(facts: Sequence[FactStatus], parts: Parts) -> Mapping[str, int]:
    """
    The part of the paper in which a section's facts stand, by what stands but once.

    A missing fact belongs there too, and so does one that is said in many places.
    """
    votes: dict[str, Counter[int]] = defaultdict(Counter)
    for fact in facts:
        root = _root(fact.id)
        if fact.spans and root:
            votes[root][parts.at(fact.spans[0][0])] += 100 if len(fact.spans) == 1 else 1
    return {root: votes[root].most_common(1)[0][0] for root in votes}


def _root(name: str) -> str:
    """The section that a fact's id names (sections.3), empty where it names none."""
    head, _, rest = name.partition(".")
    return f"{head}.{rest.partition('.')[0]}" if head == "sections" and rest else ""


def _part_of(finding: Finding, parts: Parts, by_id: Mapping[str, FactEntry]) -> int:
    if finding.start is not None:
        return parts.at(finding.start)
    entry = by_id.get(finding.fact or "")
    return entry.parts[0] if entry else -1


def _reasons(findings: Sequence[Finding], language: Language) -> Mapping[str, tuple[str, str]]:
    """Why each rule that found something is there, and where it comes from."""
    wanted = {finding.code for finding in findings}
    rules = (*all_rules(), UNUSED, LEFTOVER)
    return {
        rule.code: (why(rule, language), source_of(rule, language)) for rule in rules if rule.code in wanted
    }
