"""TOML as clerks type it: mended outside strings, parsed by the standard library, faults in plain words."""

import json
import re
import tomllib
from bisect import bisect_right
from decimal import Decimal

from drafter.errors import Problem
from drafter.facts.marks import CLOSE_SQUARE, OPEN_SQUARE
from drafter.facts.parsed import Parsed, Path
from drafter.facts.quotes import unquoted
from drafter.facts.scanner import Scanner, TooDeepError
from drafter.text.normal import normalized
from drafter.text.regex import regex

_BARE_KEY = regex(r"[A-Za-z0-9_-]+")
_SEGMENT = r"(?:[A-Za-z0-9_-]+|\"[^\"\n]*\"|'[^'\n]*')"
_DOTTED = regex(rf"{_SEGMENT}(?: *[.。] *{_SEGMENT})+")
_PARTS = regex(r"\"[^\"\n]*\"|'[^'\n]*'|“[^”\n]*”|[^.．。\n\"'“]+")
_LONGEST = 200
_AT = regex(r"\(at line ([0-9]+), column ([0-9]+)\)")
_REASONS = (
    ("overwrite", "这一项或这个表头前面已经写过：请删去重复的。"),
    ("twice", "这个表头前面已经写过：列表的每一项要用两层方括号 [[…]]，其他的请删去重复的。"),
    ("immutable", "这个表头前面已经用别的写法写过：请只用一种写法。"),
    ("namespace", "这个表头前面已经用别的写法写过：请只用一种写法。"),
    ("Unescaped", "引号里的反斜杠要写成两个：\\\\。"),
    ("Illegal character", "这里有不可见的控制字符：请删去后重新输入。"),
    ("date or datetime", "这个日期时间不存在：请核对。"),
    ("Unclosed array", "方括号没有配对：请补上「]」。"),
    ("Unclosed inline table", "大括号没有配对：请补上「}」。"),
)


