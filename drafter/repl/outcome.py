"""What is said of a paper after it was changed: whether it is proved, and what is to be mended."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.console.showing import Piece
from drafter.console.spending import usage_line
from drafter.drafting.draft import Draft
from drafter.repl.context import Context
from drafter.repl.views import BAD, DIM, GOOD, Block, line

_FEW = 5


def outcome(draft: Draft, context: Context) -> tuple[Block, ...]:
    """The verdict in a line, the first errors, warnings of drafting, and what a model took."""
    return tuple(_outcome(draft, context))


def _outcome(draft: Draft, context: Context) -> Iterator[Block]:
    say, report = context.say, draft.report
    counts = report.counts
    stated, total = counts["stated"], counts["facts"]
    said = say(f"事实 {total} 项，写到 {stated} 项。", f" {stated} of {total} facts stated.")
    if report.ok:
        yield line(say("核对通过：", "Proved:") + said, GOOD)
    else:
        errors = counts["error"]
        yield line(say(f"还有 {errors} 处要改：", f"{errors} to mend:") + said, BAD)
    grave = [finding for finding in report.findings if finding.severity is Severity.ERROR]
    for finding in grave[:_FEW]:
        where = say(f"第{finding.paragraph}段", f"paragraph {finding.paragraph}") if finding.paragraph else ""
        yield Piece(f"  {finding.code} ", BAD), Piece(f"{where} {finding.message}".strip())
    if len(grave) > _FEW:
        more = len(grave) - _FEW
        yield line(say(f"  另有 {more} 处，输入「核对」查看。", f"  and {more} more: type check."), DIM)
    for warning in draft.warnings:
        yield line(say.told(warning), "yellow")
    if counts["warning"]:
        count = counts["warning"]
        yield line(say(f"建议再看 {count} 处：核对", f"{count} to look at: check"), DIM)
    if spent := usage_line(draft, say):
        yield line(spent, DIM)
