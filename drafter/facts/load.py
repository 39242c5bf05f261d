"""
Loading facts: a path, a dict or a list becomes `Facts`, or a `FactsError` with every fault and its place.

    facts = load_facts("summary.toml")
    facts = load_facts([{"label": "立案件数", "value": "93件"}])
"""

import re
from collections.abc import Mapping, Sequence
from os import PathLike, fspath
from pathlib import Path

from drafter.errors import FactsError, Problem
from drafter.facts.document import Document
from drafter.facts.documents import read_document
from drafter.facts.facts import Facts
from drafter.facts.flatten import flatten
from drafter.facts.frame import Root, read_accept, read_complete, split_root
from drafter.facts.json_text import parse_json
from drafter.facts.line_text import parse_lines
from drafter.facts.lists import read_list
from drafter.facts.parsed import Parsed
from drafter.facts.sources import read_text_file
from drafter.facts.toml_text import parse_toml
from drafter.facts.types import FactValue
from drafter.facts.where import Faults
from drafter.text.values import When

Source = str | PathLike[str] | Mapping[str, object] | Sequence[object] | Document | Facts
_SIGNIFICANT = re.compile(r"(?m)^[ \t\u3000]*([^\s#＃\u3000].*)$")
_TOML_LINE = re.compile(r"[\[［【]{1,2}[^\[\]{}\"“”,，:：]+[\]］】]{1,2}\s*(?:[#＃].*)?$|[^:：=＝]*[=＝]")


def load_facts(source: Source, *, genre: type[Document] | None = None) -> Facts:
    """
    The facts of a file (TOML, JSON or lines 「标签：值」), a dict or a list.

    Args:
        source: a path, or the same as a file as plain Python data, or a document that was made already.
        genre: the genre's class, where it is not to be found by its name in the facts.

    Raises:
        InputError: the file cannot be read.
        FactsError: the facts are at fault; it lists every fault with its place.
    """
    if isinstance(source, Facts):
        return source
    if isinstance(source, Document):
        return _of_document(source, Root({}, {}), Faults(Parsed(None)), "")
    file, parsed = "", Parsed(source)
    if isinstance(source, str | PathLike):
        file = fspath(source)
        parsed = _parsed(read_text_file(file), Path(file).suffix.lower())
    faults = Faults(parsed)
    facts = _read(parsed.data, faults, file, genre)
    problems = faults.problems
    if facts is None or problems:
        raise FactsError(problems, file=file)
    return facts


def _parsed(text: str, suffix: str) -> Parsed:
    """The data of a text, by the file's ending, or else by its first line that is no comment."""
    if suffix == ".json":
        return parse_json(text)
    if suffix == ".toml":
        return parse_toml(text)
    first = _SIGNIFICANT.search(text)
    if first and first.group(1)[0] in "{｛":
        return parse_json(text)
    if first and _TOML_LINE.match(first.group(1)):
        return parse_toml(text)
    return parse_json(text) if first and first.group(1)[0] in "[［【" else parse_lines(text)


def _read(data: object, faults: Faults, file: str, genre: type[Document] | None) -> Facts | None:
    """The facts of plain data; None where they are at fault."""
    if isinstance(data, Mapping):
        root = split_root({str(key): value for key, value in data.items()}, faults)
        if (
            (genre is not None and "facts" not in root.frame)
            or "sections" in root.frame
            or ("genre" in root.frame and "facts" not in root.frame)
        ):
            document = read_document(root, genre, faults, Path(file).parent if file else None)
            return _of_document(document, root, faults, file) if document is not None else None
        return read_list(root, faults, file)
    if isinstance(data, list | tuple):
        return read_list(Root({"facts": ("", data)}, {}), faults, file)
    if not faults.problems:
        faults.say(
            Problem("", "没有读到事实：请写成「标签：值」、TOML 或 JSON，可用 drafter form 取空白表格。")
        )
    return None


def _of_document(document: Document, root: Root, faults: Faults, file: str) -> Facts:
    complete, accept = read_complete(root, faults), read_accept(root, faults)
    return Facts(
        facts=flatten(document),
        document=document,
        complete=complete,
        accept=accept,
        date=_when(document.date),
        issuer=document.issuer.text,
        genre=document.type_name(),
        file=file,
    )


def _when(value: FactValue | None) -> When | None:
    return value.value if value is not None and isinstance(value.value, When) else None
