"""A workbook of facts (.xlsx): one a row, ticked by whoever filled it in; needs openpyxl, an extra."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from drafter.errors import InputError
from drafter.facts.cells import EAST_ASIAN, shown

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

TICK = "√"
COLUMNS = {
    "id": ("编号", 6), "use": ("采用", 6), "section": ("部分", 18), "label": ("名称", 22), "last": ("去年", 16),
    "value": ("今年", 16), "gone": ("取消", 6), "sentence": ("所在句子", 60), "source": ("出处", 14),
    "by": ("提供人", 10), "note": ("说明", 14),
}  # fmt: skip
"""The columns by their keys: heading and width in characters."""
_TICKS = frozenset({"√", "✓", "✔", "是", "1", "y", "yes", "true", "对", "v", "x"})
UNPACKED = 100 * 1024 * 1024
"""The most bytes that a workbook's parts may have together."""


def read_xlsx(path: Path) -> list[dict[str, object]]:
    """The ticked rows of a workbook's first sheet, as entries of a plain list."""
    return list(numbered_rows(path).values())


def numbered_rows(path: Path) -> dict[int, dict[str, object]]:
    """
    The ticked rows of a workbook's first sheet by their numbers, as entries of a plain list.

    Columns are known by their headings, in any order; without a column of ticks all rows count.

    Raises:
        InputError: it is no workbook, or has no column of labels.
    """
    rows = _rows(path)
    head = next(rows, ())
    known = {heading: key for key, (heading, _) in COLUMNS.items()} | {
        "标签": "label",
        "内容": "value",
        "值": "value",
    }
    keys = [known.get(cell, "") for cell in head]
    if "label" not in keys or "value" not in keys:
        raise InputError(
            f"{path}：第一行要有「名称」和「今年」（或「内容」）两栏：请用 drafter facts 写出的表格。"
        )
    entries = {}
    for number, cells in enumerate(rows, 2):
        given = {key: cell for key, cell in zip(keys, cells, strict=False) if key}
        if not any(given.values()) or ("use" in keys and given.get("use", "").casefold() not in _TICKS):
            continue
        entry: dict[str, object] = {
            key: text for key, text in given.items() if key not in {"use", "note", "gone"}
        }
        if "id" in keys and not given.get("id"):
            entry["id"] = f"+{number}"  # a row that somebody added: its place is nobody else's number
        if given.get("gone", "").casefold() in _TICKS:
            entry["gone"] = True
        entries[number] = entry
    return entries


def write_xlsx(rows: Iterable[Mapping[str, object]], title: str) -> bytes:
    """The bytes of a workbook with these rows of facts."""
    shown = [
        {**row, "gone": TICK if row.get("gone") else "", "note": "" if row.get("sure", True) else "请起名"}
        for row in rows
    ]
    return write_table(shown, COLUMNS, title, fill="value")


