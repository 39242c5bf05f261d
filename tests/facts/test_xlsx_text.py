"""A workbook as a facts file: rows by the headings of their columns, ticked ones only."""

from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from drafter import load_facts
from drafter.errors import InputError
from drafter.facts.xlsx_text import read_xlsx, write_xlsx

openpyxl = pytest.importorskip("openpyxl")


@pytest.fixture
def book(tmp_path):
    """Writes a workbook of rows."""

    def write(*rows: tuple[object, ...]):
        made = openpyxl.Workbook()
        for row in rows:
            made.worksheets[0].append(row)
        made.save(tmp_path / "f.xlsx")
        return tmp_path / "f.xlsx"

    return write


def test_a_plain_table_is_a_facts_file(book) -> None:
    """名称 and 内容 are enough; columns may stand in any order."""
    path = book(("内容", "名称"), ("93件", "立案件数"), ("129件", "提交件数"))

    assert [("立案件数", "93件"), ("提交件数", "129件")] == [
        (f.label, f.text) for f in load_facts(path).facts
    ]


def test_only_ticked_rows_count(book) -> None:
    """Where there is a column of ticks; whatever the tick is."""
    path = book(
        ("采用", "名称", "今年"),
        ("√", "甲", "1件"),
        ("", "乙", "2件"),
        ("是", "丙", "3件"),
        ("否", "丁", "4件"),
    )

    assert ["甲", "丙"] == [row["label"] for row in read_xlsx(path)]


def test_numbers_are_read_as_they_were_typed(book) -> None:
    """A whole number without the point of the file's format; empty lines are left out."""
    path = book(("名称", "今年"), ("甲", 93.0), (None, None), ("乙", 0.5))

    assert ["93", "0.5"] == [row["value"] for row in read_xlsx(path)]


def test_a_value_that_looks_like_a_formula_is_text(tmp_path) -> None:
    """Nothing in a paper is ever computed."""
    path = tmp_path / "f.xlsx"
    path.write_bytes(write_xlsx([{"label": "名称", "value": "=1+1"}], "甲"))

    assert "=1+1" == openpyxl.load_workbook(path).worksheets[0]["F2"].value
    assert "s" == openpyxl.load_workbook(path).worksheets[0]["F2"].data_type


def test_a_table_without_labels_is_refused(book) -> None:
    """The message names the columns."""
    with pytest.raises(InputError, match="名称"):
        read_xlsx(book(("甲", "乙"), ("1", "2")))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"name,value"])
def test_what_is_no_workbook_is_refused(tmp_path, content: bytes) -> None:
    """Whatever its name says."""
    path = tmp_path / "f.xlsx"
    path.write_bytes(content)

    with pytest.raises(InputError, match="xlsx"):
        read_xlsx(path)


def test_a_bomb_is_refused(tmp_path) -> None:
    """By the size that its parts say they have."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        archive.writestr("a", bytes(101 * 1024 * 1024))
    path = tmp_path / "f.xlsx"
    path.write_bytes(stream.getvalue())

    with pytest.raises(InputError, match="过大"):
        read_xlsx(path)


def test_a_missing_file_is_told(tmp_path) -> None:
    """By its name."""
    with pytest.raises(InputError, match="找不到"):
        read_xlsx(tmp_path / "f.xlsx")


def test_a_row_that_was_added_has_a_number_of_its_own(book) -> None:
    """Whoever adds one need not know the numbers of the others."""
    path = book(("编号", "名称", "今年"), ("1", "提交件数", "129件"), ("", "立案件数", "93件"))

    assert ["1", "+3"] == [entry["id"] for entry in read_xlsx(path)]


def test_cells_are_read_as_they_are_shown(tmp_path) -> None:
    """Dates and percentages are numbers to a workbook, words to whoever typed them."""
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    sheet.append(("名称", "今年"))
    for value, code in (
        (datetime.fromisoformat("2028-01-12"), "yyyy-mm-dd"),
        (0.97, "0.00%"),
        (150.0, "General"),
    ):
        sheet.append(("甲", value))
        sheet.cell(sheet.max_row, 2).number_format = code
    made.save(tmp_path / "f.xlsx")

    assert ["2028年1月12日", "97%", "150"] == [row["value"] for row in read_xlsx(tmp_path / "f.xlsx")]


def test_dates_of_chinese_excel_are_dates(tmp_path) -> None:
    """It names their format by a number that openpyxl does not know."""
    made = openpyxl.Workbook()
    for row in (("名称", "今年"), ("甲", 46764)):
        made.worksheets[0].append(row)
    made.worksheets[0]["B2"].number_format = "yyyy-mm-dd"
    made.save(tmp_path / "a.xlsx")
    path = tmp_path / "f.xlsx"
    with ZipFile(tmp_path / "a.xlsx") as old, ZipFile(path, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "xl/styles.xml":
                content = content.replace(b'numFmtId="164" fontId', b'numFmtId="31" fontId')
            new.writestr(name, content)

    assert ["2028年1月12日"] == [row["value"] for row in read_xlsx(path)]
