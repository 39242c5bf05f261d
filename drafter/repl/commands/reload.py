"""`reload`: the facts file read again, after it was changed outside."""

from collections.abc import Iterable
from pathlib import Path

from drafter.errors import InputError
from drafter.repl.answers import Answer, Shown
from drafter.repl.context import Context
from drafter.repl.given import read_data
from drafter.repl.outcome import outcome
from drafter.repl.views import GOOD, Block, line

NAMES = ("重读", "reload")
HELP = ("重新读入事实文件（在别处改过以后）", "read the facts file again, or another")
ARGUMENTS = ("[文件]", "[FILE]")
READS = False


def run(rest: str, context: Context) -> Answer:
    """Take in the facts as they are in the file now; the text stays, and is checked by them."""
    context.require_facts()
    session, say = context.session, context.say
    name = rest or session.facts_file
    if not name:
        raise InputError(say("请写明事实文件，如：重读 总结.toml", "name a facts file: reload summary.toml"))
    path = context.folder / Path(name).expanduser()
    data = read_data(path)
    sections = session.version.sections
    same = [str(part) for part in _types(data)] == [str(part) for part in _types(session.version.data)]
    session.change(
        say(f"重读 {path.name}", f"reload {path.name}"),
        data=data,
        sections=sections if same else (),
        accepted=session.version.accepted if same else frozenset(),
    )
    told: list[Block] = [line(say(f"已读入 {path}", f"read {path}"), GOOD)]
    if sections and not same:
        told.append(
            line(say("部分有增减，请重新起草：起草", "other sections than before: draft again"), "yellow")
        )
    elif session.draft is not None:
        told += outcome(session.draft, context)
    return Shown(tuple(told))


def words(context: Context) -> Iterable[str]:
    """The file that it was."""
    return (context.session.facts_file,) if context.session.facts_file else ()


def _types(data: dict[str, object] | object) -> list[object]:
    sections = data.get("sections") if isinstance(data, dict) else None
    return [each.get("type") for each in sections] if isinstance(sections, list) else []
