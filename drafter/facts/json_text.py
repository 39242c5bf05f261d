"""JSON as clerks type it: mended outside strings, parsed by the standard library, faults in plain words."""

import json
from decimal import Decimal

from drafter.errors import Problem
from drafter.facts.parsed import Parsed
from drafter.facts.scanner import Scanner, TooDeepError
from drafter.facts.toml_text import lines_of, origin_of, problems_of


def parse_json(text: str) -> Parsed:
    """The data of a JSON text; every fault of its form is a problem with line and column."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    scanner = Scanner(text, ":")
    try:
        scanner.blank(lines=True)
        scanner.value((), inside=False)
        scanner.blank(lines=True)
    except TooDeepError:
        deep = Problem(scanner.lines.place(scanner.at), "括号套得太深：请减少层次。")
        return Parsed(None, {}, (deep,))
    if scanner.char:
        scanner.complain(scanner.at, f"末尾多出「{scanner.snippet(scanner.at)}」：请删去，或检查前面的括号。")
    problems, broken = problems_of(scanner)
    lines = lines_of(scanner)
    try:
        data: object = json.loads("".join(scanner.written), parse_float=Decimal, parse_constant=str)
    except json.JSONDecodeError as error:
        place = scanner.lines.place(origin_of(scanner, error.pos))
        said = Problem(place, "这里的写法读不懂：请检查引号、逗号和括号。")
        return Parsed(None, lines, problems or (said,))
    return Parsed(data, lines, problems, broken, dict(scanner.places))
