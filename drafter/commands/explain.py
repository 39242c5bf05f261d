"""`drafter explain`: why a rule is there, where it comes from, with examples."""

from argparse import Namespace

from drafter.checking.explain import explain
from drafter.console.parser import Parser, examples
from drafter.console.speech import Speech
from drafter.console.streams import put

SUMMARY = ("说明一条规则：为什么、依据、正误例子", "explain a rule: why, source, examples")


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    parser = Parser(
        "drafter explain",
        say,
        description=say(
            "说明一条规则：为什么要查，依据是什么，哪样对、哪样错。",
            "Explain a rule: why it is there, where it comes from, good and bad examples.",
        ),
        epilog=examples(say, (("drafter explain PLH101", "占位符", "masks left in a text"),)),
    )
    parser.add_argument(
        "code", metavar="CODE", help=say("规则代码，如 COV202", "a rule's code, such as COV202")
    )
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Print the explanation."""
    put(explain(options.code, say.language).rstrip("\n"))
    return 0
