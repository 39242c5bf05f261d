"""`check`: everything that the checker says of the paper."""

from drafter.console.showing import report_lines
from drafter.repl.answers import Answer, Shown
from drafter.repl.command import no_words
from drafter.repl.context import Context

NAMES = ("核对", "check")
HELP = ("核对全文，逐条列出问题", "check the paper, and list every finding")
ARGUMENTS = ("", "")
READS = True
words = no_words


def run(rest: str, context: Context) -> Answer:  # noqa: ARG001 - every command is called alike
    """The report."""
    draft = context.require_draft()
    return Shown(tuple(report_lines(draft.text, draft.report, context.say)))
