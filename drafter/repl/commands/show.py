"""`show`: the paper with what the facts state marked in it, and the findings with their codes."""

from collections.abc import Iterable

from drafter.repl.answers import Answer, Shown
from drafter.repl.context import Context
from drafter.repl.marked import marked_lines
from drafter.repl.places import find_section, spans, titles
from drafter.repl.views import DIM, line

NAMES = ("查看", "show")
HELP = (
    "显示文稿：事实标绿，问题标红并注明代码",
    "show the paper: facts in green, findings in red with their code",
)
ARGUMENTS = ("[部分]", "[SECTION]")
READS = True


def run(rest: str, context: Context) -> Answer:
    """The paper, or one of its sections."""
    draft, say = context.require_draft(), context.say
    within = None
    if rest and rest not in ("全文", "all"):
        context.focus = find_section(context.session.facts, rest, say)
        within = list(spans(draft))[context.focus]
    legend = say(
        "行首是段号；绿色是已写到的事实，【】是要看的地方，说明某个代码：说明 COV202。",
        "Paragraphs are numbered; facts are green, findings in 【】. What a code means: explain COV202.",
    )
    return Shown((*marked_lines(draft, within), line(legend, DIM)))


def words(context: Context) -> Iterable[str]:
    """The sections."""
    return titles(context.session.facts) if context.session.begun else ()
