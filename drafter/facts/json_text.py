"""JSON as clerks type it: mended outside strings, parsed by the standard library, faults in plain words."""

import json
from decimal import Decimal

from drafter.facts.parsed import Parsed
from drafter.facts.scanner import Scanner, TooDeepError
from drafter.facts.toml_text import line_numbers, origin_of, problem_at, problems_of


def parse_json(text: str) -> Parsed:
    """The data of a JSON text; every fault of its form is a problem with line and column."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    scanner = Scanner(text, ":")
    try:
        scanner.blank(lines=True)
        scanner.value((), inside=False)
        scanner.blank(lines=True)
    except TooDeepError:
        return Parsed(None, {}, (problem_at(text, scanner.at, "括号套得太深：请减少层次。"),))
    if scanner.char:
        scanner.complain(scanner.at, f"末尾多出「{scanner.snippet(scanner.at)}」：请删去，或检查前面的括号。")
    problems, broken = problems_of(scanner)
    lines = line_numbers(text, scanner.places)
    try:
        data: object = json.loads("".join(scanner.written), parse_float=Decimal, parse_constant=str)
    except json.JSONDecodeError as error:
        said = problem_at(text, origin_of(scanner, error.pos), "这里的写法读不懂：请检查引号、逗号和括号。")
        return Parsed(None, lines, problems or (said,))
    return Parsed(data, lines, problems, broken)
