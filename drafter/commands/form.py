"""`drafter form`: a blank facts file to be filled in, or one's own with what is missing in it marked."""

from argparse import Namespace

from drafter.console.parser import Parser, examples, flag
from drafter.console.speech import Speech
from drafter.console.streams import complain, put, put_as_is
from drafter.errors import InputError
from drafter.facts.discovery import find_genre
from drafter.facts.forms import form
from drafter.facts.marked import marked

SUMMARY = ("给出某一文种的空白事实文件", "print a blank facts file for a genre")


ABOUT = (
    (
        "给出某一文种的空白事实文件（TOML 格式的文本，用记事本就能填）：标签、说明和例子写在注释里，照着填写即可。\n"
        "加 --from 时，把已有的事实文件原样给出，只在缺的和仍是占位符（XX件、待定、____）的地方标上【待填】。"
    ),
    (
        "Print a blank facts file (TOML): labels and examples are comments in it.\n"
        "With --from: a file of your own as it is, with what is missing or masked in it marked."
    ),
)
EXAMPLES = (
    ("drafter form work_summary > 总结.toml", "存成文件再填写", "save it and fill it in"),
    (
        "drafter form work_summary --from 总结.toml > 总结2.toml",
        "在已有的文件里标出还缺什么",
        "mark what is missing in a file of your own",
    ),
)


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    parser = Parser(
        "drafter form",
        say,
        description=say(*ABOUT),
        epilog=examples(say, EXAMPLES),
    )
    parser.add_argument(
        "genre",
        metavar="GENRE",
        nargs="?",
        help=say(
            "文种，如 work_summary（全部见 drafter genres），或自己的文种文件",
            "a genre, such as work_summary, or a .py file",
        ),
    )
    parser.add_argument(
        "--from",
        dest="source",
        metavar="FILE",
        help=say(
            "已有的事实文件，如 总结.toml；里面写了文种的，不用再写文种",
            "a facts file of your own, which may name the genre",
        ),
    )
    flag(
        parser,
        "--example",
        say("每一项都填上例子，可以直接起草", "filled with examples, ready to be drafted"),
    )
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Print the form, blank or with its examples, or the file with its marks."""
    if options.source:
        return _marked(options, say)
    if not options.genre:
        raise InputError(say("请写明文种，见 drafter genres。", "name a genre: see drafter genres."))
    put(form(options.genre, filled=options.example).rstrip("\n"))
    return 0


def _marked(options: Namespace, say: Speech) -> int:
    """The file on standard output; what is missing, and what else is wrong, on standard error."""
    found = marked(options.source, find_genre(options.genre) if options.genre else None)
    put_as_is(found.text)
    for problem in found.missing:
        complain(say(f"待填 {problem}", f"missing {say.told(str(problem))}"))
    for problem in found.problems:
        complain(say(f"有误 {problem}", f"wrong {say.told(str(problem))}"))
    if not found.missing and not found.problems:
        complain(say("没有缺的内容。", "Nothing is missing."))
    return 0
