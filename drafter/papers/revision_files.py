"""The revisions as a file to be ticked: TOML or a workbook, written for people and read back with their choices."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from drafter.errors import InputError
from drafter.facts.sources import read_text_file
from drafter.facts.toml_text import parse_toml
from drafter.papers.revision import CHOICES, WHAT, Revision

COLUMNS = {
    "choice": ("处理", 10), "what": ("情况", 8), "label": ("名称", 22), "value": ("事实", 18),
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

        return write_table(rows, COLUMNS, "对照", fill="choice")
    if path.suffix.lower() == ".toml":
        return _toml(rows).encode()
    raise InputError(f"{path}：对照表只能写成 .toml、.xlsx 文件：请改用这样的文件名。")


def read_revisions(path: Path) -> tuple[Revision, ...]:
    """
    The revisions of a file with what was chosen.

    Raises:
        InputError: it is no such file, or a choice is none of those that there are.
    """
    if path.suffix.lower() == ".xlsx":
        from drafter.facts.xlsx_text import read_table  # noqa: PLC0415 - needs a library that is an extra

        entries: object = read_table(path, COLUMNS)
    else:
        parsed = parse_toml(read_text_file(path))
        if parsed.problems:
            raise InputError("\n".join(f"{path}：{problem}" for problem in parsed.problems))
        entries = parsed.data.get("changes") if isinstance(parsed.data, Mapping) else None
    if not isinstance(entries, list) or not all(isinstance(each, Mapping) for each in entries):
        raise InputError(f"{path}：这不是 drafter diff 写出的对照表：请用它写出的 .toml 或 .xlsx 文件。")
    return tuple(_revision(each, index, path) for index, each in enumerate(entries, 1))


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


def _revision(entry: Mapping[str, object], index: int, path: Path) -> Revision:
    said = {key: str(entry.get(key) or "").strip() for key in COLUMNS}
    what = _SORTS.get(said["what"])
    if what is None or (said["choice"] and said["choice"] not in CHOICES):
        listed = "、".join(f"「{choice}」" for choice in CHOICES)
        wrong = said["what"] if what is None else said["choice"]
        raise InputError(f"{path}：第{index}处的「{wrong}」看不懂：处理一项请填{listed}，其他各项不要改。")
    return Revision(
        what,
        said["fact"],
        said["label"],
        said["value"],
        said["revised"],
        said["before"],
        said["after"],
        said["choice"],
    )
