"""A changed text is written beside what was read, never over it."""

from pathlib import Path

import pytest

from drafter.console.targets import require_text_target
from drafter.errors import InputError


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("一年来，", encoding="utf-8")
    return path


def test_another_file_may_be_written(source: Path) -> None:
    """Whether it is there or not."""
    target = source.with_name("b.txt")

    assert target == require_text_target(str(target), (str(source),))
    target.write_text("", encoding="utf-8")
    assert target == require_text_target(str(target), (str(source),))


@pytest.mark.parametrize("kind", ["same", "dots", "symbolic", "hard"])
def test_the_file_that_was_read_is_refused(kind: str, source: Path) -> None:
    """By whatever name: its own, a roundabout one, a symbolic or a hard link."""
    target = source.with_name("b.txt")
    if kind == "symbolic":
        target.symlink_to(source)
    elif kind == "hard":
        target.hardlink_to(source)
    else:
        target = source if kind == "same" else source.parent / ".." / source.parent.name / "a.txt"

    with pytest.raises(InputError, match="同一个文件"):
        require_text_target(str(target), (str(source),))


@pytest.mark.parametrize(("name", "words"), [("-", "文件名"), ("b.docx", "txt"), ("b.pdf", "txt")])
def test_what_is_no_text_file_is_refused(name: str, words: str, source: Path) -> None:
    """Standard output is the report's; other formats are not written here."""
    with pytest.raises(InputError, match=words):
        require_text_target(name, (str(source),))


def test_a_source_that_is_not_there_is_no_obstacle(tmp_path: Path) -> None:
    """That it is missing is said by whoever reads it."""
    target = tmp_path / "b.txt"
    target.write_text("", encoding="utf-8")

    assert target == require_text_target(str(target), (str(tmp_path / "none.txt"),))
