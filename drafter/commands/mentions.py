"""`drafter mentions`: every figure, date, name and title that a text holds."""

from argparse import Namespace
from fractions import Fraction

from drafter.console.papers import read_paper
from drafter.console.parser import Parser, examples, flag
from drafter.console.speech import Speech
from drafter.console.streams import put, put_json
from drafter.text.scan import mentions
from drafter.text.values import Amount, Mention, Number, Serial, Value, When

SUMMARY = ("列出文中的数字、日期、人名、单位、标题等", "list the figures, dates, names and titles of a text")


def configure(say: Speech) -> Parser:
    """The arguments of the command."""
    parser = Parser(
        "drafter mentions",
        say,
        description=say(
            "列出文中每一处数字、日期、届次、人名、单位、地点、标题：种类、数值、单位、约数和位置。",
            "List every figure, date, name and title of a text: kind, value, unit, hedge, span.",
        ),
        epilog=examples(
            say, (("drafter mentions 总结.docx", "文中写了哪些数字和名称", "what a paper states"),)
        ),
    )
    parser.add_argument(
        "text", metavar="TEXT", help=say("文稿（.txt、.md、.docx），- 为标准输入", "text or Word file, or -")
    )
    flag(parser, "--json", say("输出 JSON，供其他程序读", "print JSON"))
    return parser


def run(options: Namespace, say: Speech) -> int:
    """List the mentions."""
    found = mentions(read_paper(options.text).text)
    if options.json:
        put_json([_plain(mention) for mention in found])
    else:
        for mention in found:
            row = _plain(mention)
            value = f"{row['value']}{row['hedge']}{row['unit']}"
            put("\t".join((f"{mention.start}-{mention.end}", mention.kind, mention.text, value)))
    return 0


def _plain(mention: Mention) -> dict[str, object]:
    amount = mention.value if isinstance(mention.value, Amount) else None
    return {
        "kind": mention.kind.value,
        "value": _said(mention.value),
        "unit": amount.unit if amount else mention.value.unit if isinstance(mention.value, Serial) else "",
        "hedge": amount.hedge.value if amount else "",
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
    }


def _said(value: Value) -> str:
    """The value in one form for all the ways in which it can be written."""
    if isinstance(value, Amount):
        ends = (value.low,) if value.low == value.high else (value.low, value.high)
        return "–".join(map(_number, ends))
    if isinstance(value, When):
        return _when(value)
    if isinstance(value, Serial):
        return "-".join(map(str, value.numbers))
    return value.text


def _number(number: Number) -> str:
    return str(number) if isinstance(number, Fraction) else f"{number.normalize():f}"


def _when(when: When) -> str:
    """ISO 8601 as far as it goes: ---05-16 has no year; words that are no number stand behind it."""
    parts = [
        "" if when.year is None else f"{when.year:04}",
        "" if when.month is None else f"{when.month:02}",
        "" if when.day is None else f"{when.day:02}",
    ]
    date = "-".join(parts).rstrip("-")
    clock = "" if when.time is None else f"T{when.time // 60:02}:{when.time % 60:02}"
    words = f"{when.relative}{when.part}{when.bound}"
    end = f"/{_when(when.end).lstrip('-')}" if when.end else ""
    return f"{date}{clock}{words}{end}"
