"""`export`: the facts as a facts file, or the draft with its report as JSON."""

from json import dumps
from pathlib import Path

from drafter.console.targets import named, require_apart
from drafter.errors import InputError
from drafter.output import require_writable, write_whole
from drafter.repl.answers import Answer, one_line
from drafter.repl.command import no_words
from drafter.repl.context import Context
from drafter.repl.toml import toml_of
from drafter.repl.views import GOOD

NAMES = ("导出", "export")
HELP = ("导出事实（.toml）或文稿连同核对结果（.json）", "the facts (.toml), or draft and report (.json)")
ARGUMENTS = ("文件", "FILE")
READS = False
words = no_words


def run(rest: str, context: Context) -> Answer:
    """Write the file; it can be drafted or checked by the other commands."""
    context.require_facts()
    say = context.say
    target = context.folder / Path(rest).expanduser()
    ending = target.suffix.lower()
    if ending == ".toml":
        content = toml_of(context.session.version.data)
    elif ending == ".json":
        content = dumps(context.require_draft().to_dict(), ensure_ascii=False, indent=2)
    else:
        raise InputError(
            say(
                "请写明文件名：事实用 .toml，文稿连同核对结果用 .json；保存文稿用「保存」。",
                "name a file: .toml for the facts, .json for draft and report; save writes the paper.",
            )
        )
    require_apart(str(target), tuple(filter(None, [context.session.facts_file])))
    require_writable(target)
    where = named(target, say)
    write_whole(target, f"{content.rstrip()}\n".encode())
    return one_line(say(f"已导出到 {where}", f"exported to {where}"), GOOD)
