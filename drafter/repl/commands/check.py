"""`check`: everything that the checker says of the paper."""

from collections.abc import Iterable

from drafter.console.showing import report_lines
from drafter.repl.answers import Answer, Shown
from drafter.repl.context import Context

NAMES = ("核对", "check")
HELP = ("核对全文，逐条列出问题", "check the paper, and list every finding")
ARGUMENTS = ("", "")
READS = True


def run(rest: str, context: Context) -> Answer:  # noqa: ARG001 - every command is called alike
    """The report."""
    draft = context.require_draft()
    return Shown(tuple(report_lines(draft.text, draft.report, context.say)))


def words(context: Context) -> Iterable[str]:  # noqa: ARG001 - every command is called alike
    """Nothing completes it."""
    return ()
