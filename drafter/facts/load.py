"""
Loading facts: a path, a dict or a list becomes `Facts`, or a `FactsError` with every fault and its place.

    facts = load_facts("summary.toml")
    facts = load_facts([{"label": "立案件数", "value": "93件"}])
"""

from collections.abc import Mapping, Sequence
from os import PathLike, fspath
from pathlib import Path
from typing import Literal

from drafter.errors import FactsError, InputError, Problem
from drafter.facts.document import Document
from drafter.facts.documents import read_document
from drafter.facts.facts import Facts
from drafter.facts.flatten import flatten
from drafter.facts.frame import OF_PAPERS, Root, read_accept, read_complete, split_root
from drafter.facts.json_text import parse_json
from drafter.facts.length import mark_may, read_length
from drafter.facts.line_text import parse_lines
from drafter.facts.lists import read_list
from drafter.facts.parsed import Parsed
from drafter.facts.sources import read_text_file
from drafter.facts.toml_text import parse_toml
from drafter.facts.types import FactValue
from drafter.facts.where import Faults
from drafter.text.regex import regex
from drafter.text.values import When

Source = str | PathLike[str] | Mapping[str, object] | Sequence[object] | Document | Facts
Form = Literal["json", "toml", "lines"]
_PAPERS = frozenset({".docx", ".docm", ".html", ".htm", ".pdf"})
"""The endings of what is drafted and checked."""
_SIGNIFICANT = regex(r"(?m)^[ \t\u3000]*([^\s#＃\u3000].*)$")
_TOML_LINE = regex(r"[\[［【]{1,2}[^\[\]{}\"“”,，:：]+[\]］】]{1,2}\s*(?:[#＃].*)?$|[^:：=＝]*[=＝]")


def load_facts(source: Source, *, genre: type[Document] | None = None, allow_missing: bool = False) -> Facts:
    """
    The facts of a file (TOML, JSON or lines 「标签：值」), a dict or a list.

    Args:
        source: a path, or the same as a file as plain Python data, or a document that was made already.
        genre: the genre's class, where it is not to be found by its name in the facts.
        allow_missing: take 【待填：立案件数】 for a value that is missing or masked; `Facts.missing` lists them.

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
        parsed = parse_file(Path(file))
    faults = Faults(parsed, allow_missing)
    facts = read_facts(parsed.data, faults, file, genre)
    problems = faults.problems
    if facts is None or problems:
        raise FactsError(problems, file=file)
    return facts


def parse_file(path: Path) -> Parsed:
    """The data of a file: a workbook by its ending, else a text; `InputError` where it is a paper."""
    require_no_paper(path)
    if path.suffix.lower() == ".xlsx":
        from drafter.facts.xlsx_text import numbered_rows  # noqa: PLC0415 - needs a library that is an extra

        rows = numbered_rows(path)
        return Parsed(list(rows.values()), {(index,): number for index, number in enumerate(rows)})
    return parse_facts(read_text_file(path), path.suffix.lower())


def require_no_paper(path: Path) -> None:
    """Raise `InputError` where a file is a paper by its ending."""
    if path.suffix.lower() in _PAPERS and path.is_file():
        raise InputError(
            f"{path}：这是文稿，不是事实文件：事实写在 .toml、.json、.xlsx 或 .txt 里，"
            "可以用 drafter facts 从文稿取出。"
        )


def parse_facts(text: str, suffix: str) -> Parsed:
    """The data of a text in the form that it has."""
    return {"json": parse_json, "toml": parse_toml, "lines": parse_lines}[form_of(text, suffix)](text)


def form_of(text: str, suffix: str) -> Form:
    """The form of a text, by the file's ending, or else by its first line that is no comment."""
    if suffix == ".json":
        return "json"
    if suffix == ".toml":
        return "toml"
    first = _SIGNIFICANT.search(text)
    head = first.group(1) if first else ""
    if head and head[0] not in "{｛" and _TOML_LINE.match(head):
        return "toml"
    return "json" if head and head[0] in "{｛[［【" else "lines"


def read_facts(data: object, faults: Faults, file: str, genre: type[Document] | None) -> Facts | None:
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
        return read_list(_plain(root), faults, file)
    if isinstance(data, list | tuple):
        return read_list(Root({"facts": ("", data)}, {}), faults, file)
    if not faults.problems:
        faults.say(
            Problem("", "没有读到事实：请写成「标签：值」、TOML 或 JSON，可用 drafter form 取空白表格。")
        )
    return None


def _plain(root: Root) -> Root:
    """The root of a plain list, where what says something of papers alone is a label like others."""
    labels = {typed: value for name, (typed, value) in root.frame.items() if name in OF_PAPERS}
    frame = {name: given for name, given in root.frame.items() if name not in OF_PAPERS}
    return Root(frame, {**root.rest, **labels})


def _of_document(document: Document, root: Root, faults: Faults, file: str) -> Facts:
    complete, accept = read_complete(root, faults), read_accept(root, faults)
    return Facts(
        facts=mark_may(flatten(document), document, root, faults),
        document=document,
        complete=complete,
        accept=accept,
        date=_when(document.date),
        issuer="" if document.issuer.is_open else document.issuer.text,
        genre=document.type_name(),
        file=file,
        missing=faults.lacking,
        length=read_length(root, faults),
    )


def _when(value: FactValue | None) -> When | None:
    return value.value if value is not None and isinstance(value.value, When) else None
