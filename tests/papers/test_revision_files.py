"""The sheet of revisions: written, ticked, read back."""

from dataclasses import replace
from pathlib import Path

import pytest

from drafter.errors import InputError
from drafter.papers.revision import CHOICES, Revision
from drafter.papers.revision_files import read_revisions, write_revisions

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
