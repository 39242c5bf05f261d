"""`undo`: one version back."""

from drafter.errors import InputError
from drafter.repl.answers import Answer, one_line
from drafter.repl.command import no_words
from drafter.repl.context import Context

NAMES = ("撤销", "undo")
HELP = ("退回上一个版本", "go back one version")
ARGUMENTS = ("", "")
READS = False
words = no_words


def run(rest: str, context: Context) -> Answer:  # noqa: ARG001 - every command is called alike
    """The version before, with its facts."""
    session, say = context.session, context.say
    undone = session.version.note if session.begun else ""
    if not session.undo():
        raise InputError(say("已经是最早的版本，不能再撤销。", "this is the first version."))
    return one_line(
        say(
            f"已撤销「{undone}」，回到第 {session.at + 1} 版。",
            f"undid “{undone}”: version {session.at + 1}.",
        ),
    )
