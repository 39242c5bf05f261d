"""The sheet of a paper as a file: TOML, lines, or a workbook; written for people, read back as it was filled in."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.facts.load import form_of, parse_file
from drafter.facts.parsed import Parsed
from drafter.facts.sources import read_text_file
from drafter.facts.toml_text import parse_toml
from drafter.papers.rendering import in_words
from drafter.papers.sheet import Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.facts.parsed import Path as Keys

SUFFIXES = (".toml", ".txt", ".xlsx")

_HEAD = """## {name}所写的事实，共{count}项，按原文顺序排列。
##
## 怎么填：
##   1. value 填今年的内容，数字连同单位；last 是原文的写法，供对照，不用改。
##   2. 今年没有这一项，加一行 gone = true。
##   3. label 是从原句里取的名称，可以改得更清楚；注明「请起名」的，原句里看不出名称。
##   4. source 写出处，by 写提供人，可以不填。
##   5. 今年新增的，照样加一段 [[facts]]：id 另编（如 "新1"），写上 label 和 value，放在相关一项的后面。
##   6. 由一项变成几项的，value 用顿号隔开，如 "4月、6月"。
## 填好后：drafter fill 去年的文稿 --facts 本文件 -o 今年的文稿
"""


def write_sheet(rows: Iterable[Row], path: Path, name: str) -> bytes:
    """The content of a sheet's file, in the format of its ending; `name` is the paper's."""
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise InputError(f"{path}：事实表只能写成 {'、'.join(SUFFIXES)} 文件：请改用这样的文件名。")
    return write(tuple(rows), name)


def read_sheet(path: Path) -> tuple[Row, ...]:
    """
    The rows of a sheet that was filled in.

    Raises:
        InputError: it is no sheet, or cannot be read.
    """
    parsed = parse_file(path) if path.suffix.lower() == ".xlsx" else _read_toml(path)
    if parsed.problems:
        raise InputError("\n".join(f"{path}：{problem}" for problem in parsed.problems))
    data = parsed.data
    above: Keys = ("facts",) if isinstance(data, Mapping) else ()
    entries = data.get("facts") if isinstance(data, Mapping) else data
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        raise InputError(f"{path}：这不是 drafter facts 写出的事实表：请用它写出的 .toml 或 .xlsx 文件。")
    return tuple(_row(entry, index, parsed.line_of((*above, index))) for index, entry in enumerate(entries))


def _read_toml(path: Path) -> Parsed:
    """The data of a sheet as TOML; lines and JSON are no sheets: they do not say what stands in the paper."""
    suffix = path.suffix.lower()
    text = read_text_file(path) if suffix in {"", ".toml"} or not path.is_file() else ""
    if form_of(text, suffix) != "toml":
        raise InputError(
            f"{path}：填写要用 .xlsx 或 .toml 的事实表，里面有去年的值："
            "请用 drafter facts 去年的文稿 -o 事实.xlsx 取出后填写。"
        )
    return parse_toml(text)


def is_filled_in(path: Path) -> bool:
    """Whether a file is a sheet in which somebody has written."""
    try:
        rows = read_sheet(path)
    except InputError:
        return False
    return any(row.gone or row.source or row.by or row.value not in {"", row.last} for row in rows)


def _row(entry: Mapping[str, object], index: int, line: int | None) -> Row:
    def said(key: str) -> str:
        value = entry.get(key)
        return "" if value is None else str(value).strip()

    return Row(
        said("id") or f"+{index + 1}",
        said("label"),
        said("last"),
        in_words(said("last"), said("value")),
        said("section"),
        said("sentence"),
        said("source"),
        said("by"),
        gone=entry.get("gone") is True,
        line=line or 0,
    )


def _toml(rows: tuple[Row, ...], name: str) -> bytes:
    lines = [_HEAD.format(name=name, count=len(rows))]
    section = None
    for row in rows:
        if row.section != section:
            section = row.section
            lines.append(f"## {section}" if section else "## 开头")
        lines += list(_entry(row))
    return "\n".join(lines).encode()


def _entry(row: Row) -> Iterator[str]:
    yield "[[facts]]"
    yield f"id = {_quoted(row.id)}"
    yield f"label = {_quoted(row.label)}{'' if row.is_sure else '    # 请起名'}"
    yield f"value = {_quoted(row.value)}"
    yield f"last = {_quoted(row.last)}"
    for key in ("section", "sentence", "source", "by"):
        value = getattr(row, key)
        if value or key in {"source", "by"}:
            yield f"{key} = {_quoted(value)}"
    if row.gone:
        yield "gone = true"
    yield ""


def _quoted(text: str) -> str:
    """A string of TOML: JSON's escapes are among its own."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _lines(rows: tuple[Row, ...], name: str) -> bytes:
    """A fact a line, for checking: without ids, so it cannot be filled from."""
    lines = [f"# {name}所写的事实，共{len(rows)}项"]
    section = None
    for row in rows:
        if row.section != section:
            section = row.section
            lines += ["", f"# {section}" if section else "# 开头"]
        lines.append(f"{row.label}：{row.value or row.last}{'' if row.is_sure else '  # 请起名'}")
    return ("\n".join(lines) + "\n").encode()


def _workbook(rows: tuple[Row, ...], name: str) -> bytes:
    from drafter.facts.xlsx_text import write_xlsx  # noqa: PLC0415 - needs a library that is an extra

    return write_xlsx(
        [
            {
                "id": row.id, "use": "√", "section": row.section, "label": row.label, "last": row.last,
                "value": row.value, "gone": row.gone, "sentence": row.sentence, "source": row.source, "by": row.by,
                "sure": row.is_sure,
            }
            for row in rows
        ],
        name,
    )  # fmt: skip


_WRITERS: "Mapping[str, Callable[[tuple[Row, ...], str], bytes]]" = {
    ".toml": _toml,
    ".txt": _lines,
    ".xlsx": _workbook,
}
