"""What comes first: a session that is gone on with, one that is begun, or the questions of the form."""

from pathlib import Path

from drafter.repl.answers import Answer, Ask, Shown
from drafter.repl.asking import questions
from drafter.repl.context import Context
from drafter.repl.start import begun, earlier, greeting, opened
from drafter.repl.store import SUFFIX, is_session
from drafter.repl.views import DIM, Block, line


def first_answer(source: Path | None, context: Context, *, fresh: bool) -> Answer:
    """
    What comes first: a session that was opened or begun, or the question which.

    Args:
        source: a facts file, a session, or None.
        context: is given the session.
        fresh: whether earlier sessions are left alone.
    """
    say = context.say
    if source is None:
        found = [] if fresh else earlier(context.folder)
        return _which(found[0], context) if found else questions(context)
    if is_session(source):
        return go_on(source, context)
    before = source.with_suffix(SUFFIX)
    if not fresh and before.is_file():
        return go_on(
            before,
            context,
            line(say(f"另开一个：drafter repl {source} --new", f"afresh: drafter repl {source} --new"), DIM),
        )
    context.use(begun(source, context))
    return Shown(greeting(context))


def go_on(path: Path, context: Context, *more: Block) -> Answer:
    """Open an earlier session."""
    session, told = opened(path, context)
    context.use(session)
    if not session.begun and session.answers:
        return questions(context)
    return Shown((*told, *greeting(context), *more))


def _which(path: Path, context: Context) -> Answer:
    say = context.say
    return Ask(
        say(
            f"接着上次的 {path.name}？（是/否，回车为是）", f"go on with {path.name}? (yes/no, Enter is yes)"
        ),
        lambda given: (
            questions(context) if given.strip().lower() in ("否", "n", "no") else go_on(path, context)
        ),
        words=(say("是", "yes"), say("否", "no")),
    )
