"""`drafter genres`: which genres there are, what each is for, and which sections it admits."""

from argparse import Namespace

from drafter.console.parser import Parser, examples
from drafter.console.speech import Speech
from drafter.console.streams import put
from drafter.facts.discovery import find_genre
from drafter.facts.genre_pages import genre_entry, genre_table

SUMMARY = ("列出文种和各文种的部分", "list the genres and their sections")


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    parser = Parser(
        "drafter genres",
        say,
        description=say(
            "列出文种：名称、用途、可以有哪些部分。写明文种时，列出它的各个部分和叫法。",
            "List the genres, what each is for, and its sections; for one genre, the names of its sections.",
        ),
        epilog=examples(
            say,
            (
                ("drafter genres", "有哪些文种", "all genres"),
                ("drafter genres work_summary", "工作总结有哪些部分", "the sections of one"),
            ),
        ),
    )
    parser.add_argument(
        "genre",
        metavar="GENRE",
        nargs="?",
        help=say(
            "文种，如 work_summary，或自己的文种文件；不写就列出全部",
            "a genre, such as work_summary, or a .py file; else all of them",
        ),
    )
    return parser


def run(options: Namespace, say: Speech) -> int:
    """Print the table, or one genre."""
    language = say.language
    page = genre_entry(find_genre(options.genre), language) if options.genre else genre_table(language)
    put(page.rstrip("\n"))
    return 0
