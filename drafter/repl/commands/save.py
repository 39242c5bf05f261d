"""`save`: the paper into a file."""

from collections.abc import Callable, Iterable
from pathlib import Path

from drafter.console.targets import named
from drafter.errors import InputError
from drafter.formats import find_format
from drafter.output import require_writable
from drafter.repl.answers import Answer, Ask, Shown, one_line
from drafter.repl.context import Context
from drafter.repl.views import BAD, GOOD, line

NAMES = ("保存", "save")
HELP = ("保存文稿（.md、.txt、.docx 等）", "save the paper (.md, .txt, .docx …)")
ARGUMENTS = ("[文件]", "[FILE]")
READS = False


def run(rest: str, context: Context) -> Answer:
    """Write it, by default to where it was written before; one that is not proved only if that is wanted."""
    draft, session, say = context.require_draft(), context.session, context.say
    target = Path(rest).expanduser() if rest else _default(context)
    if not target.is_absolute():
        target = context.folder / target
    find_format(target)
    require_writable(target)
    if draft.report.ok:
        return _saved(target, context)
    count = draft.report.counts["error"]
    told = say(f"还有 {count} 处要改，尚未核对通过。", f"{count} to mend: the paper is not proved.")
    return (
        Ask(
            say("仍要保存？（是/否）", "save it all the same? (yes/no)"),
            _decide(target, context),
            (line(told, BAD),),
            (say("是", "yes"), say("否", "no")),
        )
        if session.begun
        else Shown()
    )


def words(context: Context) -> Iterable[str]:
    """Where it was saved before."""
    return (context.session.saved_as,) if context.session.saved_as else ()


def _decide(target: Path, context: Context) -> Callable[[str], Answer]:
    def decide(given: str) -> Answer:
        if given.strip().lower() in ("是", "y", "yes"):
            return _saved(target, context)
        return one_line(context.say("没有保存。", "not saved."))

    return decide


def _saved(target: Path, context: Context) -> Answer:
    session, say = context.session, context.say
    where = str(target) if session.saved_as == str(target) else named(target, say)
    session.save(target)
    return one_line(say(f"已保存到 {where}", f"saved to {where}"), GOOD)


def _default(context: Context) -> Path:
    if context.session.saved_as:
        return Path(context.session.saved_as)
    raise InputError(context.say("请写明文件名，如：保存 总结.docx", "name a file: save summary.docx"))
