"""`redo`: one version forward again."""

from drafter.errors import InputError
from drafter.repl.answers import Answer, one_line
from drafter.repl.command import no_words
from drafter.repl.context import Context

NAMES = ("重做", "redo")
HELP = ("恢复刚才撤销的版本", "go forward again")
ARGUMENTS = ("", "")
READS = False
words = no_words


def run(rest: str, context: Context) -> Answer:  # noqa: ARG001 - every command is called alike
    """The version that was undone last."""
    session, say = context.session, context.say
    if not session.redo():
        raise InputError(say("没有可以重做的版本。", "there is nothing to redo."))
    done = session.version.note
    return one_line(
        say(
            f"已重做「{done}」，现在是第 {session.at + 1} 版。",
            f"redid “{done}”: version {session.at + 1}.",
        ),
    )
