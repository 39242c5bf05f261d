"""The paper as it is shown: what facts state in green, findings in brackets with their code, paragraphs numbered."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from drafter.checking.finding import Finding, Severity
from drafter.console.showing import Piece
from drafter.drafting.draft import Draft
from drafter.repl.views import DOUBT, FACT, FAULT, NOTE, Numbered
from drafter.text.sentences import Span, find_paragraphs

_STYLES = {Severity.ERROR: FAULT, Severity.WARNING: DOUBT, Severity.NOTE: NOTE}
_GRADES = list(Severity)


def marked_lines(draft: Draft, within: Span | None = None) -> Iterator[Numbered]:
    """The paragraphs of a paper, or of a stretch of it, each with its number and its marks."""
    text, report = draft.text, draft.report
    facts = sorted({span for fact in report.facts for span in fact.spans if fact.status != "misplaced"})
    paragraphs = find_paragraphs(text)
    width = len(str(len(paragraphs)))
    for number, span in enumerate(paragraphs, 1):
        if within is None or within.start <= span.start < within.end:
            yield Numbered(f"{number:>{width}}", tuple(_pieces(text, span, facts, report.findings)))


def _pieces(
    text: str, span: Span, facts: Sequence[tuple[int, int]], findings: Sequence[Finding]
) -> Iterator[Piece]:
    """A paragraph cut where anything begins or ends; notes on form are left to `check`."""
    here = [
        finding
        for finding in findings
        if finding.severity is not Severity.NOTE
        and finding.start is not None
        and finding.end is not None
        and span.start <= finding.start < span.end
    ]
    stated = [(start, end) for start, end in facts if start < span.end and end > span.start]
    cuts = {span.start, span.end}
    for finding in here:
        cuts |= {finding.start or 0, min(finding.end or 0, span.end)}
    for start, end in stated:
        cuts |= {max(start, span.start), min(end, span.end)}
    ordered = sorted(cuts)
    for start, end in pairwise(ordered):
        over = [each for each in here if (each.start or 0) <= start < (each.end or 0)]
        words = text[start:end]
        if over:
            worst = min(over, key=lambda each: _GRADES.index(each.severity))
            ending = [each for each in over if min(each.end or 0, span.end) == end]
            begins = "【" if any((each.start or 0) == start for each in over) else ""
            yield Piece(f"{begins}{words}{'】' if ending else ''}", _STYLES[worst.severity])
            if ending:
                codes = "、".join(dict.fromkeys(each.code for each in ending))
                yield Piece(f"〔{codes}〕", _STYLES[worst.severity].replace(" underline", ""))
        else:
            is_fact = any(first <= start and end <= last for first, last in stated)
            yield Piece(words, FACT if is_fact else "")
