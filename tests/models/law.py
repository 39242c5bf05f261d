"""The law of offline drafts: what a draft may be blamed for, and the draft put together without the checks between."""

from drafter.checking.checker import Checker
from drafter.checking.finding import Severity
from drafter.checking.report import Report
from drafter.drafting.borne import REPEATED, borne
from drafter.drafting.draft import DraftSection, Layout
from drafter.drafting.levels import below
from drafter.facts.document import Document
from drafter.facts.facts import Facts
from drafter.genres.frame import frame
from drafter.models.offline import OfflineModel
from drafter.models.protocol import Prompt


def faults(report: Report, facts: Facts, checker: Checker) -> list[str]:
    """Errors and warnings that the given words do not bear."""
    if not any(finding.severity is not Severity.NOTE for finding in report.findings):
        return []
    given = [found.finding for found in borne(facts, checker)]
    known = {(finding.code, finding.text) for finding in given}
    twice = [finding.text or "" for finding in given if finding.code == REPEATED]
    return [
        f"{finding.code} {finding.text or ''} {finding.message}"
        for finding in report.findings
        if finding.severity is not Severity.NOTE
        and (finding.code, finding.text) not in known
        and not (finding.code == REPEATED and any(words in (finding.text or "") for words in twice))
    ]


def written(document: Document) -> str:
    """The draft as it is put together."""
    around, model = frame(document), OfflineModel()
    sections = []
    for index, head in enumerate(around.heads):
        lines = model.reply(Prompt((), document, index, mood=head.mood)).text.splitlines()
        sections.append(DraftSection(head.text, "\n".join(below(head.text, lines)), "offline", ()))
    parts = tuple(head.above for head in around.heads)
    return Layout(around.title, around.before, around.after, around.signature, parts).assembled(sections)
