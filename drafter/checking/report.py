"""The report of a check: what became of each fact, what was found, and the counts."""

from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal

from drafter.checking.finding import Finding, Severity

SCHEMA = 1
Status = Literal["stated", "missing", "altered", "misplaced", "unproved"]


@dataclass(frozen=True, slots=True)
class FactStatus:
    """What became of one fact, and the spans of the text that state it."""

    id: str
    label: str
    value: str
    status: Status
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """
    The result of a check.

    `text` is the text that was checked, `rules` a hash of the rules it was checked with, `mentions` how many
    mentions it holds.
    """

    text: str
    findings: tuple[Finding, ...]
    facts: tuple[FactStatus, ...]
    mentions: int
    rules: str

    @property
    def ok(self) -> bool:
        """Whether no finding is an error."""
        return not any(finding.severity is Severity.ERROR for finding in self.findings)

    @property
    def counts(self) -> dict[str, int]:
        """Characters, facts, facts stated, mentions, and findings by severity."""
        grades = Counter(finding.severity for finding in self.findings)
        return {
            "characters": len(self.text),
            "facts": len(self.facts),
            "stated": sum(fact.status == "stated" for fact in self.facts),
            "mentions": self.mentions,
            **{severity.value: grades[severity] for severity in Severity},
        }

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON has it."""
        from drafter import __version__  # noqa: PLC0415 - the package imports this module

        return {
            "schema": SCHEMA,
            "drafter": __version__,
            "rules": self.rules,
            "text": sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest(),
            "ok": self.ok,
            "facts": [self._fact(fact) for fact in self.facts],
            "findings": [finding.to_dict() for finding in self.findings],
            "counts": self.counts,
        }

    def _fact(self, fact: FactStatus) -> dict[str, Any]:
        spans = [{"start": start, "end": end, "text": self.text[start:end]} for start, end in fact.spans]
        return {
            "id": fact.id,
            "label": fact.label,
            "value": fact.value,
            "status": fact.status,
            "spans": spans,
        }