def write_table(
    rows: Iterable[Mapping[str, object]],
    columns: Mapping[str, tuple[str, int]],
    title: str,
    *,
    fill: str,
    choices: Sequence[str] = (),
) -> bytes:
    """
    The bytes of a workbook with these rows, headed, fitted, the first line fixed.

    `fill` is the column to be filled in; with `choices` its cells offer these and take nothing else.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - an extra
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 - likewise
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - likewise

    book = Workbook(write_only=False)
    book.remove(book.worksheets[0])
    sheet = book.create_sheet("事实")
    sheet.append([heading for heading, _ in columns.values()])
    for row in rows:
        sheet.append([_clean(row.get(key, "")) for key in columns])
    for index, (_, width) in enumerate(columns.values(), 1):
        sheet.column_dimensions[get_column_letter(index)].width = width
        sheet.cell(1, index).font = Font(bold=True)
    to_fill = list(columns).index(fill)
    for line in sheet.iter_rows(min_row=2):
        for cell in line:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.number_format = "@"
            cell.data_type = "s"  # a value that begins with = is no formula
        line[to_fill].fill = PatternFill("solid", fgColor="FFF8D6")
    if choices and sheet.max_row > 1:
        letter = get_column_letter(to_fill + 1)
        _offer(sheet, f"{letter}2:{letter}{sheet.max_row}", choices)
    sheet.freeze_panes = "A2"
    book.properties.title = title
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _offer(sheet: "Worksheet", cells: str, choices: Sequence[str]) -> None:
    """Have cells offer a list of words, say so, and refuse others."""
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - an extra

    listed = "、".join(f"「{choice}」" for choice in choices)
    sheet.add_data_validation(
        DataValidation(
            type="list",
            formula1=f'"{",".join(choices)}"',
            allow_blank=True,
            showErrorMessage=True,
            errorTitle="只能选这几项",
            error=f"只能填{listed}，或者空着。",
            showInputMessage=True,
            promptTitle="处理",
            prompt=f"可以填{listed}；空着表示还没有决定。",
            sqref=cells,
        )
    )


def read_table(path: Path, columns: Mapping[str, tuple[str, int]]) -> dict[int, dict[str, object]]:
    """
    The rows of a workbook's first sheet by their numbers, each by the keys of its columns.

    Columns are known by their headings, less what these say in brackets.
    """
    rows = _rows(path)
    known = {_bare(heading): key for key, (heading, _) in columns.items()}
    keys = [known.get(_bare(cell), "") for cell in next(rows, ())]
    found: dict[int, dict[str, object]] = {
        number: {key: cell for key, cell in zip(keys, cells, strict=False) if key}
        for number, cells in enumerate(rows, 2)
    }
    return {number: row for number, row in found.items() if any(row.values())}


def _bare(heading: str) -> str:
    return heading.partition("（")[0].strip()


def with_cells(
    path: Path,
    values: Mapping[str, tuple[str, str]],
    *,
    lost: Iterable[str] = (),
    added: Iterable[tuple[str, str]] = (),
) -> bytes:
    """
    The bytes of a workbook of facts with new values, old and new by the fact's id, in the cells of the old.

    The rows of the facts that are `lost` are unticked, `added` ones (label and value) stand in rows of their own.

    Raises:
        InputError: an old value is not in the row of its fact.
    """
    from openpyxl import load_workbook  # noqa: PLC0415 - an extra

    rows = iter(_rows(path))
    heads = list(next(rows, ()))
    book = load_workbook(path)
    sheet = book.worksheets[0]
    column = next(heads.index(head) for head in ("今年", "内容", "值", "label") if head in heads)
    number = 0
    left = dict(values)
    gone = set(lost)
    tick = heads.index("采用") + 1 if "采用" in heads else 0
    for index, cells in enumerate(rows, 2):
        said = dict(zip(heads, cells, strict=False))
        if not any(said.values()) or ("采用" in said and said["采用"].casefold() not in _TICKS):
            continue
        name = said.get("编号") or str(number)
        number += 1
        if name in gone and tick:
            sheet.cell(index, tick).value = None
            gone.remove(name)
        old, new = left.get(name, ("", ""))
        if old and old in said[heads[column]]:
            sheet.cell(index, column + 1).value = said[heads[column]].replace(old, new, 1)
            del left[name]
    if left or gone:
        missing = "、".join([*(f"「{old}」" for old, _ in left.values()), *(f"第{name}项" for name in gone)])
        raise InputError(f"{path}：没有找到{missing}在表里的位置：请手工改。")
    for label, value in added:
        words = {"采用": TICK, "名称": label, "标签": label, heads[column]: value}
        sheet.append([words.get(head, "") for head in heads])
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _rows(path: Path) -> Iterator[tuple[str, ...]]:
    """The words of the first sheet's cells, row by row."""
    try:
        from openpyxl import load_workbook  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        raise InputError("读写 .xlsx 要先装上它的组件：pip install 'drafter[xlsx]'。") from error
    if not path.is_file():
        raise InputError(f"{path}：找不到这个文件：请核对文件名和所在位置。")
    try:
        with ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > UNPACKED:
                raise InputError(f"{path}：解开后过大，不像一张事实表：请只留事实表。")
        book = load_workbook(path, read_only=True, data_only=True)
        sheet = book.worksheets[0].iter_rows() if book.worksheets else ()
        rows = [tuple(shown(cell.value, _code(cell)) for cell in cells) for cells in sheet]
    except (BadZipFile, KeyError, ValueError, TypeError, OSError, ParseError) as error:
        raise InputError(f"{path}：这不是 .xlsx 表格，或者已损坏：请用 Excel 或 WPS 另存为 xlsx。") from error
    return iter(rows)


def _code(cell: object) -> str:
    """The code of a cell's number format; of the East Asian ones too, which openpyxl does not know."""
    style = getattr(cell, "style_array", None)
    return EAST_ASIAN.get(getattr(style, "numFmtId", 0)) or getattr(cell, "number_format", None) or ""


def _clean(value: object) -> str:
    """A cell's words without characters that no workbook may hold."""
    return "".join(mark for mark in str(value) if mark.isprintable() or mark == "\u3000")
