"""`model`: who writes from now on."""

from collections.abc import Iterable

from drafter.models.named import find_model
from drafter.repl.answers import Answer, one_line
from drafter.repl.context import Context
from drafter.repl.views import GOOD

NAMES = ("模型", "model")
HELP = ("换谁来写：offline、openai:模型名、replay:文件夹", "who writes: offline, openai:NAME, replay:DIR")
ARGUMENTS = ("[名称]", "[NAME]")
READS = False


def run(rest: str, context: Context) -> Answer:
    """Choose a model, or tell which it is."""
    session, say = context.session, context.say
    if not rest:
        return one_line(say(f"现在由 {session.model} 来写。", f"{session.model} writes."))
    find_model(rest)
    session.choose_model(rest)
    return one_line(say(f"从现在起由 {rest} 来写。", f"from now on {rest} writes."), GOOD)


def words(context: Context) -> Iterable[str]:
    """What there is."""
    known = ("offline", "openai:", "replay:")
    return dict.fromkeys((context.session.model, *known))
