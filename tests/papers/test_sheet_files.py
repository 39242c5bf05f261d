"""A sheet as a file: what was written is read back, and what is no sheet is refused."""

from dataclasses import replace
from pathlib import Path

import pytest

from drafter import load_facts
from drafter.errors import FactsError, InputError
from drafter.papers.fill import replacements
from drafter.papers.sheet import Row, filled
from drafter.papers.sheet_files import is_filled_in, read_sheet, write_sheet
from drafter.text.text import Text

ROWS = (
    Row("1", "立案件数", "93件", "112件", "一、提案", "经审查立案93件。", "提案委", "何静宜"),
    Row("2", "名称", "“晚晴”", "", "一、提案", '她说"好"\\。', is_sure=False),
    Row("3", "捐款", "5000元", "", "", "捐款5000元。", gone=True),
)


@pytest.mark.parametrize("suffix", [".toml", ".xlsx"])
def test_a_sheet_is_read_back_as_it_was_written(tmp_path: Path, suffix: str) -> None:
    """Every column but whether its label is sure, which is a word to the reader."""
    path = tmp_path / f"f{suffix}"
    path.write_bytes(write_sheet(ROWS, path, "去年.docx"))

    assert tuple(replace(row, is_sure=True) for row in ROWS) == read_sheet(path)


@pytest.mark.parametrize("suffix", [".toml", ".xlsx"])
def test_a_filled_sheet_is_a_facts_file(tmp_path: Path, suffix: str) -> None:
    """What has no value is missing, what is gone is none."""
    path = tmp_path / f"f{suffix}"
    path.write_bytes(write_sheet([ROWS[0], ROWS[2]], path, "去年.docx"))

    assert [("1", "立案件数", "112件")] == [(f.id, f.label, f.text) for f in load_facts(path).facts]


def test_what_is_unsure_is_marked() -> None:
    """For whoever fills the sheet in."""
    content = write_sheet(ROWS, Path("f.toml"), "去年.docx").decode()

    assert 'label = "名称"    # 请起名' in content


def test_lines_are_for_checking(tmp_path: Path) -> None:
    """The value of this year, or of last year where there is none."""
    path = tmp_path / "f.txt"
    path.write_bytes(write_sheet(ROWS[:2], path, "去年.docx"))

    assert ["112件", "“晚晴”"] == [fact.text for fact in load_facts(path).facts]


def test_only_ticked_rows_of_a_workbook_count(tmp_path: Path) -> None:
    """The tick is taken away where a row is not wanted."""
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "f.xlsx"
    path.write_bytes(write_sheet(ROWS, path, "去年.docx"))
    book = openpyxl.load_workbook(path)
    book.worksheets[0]["B3"] = ""
    book.save(path)

    assert ["1", "3"] == [row.id for row in read_sheet(path)]


@pytest.mark.parametrize("name", ["f.docx", "f", "f.json"])
def test_other_files_are_not_written(name: str) -> None:
    """The message names those that are."""
    with pytest.raises(InputError, match=r"\.toml"):
        write_sheet(ROWS, Path(name), "去年.docx")


@pytest.mark.parametrize("content", ["issuer = '甲'", "facts = 3", "facts = [1]"])
def test_what_is_no_sheet_is_refused(tmp_path: Path, content: str) -> None:
    """With the remedy."""
    path = tmp_path / "f.toml"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(InputError, match="drafter facts"):
        read_sheet(path)


@pytest.mark.parametrize("suffix", [".toml", ".xlsx"])
def test_a_date_typed_in_figures_is_read_in_words(tmp_path: Path, suffix: str) -> None:
    """Where the value of last year is a date."""
    path = tmp_path / f"f{suffix}"
    path.write_bytes(write_sheet([Row("1", "视察日期", "3月15日", "2028-1-12")], path, "去年.docx"))

    assert ["2028年1月12日"] == [row.value for row in read_sheet(path)]


def test_a_fault_is_named_by_the_row_of_the_workbook(tmp_path: Path) -> None:
    """Rows that are empty or not ticked count, as they do on the screen."""
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "f.xlsx"
    path.write_bytes(write_sheet([ROWS[0], replace(ROWS[2], value="XX元", gone=False)], path, "去年.docx"))
    book = openpyxl.load_workbook(path)
    book.worksheets[0].insert_rows(2)
    book.worksheets[0]["B3"] = ""
    book.save(path)

    with pytest.raises(FactsError, match=r"第4行 .*「XX元」"):
        filled(read_sheet(path))
    with pytest.raises(FactsError, match=r"第4行 .*「XX元」"):
        load_facts(path)


def test_a_row_of_another_paper_is_named_by_its_line(tmp_path: Path) -> None:
    """As an editor shows it."""
    path = tmp_path / "f.xlsx"
    path.write_bytes(write_sheet(ROWS[:1], path, "去年.docx"))

    with pytest.raises(FactsError, match="第2行（立案件数）"):
        replacements(Text("工作总结\n"), read_sheet(path))


@pytest.mark.parametrize(("name", "content"), [("事实.txt", "立案件数：93件\n"), ("事实.json", "[]")])
def test_lines_are_no_sheet(tmp_path: Path, name: str, content: str) -> None:
    """One message that says which formats are: without last year's values nothing can be filled in."""
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")

    with pytest.raises(InputError, match=r"^[^\n]*\.xlsx 或 \.toml [^\n]*drafter facts[^\n]*$"):
        read_sheet(path)


@pytest.mark.parametrize("suffix", [".toml", ".xlsx"])
def test_a_sheet_that_is_filled_in_is_known(tmp_path: Path, suffix: str) -> None:
    """It must not be written over; what the paper itself says is nobody's work."""
    path = tmp_path / f"事实{suffix}"
    row = Row("1", "立案件数", "93件", section="提案工作", sentence="立案93件。")
    for untouched in (row, replace(row, value="93件")):
        path.write_bytes(write_sheet([untouched], path, "去年.txt"))
        assert not is_filled_in(path)
    for touched in (replace(row, value="95件"), replace(row, gone=True), replace(row, by="提案委")):
        path.write_bytes(write_sheet([touched], path, "去年.txt"))
        assert is_filled_in(path)
