"""The sheet of revisions: written, ticked, read back."""

from dataclasses import replace
from pathlib import Path

import pytest

from drafter.errors import InputError
from drafter.papers.revision import CHOICES, Revision
from drafter.papers.revision_files import is_filled_in, read_revisions, write_revisions

FOUND = (
    Revision("altered", "1", "立案件数", "93件", "95件", '立案"93件"。', "立案95件。"),
    Revision("lost", "2", "捐款", "5000元", "", "捐款5000元。", ""),
    Revision("added", "", "走访企业家数", "", "12家", "", "走访企业12家。"),
)


@pytest.mark.parametrize("suffix", [".toml", ".xlsx"])
@pytest.mark.parametrize("choice", ["", *CHOICES])
def test_what_was_written_is_read_back_with_its_choice(tmp_path: Path, suffix: str, choice: str) -> None:
    """In either format."""
    found = tuple(replace(each, choice=choice) for each in FOUND)
    path = tmp_path / f"对照{suffix}"
    path.write_bytes(write_revisions(found, path))

    assert found == read_revisions(path)


def test_another_choice_is_refused(tmp_path: Path) -> None:
    """The message names those that there are."""
    path = tmp_path / "对照.toml"
    path.write_bytes(write_revisions([replace(FOUND[0], choice="不知道")], path))

    with pytest.raises(InputError, match="改事实"):
        read_revisions(path)


@pytest.mark.parametrize("content", ["", "changes = 3", "[[facts]]\nlabel = '甲'"])
def test_what_is_no_sheet_is_refused(tmp_path: Path, content: str) -> None:
    """With the remedy."""
    path = tmp_path / "对照.toml"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(InputError, match="drafter diff"):
        read_revisions(path)


def test_other_files_are_not_written() -> None:
    """The message names those that are."""
    with pytest.raises(InputError, match=r"\.toml"):
        write_revisions(FOUND, Path("对照.docx"))


@pytest.mark.parametrize(("suffix", "line"), [(".toml", 6), (".xlsx", 2)])
def test_another_choice_is_named_by_its_row(tmp_path: Path, suffix: str, line: int) -> None:
    """Where it stands in the file, as whoever fills it in sees it."""
    path = tmp_path / f"对照{suffix}"
    path.write_bytes(write_revisions([replace(FOUND[0], choice="同意"), *FOUND[1:]], path))

    with pytest.raises(InputError, match=f"第{line}行的处理「同意」.*「改事实」、「改回」"):
        read_revisions(path)


def test_the_workbook_offers_the_choices(tmp_path: Path) -> None:
    """A list to choose from in every row, and the heading says what there is."""
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "对照.xlsx"
    path.write_bytes(write_revisions(FOUND, path))
    sheet = openpyxl.load_workbook(path).worksheets[0]
    offered = sheet.data_validations.dataValidation

    assert [("A2:A4", '"改事实,改回"')] == [(str(each.sqref), each.formula1) for each in offered]
    assert "处理（改事实或改回）" == sheet["A1"].value


def test_another_workbook_is_refused(tmp_path: Path) -> None:
    """The facts' own, mistaken for it."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.worksheets[0].append(["名称", "今年"])
    book.worksheets[0].append(["立案件数", "93件"])
    path = tmp_path / "事实.xlsx"
    book.save(path)

    with pytest.raises(InputError, match="drafter diff"):
        read_revisions(path)


@pytest.mark.parametrize("suffix", [".toml", ".xlsx"])
def test_a_sheet_with_choices_is_known(tmp_path: Path, suffix: str) -> None:
    """It must not be written over."""
    path = tmp_path / f"对照{suffix}"
    path.write_bytes(write_revisions(FOUND, path))
    assert not is_filled_in(path)

    path.write_bytes(write_revisions([replace(FOUND[0], choice="改回")], path))
    assert is_filled_in(path)
