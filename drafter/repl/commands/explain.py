"""`explain`: why a rule is there, with its source and examples."""

from collections.abc import Iterable

from drafter.checking.explain import explain
from drafter.checking.rule import all_rules
from drafter.errors import InputError
from drafter.repl.answers import Answer, Shown
from drafter.repl.context import Context
from drafter.repl.views import lines

NAMES = ("说明", "explain")
HELP = ("说明一个代码：为什么要查，依据和例子", "explain a code: why, source, examples")
ARGUMENTS = ("代码", "CODE")
READS = True


def run(rest: str, context: Context) -> Answer:
    """The explanation of a code."""
    if not rest:
        raise InputError(context.say("请写明代码，如：说明 COV202", "name a code: explain COV202"))
    return Shown(lines(explain(rest, context.say.language)))


def words(context: Context) -> Iterable[str]:
    """The codes: those found in the paper first."""
    draft = context.session.draft
    found = [finding.code for finding in draft.report.findings] if draft else []
    return dict.fromkeys((*found, *(rule.code for rule in all_rules())))
