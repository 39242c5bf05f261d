"""`redo`: one version forward again."""

from collections.abc import Iterable

from drafter.errors import InputError
from drafter.repl.answers import Answer, Shown
from drafter.repl.context import Context
from drafter.repl.views import line

NAMES = ("重做", "redo")
HELP = ("恢复刚才撤销的版本", "go forward again")
ARGUMENTS = ("", "")
READS = False


def run(rest: str, context: Context) -> Answer:  # noqa: ARG001 - every command is called alike
    """The version that was undone last."""
    session, say = context.session, context.say
    if not session.redo():
        raise InputError(say("没有可以重做的版本。", "there is nothing to redo."))
    done = session.version.note
    return Shown(
        (
            line(
                say(
                    f"已重做「{done}」，现在是第 {session.at + 1} 版。",
                    f"redid “{done}”: version {session.at + 1}.",
                )
            ),
        )
    )


def words(context: Context) -> Iterable[str]:  # noqa: ARG001 - every command is called alike
    """Nothing completes it."""
    return ()
