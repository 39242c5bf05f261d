"""`drafter schema`: the JSON Schema of a genre's facts."""

from argparse import Namespace

from drafter.console.parser import Parser
from drafter.console.speech import Speech
from drafter.console.streams import put_json
from drafter.facts.forms import schema

SUMMARY = ("给出某一文种事实的 JSON Schema", "print the JSON Schema of a genre's facts")


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    parser = Parser(
        "drafter schema",
        say,
        description=say(
            "给出某一文种事实的格式说明（JSON Schema），供编辑器和其他程序使用；自己填写用 drafter form。",
            "Print the JSON Schema of a genre's facts, for editors and other programs.",
        ),
    )
    parser.add_argument(
        "genre",
        metavar="GENRE",
        help=say(
            "文种，如 work_summary（全部见 drafter genres），或自己的文种文件",
            "a genre, such as work_summary, or a .py file",
        ),
    )
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Print the schema."""
    put_json(schema(options.genre))
    return 0
