"""`drafter genres`: which genres there are, and which sections each admits."""

from argparse import Namespace

from drafter.console.parser import Parser
from drafter.console.speech import Speech
from drafter.console.streams import put
from drafter.facts.forms import genre_table

SUMMARY = ("列出文种和各文种的部分", "list the genres and their sections")


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    return Parser(
        "drafter genres",
        say,
        description=say(
            "列出文种，以及每个文种可以有哪些部分。", "List the genres and the sections of each."
        ),
    )


def run(options: Namespace, say: Speech) -> int:
    """Print the table."""
    put(genre_table().rstrip("\n"))
    return 0
