"""The command line: finds the command, runs it, and turns errors into one line each and an exit status."""

import atexit
import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

import drafter.commands
from drafter import __version__
from drafter.console.speech import Speech, spoken
from drafter.console.streams import complain, prepare_streams, put
from drafter.errors import DrafterError, InputError

ORDER = (
    "draft", "repl", "check", "review", "verify", "facts", "fill", "diff", "adopt", "learn", "form", "genres",
    "explain", "mentions", "prompt", "schema",
)  # fmt: skip
"""How the commands are listed: in the order of a clerk's work; any others follow by name."""

SELDOM = 1_000_000
"""Objects made before a search for cycles: a command soon ends, and the usual search takes a tenth of its time."""
FIRST = (
    (
        "drafter form work_summary > 总结.toml      取一张空白的事实表，填好",
        "drafter form work_summary > summary.toml    a blank facts file, to be filled in",
    ),
    (
        "drafter draft 总结.toml -o 总结.docx       写成文稿",
        "drafter draft summary.toml -o summary.docx  the paper",
    ),
    (
        "drafter facts 去年.docx -o 事实.xlsx       手里有去年的文稿：取出事实，填今年的",
        "drafter facts last_year.docx -o facts.xlsx  or the facts of last year's paper, to be filled in",
    ),
    (
        "drafter fill 去年.docx --facts 事实.xlsx -o 今年.docx",
        "drafter fill last_year.docx --facts facts.xlsx -o this_year.docx",
    ),
)
"""What a new user types first, in Chinese and in English."""
FAILED = 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is 0, 1 (errors found), 2 (cannot run) or 130 (interrupted)."""
    gc.set_threshold(SELDOM)
    # What is left when Python ends it searches for cycles once more, which takes a tenth of the time of a draft.
    atexit.unregister(gc.freeze)
    atexit.register(gc.freeze)
    prepare_streams()
    given = list(sys.argv[1:] if arguments is None else arguments)
    say = spoken(given)
    try:
        return _dispatch(given, say)
    except DrafterError as error:
        for line in say.told(str(error)).splitlines():
            complain(line)
        return FAILED
    except KeyboardInterrupt:
        complain(say("已中断，没有写出文件。", "Interrupted; no file was written."))
        return INTERRUPTED


def _dispatch(given: list[str], say: Speech) -> int:
    index = _command_at(given)
    before = given if index is None else given[:index]
    if "--version" in before:
        put(f"drafter {__version__}")
        return 0
    if index is None or {"-h", "--help"} & set(before):
        return _overview(given, say)
    command = _load(given[index], say)
    try:
        options = command.configure(say).parse_args([*before, *given[index + 1 :]])
    except SystemExit:  # argparse leaves this way after its help
        return 0
    status: int = command.run(options, say)
    return status


def _command_at(given: Sequence[str]) -> int | None:
    """Where the command stands: the first word that is no option and not the value of `--lang`."""
    for index, word in enumerate(given):
        if not word.startswith("-") and (index == 0 or given[index - 1] != "--lang"):
            return index
    return None


def _names() -> list[str]:
    found = {info.name for info in iter_modules(drafter.commands.__path__)}
    return [name for name in ORDER if name in found] + sorted(found - set(ORDER))


def _load(name: str, say: Speech) -> ModuleType:
    if name not in _names():
        known = say("、", ", ").join(_names())
        raise InputError(
            say(f"没有命令「{name}」：可用的有 {known}。", f"no command {name}: there are {known}.")
        )
    return import_module(f"drafter.commands.{name}")


def _overview(given: Sequence[str], say: Speech) -> int:
    """What drafter is and which commands there are; without any argument that is a fault."""
    page = _page(say)
    if not given:
        complain(page)
        return FAILED
    unknown = [
        word for word in given if word not in {"-h", "--help", "--lang", "zh", "en", "--lang=en", "--lang=zh"}
    ]
    if unknown:
        complain(
            say(
                f"不认识的参数 {unknown[0]}：用法见 drafter --help。",
                f"unknown option {unknown[0]}: see --help",
            )
        )
        return FAILED
    put(page)
    return 0


def _page(say: Speech) -> str:
    """What drafter is, what to type first, and the commands."""
    rows = []
    for name in _names():
        zh, en = import_module(f"drafter.commands.{name}").SUMMARY
        rows.append(f"  {name:<10}{say(zh, en)}")
    about = say(
        "按事实起草公文，并证明：每条事实都写到了，没有给出的一概没写。",
        "Drafts Chinese formal documents from facts, and proves the draft.",
    )
    more = say(
        "每个命令的用法和例子：drafter 命令 --help；英文提示加 --lang en。",
        "Usage and examples of a command: drafter COMMAND --help.",
    )
    usage = say("用法：drafter 命令 …", "usage: drafter COMMAND …")
    start = [f"  {say(*words)}" for words in FIRST]
    parts = (
        usage,
        "",
        about,
        "",
        say("从这里开始：", "start here:"),
        *start,
        "",
        say("命令：", "commands:"),
        *rows,
    )
    return "\n".join((*parts, "", more))
