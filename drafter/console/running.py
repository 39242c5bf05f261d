"""The running heads and feet of a Word file: no part of its text, and yet a place where last year is left over."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from drafter.checking.finding import Finding
from drafter.checking.report import Report
from drafter.config import Language

FAMILIES = ("PLH101", "PLH103", "PLH104", "GRD", "RES901", "RES902", "RES905", "RES906", "ERA")
"""What a head can have wrong; it is no prose, and need not state a fact."""
NUMBERS = "GRD301"
"""A page's own number is no figure."""


def with_heads(
    check: Callable[[str], Report],
    on_heads: Callable[[str], Report],
    heads: Sequence[str],
    language: Language,
) -> Callable[[str], Report]:
    """
    A check that also tells what the heads hold which should not be there; such a finding has no offset.

    Args:
        check: the check of the text.
        on_heads: the check of the heads.
        heads: their lines.
        language: that of the messages.
    """
    said = [finding for head in heads for finding in on_heads(head).findings if _counts(finding)]
    found = tuple(_without_place(finding, language) for finding in dict.fromkeys(said))

    def both(text: str) -> Report:
        report = check(text)
        return replace(report, findings=(*report.findings, *found))

    return both if found else check


def _counts(finding: Finding) -> bool:
    return finding.code.startswith(FAMILIES) and finding.code != NUMBERS and finding.start is not None


def _without_place(finding: Finding, language: Language) -> Finding:
    where = "页眉页脚：" if language == "zh" else "running head or foot: "
    return replace(
        finding, start=None, end=None, paragraph=None, message=f"{where}{finding.message}", edits=()
    )