def parse_toml(text: str) -> Parsed:
    """The data of a TOML text; every fault of its form is a problem with line and column."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    scanner = Scanner(text, "=")
    try:
        _Statements(scanner).read()
    except TooDeepError:
        deep = Problem(scanner.lines.place(scanner.at), "括号套得太深：请改用 [[表头]] 分开来写。")
        return Parsed(None, {}, (deep,))
    problems, broken = problems_of(scanner)
    lines = lines_of(scanner)
    try:
        data: object = tomllib.loads("".join(scanner.written), parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        return Parsed(None, lines, problems or (_explained(scanner, error),))
    return Parsed(data, lines, problems, broken)


class _Statements:
    """The lines of a TOML text: headers and pairs."""

    def __init__(self, scanner: Scanner) -> None:
        self._scan = scanner
        self._base: Path = ()
        self._counts: dict[Path, int] = {}
        self._headers: dict[Path, int] = {}
        """Where each header stands first."""

    def read(self) -> None:
        """Copy the whole text."""
        scan = self._scan
        scan.blank(lines=True)
        while scan.char:
            if scan.char in OPEN_SQUARE:
                self._header()
            else:
                self._pair()
            self._end_line()
            scan.blank(lines=True)

    def _header(self) -> None:
        scan, start = self._scan, self._scan.at
        line = scan.text[start : scan.line_end()]
        depth = 2 if line[1:2] and line[1] in OPEN_SQUARE else 1
        body = re.compile(f"[^{re.escape(CLOSE_SQUARE)}#＃]*").match(line, depth)
        inner = body.group() if body else ""
        closed = re.compile(f"[{re.escape(CLOSE_SQUARE)}]*").match(line, depth + len(inner))
        marks = len(closed.group()) if closed else 0
        names = [unquoted(part.strip()) for part in _PARTS.findall(inner[:_LONGEST])]
        if marks != depth or not names or not all(names) or len(inner) > _LONGEST:
            right = f"{'[' * depth}{inner.strip() or 'sections'}{']' * depth}"
            scan.complain(start, f"表头「{line.strip()[:24]}」的方括号没有配对：请写成 {right}。")
        scan.at = start + depth + len(inner) + marks
        names = [name for name in names if name]
        if not names or len(inner) > _LONGEST:
            return
        self._enter([normalized(name) for name in names], repeated=depth == 2, offset=start)
        written = ".".join(_written(name) for name in names)
        scan.emit("[" * depth + written + "]" * depth, start)

    def _enter(self, names: list[str], *, repeated: bool, offset: int) -> None:
        path: Path = ()
        for name in names[:-1]:
            path = (*path, name)
            path = (*path, self._counts[path]) if path in self._counts else path
        path = (*path, names[-1])
        first = self._headers.setdefault(path, offset)
        if first != offset and not (repeated and path in self._counts):
            self._clash(".".join(names), first, offset)
            path = (*path, offset)  # so that its keys are not told as written twice, too
        elif repeated:
            self._counts[path] = self._counts.get(path, -1) + 1
            path = (*path, self._counts[path])
        self._base = path
        self._scan.places.setdefault(path, offset)

    def _clash(self, name: str, first: int, offset: int) -> None:
        """A header that stands twice: each was meant for an item of a list."""
        scan = self._scan
        scan.complain(
            offset,
            f"表头「{name}」在第{scan.lines.at(first)}行已经写过："
            f"要写几项，每一项的表头都用两层方括号，写成 [[{name}]]。",
        )

    def _pair(self) -> None:
        scan = self._scan
        key = scan.key(inside=False)
        if key is None:
            return
        names = [key.name]
        if _DOTTED.fullmatch(normalized(key.raw)):
            names = [unquoted(part.strip()) for part in _PARTS.findall(key.raw)]
        path = (*self._base, *names)
        scan.note(path, key.offset)
        scan.emit(".".join(_written(part) for part in names), key.offset)
        scan.emit("=", key.offset)
        scan.blank(lines=False)
        scan.value(path, inside=False)

    def _end_line(self) -> None:
        scan = self._scan
        scan.blank(lines=False)
        if scan.char and scan.char in ",，;；。":
            scan.at += 1
            scan.blank(lines=False)
        if scan.char and scan.char != "\n":
            scan.complain(scan.at, f"这一行末尾多出「{scan.snippet(scan.at)}」：请删去，或加上引号。")
            scan.at = scan.line_end()


def _written(name: str) -> str:
    narrow = normalized(name)
    return narrow if _BARE_KEY.fullmatch(narrow) else json.dumps(name, ensure_ascii=False)


def _explained(scanner: Scanner, error: Exception) -> Problem:
    found = _AT.search(str(error))
    offset = len(scanner.text)
    if found:
        lines = "".join(scanner.written).split("\n")
        at = sum(len(line) + 1 for line in lines[: int(found.group(1)) - 1]) + int(found.group(2)) - 1
        offset = origin_of(scanner, at)
    reason = next(
        (said for key, said in _REASONS if key in str(error)),
        "这里的写法读不懂：请对照空白表格（drafter form）改写。",
    )
    return Problem(scanner.lines.place(offset), reason)


def origin_of(scanner: Scanner, at: int) -> int:
    """The offset in the text as given of one in what was written."""
    index = bisect_right(scanner.anchors, at, key=lambda pair: pair[0]) - 1
    written, origin = scanner.anchors[max(0, index)] if scanner.anchors else (0, 0)
    return min(len(scanner.text), origin + max(0, at - written))


def problems_of(scanner: Scanner) -> tuple[tuple[Problem, ...], frozenset[int]]:
    """What the scanner could not mend, and on which lines."""
    issues = sorted(scanner.issues, key=lambda issue: issue.offset)
    problems = tuple(Problem(scanner.lines.place(issue.offset), issue.message) for issue in issues)
    return problems, frozenset(scanner.lines.at(issue.offset) for issue in issues)


def lines_of(scanner: Scanner) -> dict[Path, int]:
    """The line, from 1, of each place."""
    return {path: scanner.lines.at(offset) for path, offset in scanner.places.items()}
