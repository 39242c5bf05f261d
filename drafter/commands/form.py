"""`drafter form`: a blank facts file to be filled in."""

from argparse import Namespace

from drafter.console.parser import Parser, examples
from drafter.console.speech import Speech
from drafter.console.streams import put
from drafter.facts.forms import form

SUMMARY = ("给出某一文种的空白事实文件", "print a blank facts file for a genre")


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    parser = Parser(
        "drafter form",
        say,
        description=say(
            "给出某一文种的空白事实文件（TOML）：标签、说明和例子写在注释里，照着填写即可。",
            "Print a blank facts file (TOML): labels and examples are comments in it.",
        ),
        epilog=examples(
            say,
            (("drafter form work_summary > 总结.toml", "存成文件再填写", "save it and fill it in"),),
        ),
    )
    parser.add_argument(
        "genre",
        metavar="GENRE",
        help=say("文种，见 drafter genres，或自己的文种文件", "a genre, or a .py file"),
    )
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Print the form."""
    put(form(options.genre).rstrip("\n"))
    return 0
