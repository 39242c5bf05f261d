"""A report put into the Word file that was checked: findings as comments, sure remedies as tracked changes."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from drafter.checking.finding import Finding, Severity
from drafter.checking.fixes import Fix
from drafter.checking.report import Report
from drafter.console.speech import Speech

if TYPE_CHECKING:
    from drafter.papers.fill import Replacement
    from drafter.word.marking import Comment, Signed
    from drafter.word.reading import WordText

AUTHOR = "drafter"


def annotated(word: "WordText", report: Report, say: Speech) -> bytes:
    """The file with each finding as a comment at its words; those of the whole text stand at its beginning."""
    from drafter.word.marking import commented  # noqa: PLC0415 - needs a library that is an extra

    return commented(word, comments(report, say), _signed())


def mended(word: "WordText", fixes: Sequence[Fix]) -> tuple[bytes, tuple[Fix, ...]]:
    """The file with the fixes as tracked changes; and those whose words Word makes itself (a list's number)."""
    from drafter.word.marking import Change, changed  # noqa: PLC0415 - needs a library that is an extra

    data, left = changed(word, [Change(each.start, each.end, each.replacement) for each in fixes], _signed())
    places = {(change.start, change.end) for change in left}
    return data, tuple(each for each in fixes if (each.start, each.end) in places)


def refilled(word: "WordText", changes: "Sequence[Replacement]") -> "tuple[bytes, tuple[Replacement, ...]]":
    """The file with other words in the same formatting; and those whose words Word makes itself."""
    from drafter.word.marking import Change, replaced  # noqa: PLC0415 - needs a library that is an extra

    data, left = replaced(word, [Change(each.start, each.end, each.new) for each in changes])
    places = {(change.start, change.end) for change in left}
    return data, tuple(each for each in changes if (each.start, each.end) in places)


def comments(report: Report, say: Speech) -> "list[Comment]":
    """What each finding says, at its words; what concerns no place in one comment together."""
    from drafter.word.marking import Comment  # noqa: PLC0415 - needs a library that is an extra

    placed = [
        Comment(finding.start, finding.end, _words(finding, say))
        for finding in report.findings
        if finding.start is not None and finding.end is not None
    ]
    whole = [_words(finding, say) for finding in report.findings if finding.start is None]
    return [*([Comment(0, 0, "\n".join(whole))] if whole else []), *placed]


def _words(finding: Finding, say: Speech) -> str:
    grade = {
        Severity.ERROR: say("必改", "mend"),
        Severity.WARNING: say("建议看", "look at"),
        Severity.NOTE: say("提示", "note"),
    }[finding.severity]
    instead = (
        say(f"改为：{finding.suggestion}", f"instead: {finding.suggestion}") if finding.suggestion else ""
    )
    return "\n".join(line for line in (f"{grade} {finding.code}", finding.message, instead) if line)


def _signed() -> "Signed":
    from drafter.word.marking import Signed  # noqa: PLC0415 - needs a library that is an extra

    return Signed(AUTHOR, datetime.now(UTC))
