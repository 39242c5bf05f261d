"""
A facts file printed again with what is missing in it marked; everything else stays as it was typed.

In TOML and in lines 「标签：值」 a comment stands above the line (`# 【待填】立案件数，如「112件」`), and a required
fact that has no line of its own gets an empty one. JSON has no comments: there the mark stands in the value itself.
Marks of an earlier time are taken out first, so that a file may be printed any number of times.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from drafter.errors import FactsError, InputError, Problem
from drafter.facts.discovery import names_of
from drafter.facts.document import Document
from drafter.facts.examples import examples_by_label
from drafter.facts.frame import FRAME
from drafter.facts.load import form_of, parse_facts, read_facts, require_no_paper
from drafter.facts.names import folded
from drafter.facts.parsed import Parsed
from drafter.facts.sources import read_text_file
from drafter.facts.where import Faults, Missing
from drafter.text.regex import regex

MARK = "# 【待填】"
_OLD_LINE = regex(rf"[ \t]*{MARK}[^\r\n]*(?:\r\n|\r|\n|$)")
_OLD_VALUE = regex("【待填：[^】\n]*】")
_LINE = regex(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$")
_HEADER = tuple("[【［〔")
_PAIR = regex(r'(?:[“"][^”"\n]*[”"]|[^:：\n"]*)[ \t]*[:：=][ \t]*')
_VALUE = regex(r'"(?:[^"\\\n]|\\[^\n])*"|[“][^”\n]*”|[^\s,，}\]]*')


@dataclass(frozen=True, slots=True)
class Marked:
    """A facts file with marks; what they say, and what else is wrong with it."""

    text: str
    missing: tuple[Problem, ...]
    problems: tuple[Problem, ...]


def marked(path: str | Path, genre: type[Document] | None = None) -> Marked:
    """
    A facts file with what is missing in it marked.

    Args:
        path: the file: TOML, JSON or lines.
        genre: the genre, for a file that does not name it, and for the examples of a plain list.

    Raises:
        InputError: the file cannot be read, or is of another genre.
        FactsError: its form is broken, so that no place in it is certain.
    """
    name, suffix = str(path), Path(path).suffix.lower()
    if suffix == ".xlsx":
        raise InputError(f"{name}：表格文件不能这样标注：请用 TOML、JSON 或「标签：值」的文本。")
    require_no_paper(Path(path))
    given = read_text_file(path)
    in_json = form_of(given, suffix) == "json"
    text = _OLD_VALUE.sub("", given) if in_json else _OLD_LINE.sub("", given)
    parsed = parse_facts(text, suffix)
    if parsed.data is None or parsed.problems:
        raise FactsError(parsed.problems or (Problem("", "没有读到事实：请核对文件。"),), file=name)
    faults = Faults(parsed, allow_missing=True)
    read_facts(parsed.data, faults, name, _genre_for(parsed.data, genre, name))
    labels = examples_by_label(genre)
    missing = [_exemplified(each, labels) for each, _ in faults.missing]
    print_again = _in_json if in_json else _in_lines
    return Marked(print_again(text, parsed, missing), faults.lacking, faults.problems)


def _genre_for(data: object, genre: type[Document] | None, name: str) -> type[Document] | None:
    """The genre to read the file by, where it has sections and does not name its own."""
    if not isinstance(data, Mapping):
        return None
    keys = {folded(str(key)): value for key, value in data.items()}
    own = next((str(value) for key, value in keys.items() if FRAME.get(key) == "genre" and value), "")
    if genre is not None and own and folded(own) not in {folded(known) for known in names_of(genre)}:
        raise InputError(f"{name}：文件里写的文种是「{own}」，不是「{genre.title}」：请核对。")
    return genre if not own and any(FRAME.get(key) == "sections" for key in keys) else None


def _exemplified(missing: Missing, labels: Mapping[str, str]) -> tuple[Missing, str]:
    """What is missing, and what the mark says of it."""
    known = labels.get(folded(missing.label), "")
    example = missing.example or known if missing.name else known or missing.example
    return missing, missing.label + (f"，如「{example}」" if example else "")


def _in_lines(text: str, parsed: Parsed, missing: Iterable[tuple[Missing, str]]) -> str:
    lines = _LINE.findall(text)
    newline = "\r\n" if "\r\n" in text else "\n"
    above: dict[int, list[str]] = {}
    for each, said in missing:
        line = parsed.line_of(each.where.typed) if each.given else _line_for(each, parsed, lines)
        at = min(line or 1, len(lines) + 1)
        here = lines[at - 1] if at <= len(lines) else ""
        indent = here[: len(here) - len(here.lstrip(" \t\u3000"))]
        above.setdefault(at, []).append(f"{indent}{MARK}{said}{newline}")
        if not each.given and not _is_inline(each, parsed, lines):
            above[at].append(f'{_key_of(each, parsed)} = ""{newline}')
    printed = []
    for number, line in enumerate((*lines, ""), 1):
        printed += [*dict.fromkeys(above.get(number, ())), line]
    return "".join(printed)


def _line_for(missing: Missing, parsed: Parsed, lines: list[str]) -> int:
    """The line before which one for a missing key goes: behind the genre at the root, else behind the header."""
    owner = missing.where.typed[:-1]
    if owner:
        line = parsed.line_of(owner) or 1
        return line if _is_inline(missing, parsed, lines) else line + 1
    own = {str(path[0]): line for path, line in parsed.lines.items() if len(path) == 1}
    genre = next((line for key, line in own.items() if FRAME.get(folded(key)) == "genre"), None)
    return genre + 1 if genre else min(own.values(), default=1)


def _is_inline(missing: Missing, parsed: Parsed, lines: list[str]) -> bool:
    """Whether the group that a key is missing of stands between curly brackets."""
    owner = missing.where.typed[:-1]
    line = parsed.line_of(owner) if owner else None
    return line is not None and not lines[line - 1].lstrip().startswith(_HEADER)


def _key_of(missing: Missing, parsed: Parsed) -> str:
    """The key of a missing fact: its label where the group is written in Chinese."""
    owner = missing.where.typed[:-1]
    beside = [path[-1] for path in parsed.lines if path[:-1] == owner and isinstance(path[-1], str)]
    chinese = sum(not key.isascii() for key in beside) * 2 > len(beside)
    return json.dumps(missing.label, ensure_ascii=False) if chinese else missing.name


def _in_json(text: str, parsed: Parsed, missing: Iterable[tuple[Missing, str]]) -> str:
    """The same with the marks inside the values."""
    windows = "\r\n" in text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    edits: dict[tuple[int, int], str] = {}
    for each, said in missing:
        words = f"【待填：{said}】"
        if each.given and each.where.typed in parsed.places:
            start, end = _value_at(text, parsed.places[each.where.typed], each.where.typed[-1])
            old = text[start:end].strip('"“”') if text[start:end] != "null" else ""
            edits[start, end] = f'"{old}{words}"'
        elif not each.given:
            start = parsed.places.get(each.where.typed[:-1], 0)
            brace = text.find("{", start) + 1
            edits[brace, brace] = edits.get((brace, brace), "") + f'"{each.name}": "{words}",'
    for (start, end), words in sorted(edits.items(), reverse=True):
        text = text[:start] + words + text[end:]
    return text.replace("\n", "\r\n") if windows else text


def _value_at(text: str, offset: int, key: str | int) -> tuple[int, int]:
    """The span of the value whose key, or for an item of a list itself, begins at an offset."""
    pair = _PAIR.match(text, offset) if isinstance(key, str) else None
    start = pair.end() if pair else offset
    value = _VALUE.match(text, start)
    return start, value.end() if value else start
