"""The revisions as a file to be ticked: TOML or a workbook, written for people and read back with their choices."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from drafter.errors import InputError
from drafter.facts.sources import read_text_file
from drafter.facts.toml_text import parse_toml
from drafter.papers.revision import CHOICES, WHAT, Revision

COLUMNS = {
    "choice": ("处理（改事实或改回）", 22), "what": ("情况", 8), "label": ("名称", 22), "value": ("事实", 18),
    "revised": ("改稿", 18), "before": ("送审稿的句子", 50), "after": ("改稿的句子", 50), "fact": ("事实编号", 24),
}  # fmt: skip
"""The columns by their keys: heading and width in characters."""
_HEAD = """## 改稿与送审稿的对照，共{count}处。
##
## 怎么填：choice 填「改事实」（按改稿改事实文件）或「改回」（改稿有误，文稿改回来）。
## 填好后：drafter adopt 改稿 事实文件 -o 新的事实文件 --choices 本文件
"""
_SORTS = {words: what for what, words in WHAT.items()}


def write_revisions(found: Sequence[Revision], path: Path) -> bytes:
    """The content of the file, in the format of its ending."""
    rows = [_entry(each) for each in found]
    if path.suffix.lower() == ".xlsx":
        from drafter.facts.xlsx_text import write_table  # noqa: PLC0415 - needs a library that is an extra

        return write_table(rows, COLUMNS, "对照", fill="choice", choices=CHOICES)
    if path.suffix.lower() == ".toml":
        return _toml(rows).encode()
    raise InputError(f"{path}：对照表只能写成 .toml、.xlsx 文件：请改用这样的文件名。")


def read_revisions(path: Path) -> tuple[Revision, ...]:
    """
    The revisions of a file with what was chosen.

    Raises:
        InputError: it is no such file, or a choice is none of those that there are.
    """
    rows = _rows(path)
    if rows is None or not all("what" in row for row in rows.values()):
        raise InputError(f"{path}：这不是 drafter diff 写出的对照表：请用它写出的 .toml 或 .xlsx 文件。")
    entries = {line: {key: str(row.get(key) or "").strip() for key in COLUMNS} for line, row in rows.items()}
    faults = [f"{path}：第{line}行{fault}" for line, row in entries.items() if (fault := _fault(row))]
    if faults:
        raise InputError("\n".join(faults))
    return tuple(Revision(_SORTS[row.pop("what")], **row) for row in entries.values())


def _rows(path: Path) -> Mapping[int, Mapping[str, object]] | None:
    """What the file says of each revision, by its line or row; None where it is no list of them."""
    if path.suffix.lower() == ".xlsx":
        from drafter.facts.xlsx_text import read_table  # noqa: PLC0415 - needs a library that is an extra

        return read_table(path, COLUMNS)
    if path.suffix.lower() not in {"", ".toml"} and path.is_file():
        return None
    parsed = parse_toml(read_text_file(path))
    if parsed.problems:
        raise InputError("\n".join(f"{path}：{problem}" for problem in parsed.problems))
    entries = parsed.data.get("changes") if isinstance(parsed.data, Mapping) else None
    if not isinstance(entries, list) or not all(isinstance(each, Mapping) for each in entries):
        return None
    return {parsed.line_of(("changes", at)) or at: each for at, each in enumerate(entries)}


def _fault(row: Mapping[str, str]) -> str:
    """What is wrong with a row; empty where it is right."""
    listed = "、".join(f"「{choice}」" for choice in CHOICES)
    if row["choice"] and row["choice"] not in CHOICES:
        return f"的处理「{row['choice']}」看不懂：请填{listed}，或空着不填。"
    if row["what"] not in _SORTS:
        return f"的情况「{row['what']}」看不懂：这一栏不要改，请用 drafter diff 重新对照。"
    return ""


def is_filled_in(path: Path) -> bool:
    """Whether a file is such a sheet in which somebody has made a choice."""
    try:
        return any(each.choice for each in read_revisions(path))
    except InputError:
        return False


def _entry(one: Revision) -> dict[str, str]:
    said = {key: str(getattr(one, key)) for key in COLUMNS}
    return {**said, "what": WHAT[one.what]}


def _toml(rows: Iterable[Mapping[str, str]]) -> str:
    given = list(rows)
    lines = [_HEAD.format(count=len(given))]
    for row in given:
        lines += [
            "[[changes]]",
            *(f"{key} = {json.dumps(row[key], ensure_ascii=False)}" for key in COLUMNS),
            "",
        ]
    return "\n".join(lines)
