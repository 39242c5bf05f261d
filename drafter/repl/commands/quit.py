"""`quit`: the end, which asks where the paper is not saved."""

from drafter.repl.answers import Answer, Ask, Leave, one_line
from drafter.repl.command import no_words
from drafter.repl.context import Context
from drafter.repl.views import DIM, line

NAMES = ("退出", "quit", "exit")
HELP = ("退出（会话已存盘，下次可以接着写）", "leave (the session is kept and can be gone on with)")
ARGUMENTS = ("", "")
READS = False
words = no_words


def run(rest: str, context: Context) -> Answer:  # noqa: ARG001 - every command is called alike
    """Leave, at once or after a question."""
    say = context.say
    if not context.session.unsaved:
        return _leave(context)
    return Ask(
        say("文稿还没有保存成文件，退出吗？（是/否）", "the paper is in no file yet. Leave? (yes/no)"),
        lambda given: _leave(context) if given.strip().lower() in ("是", "y", "yes") else _stay(context),
        words=(say("是", "yes"), say("否", "no")),
    )


def _leave(context: Context) -> Leave:
    file = context.session.file
    if file is None:
        return Leave()
    if context.session.is_untouched:
        return Leave(
            (
                line(
                    context.say("什么都没有改动，不留会话文件。", "nothing was done: no session is kept."),
                    DIM,
                ),
            )
        )
    path = file.path
    said = context.say(
        f"会话在 {path}，接着写：drafter repl {path.name}", f"kept in {path}: drafter repl {path.name}"
    )
    return Leave((line(said, DIM),))


def _stay(context: Context) -> Answer:
    return one_line(context.say("继续。保存：保存 总结.docx", "Go on. To save: save summary.docx"), DIM)
