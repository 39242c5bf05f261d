"""Files are written whole or not at all."""

from pathlib import Path

import pytest

from drafter.errors import InputError
from drafter.output import require_writable, write_whole


def test_a_file_is_written(tmp_path: Path) -> None:
    """The content is there, and nothing else is left in the folder."""
    write_whole(tmp_path / "总结.txt", "正文".encode())

    assert "正文".encode() == (tmp_path / "总结.txt").read_bytes()
    assert ["总结.txt"] == [path.name for path in tmp_path.iterdir()]


def test_a_file_keeps_its_mode(tmp_path: Path) -> None:
    """Whoever could read the file before can read it after."""
    target = tmp_path / "总结.txt"
    target.write_text("旧", encoding="utf-8")
    target.chmod(0o640)
    write_whole(target, b"new")

    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """The file that a link points to is replaced, not the link."""
    target, link = tmp_path / "target.txt", tmp_path / "link.txt"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_whole(link, b"new")

    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_what_stood_there_stays_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is full leaves the old file and no other."""
    target = tmp_path / "总结.txt"
    target.write_bytes(b"old")

    def full(self: Path, other: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)

    with pytest.raises(InputError, match="磁盘已满"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert [target] == list(tmp_path.iterdir())


def test_a_folder_cannot_be_written(tmp_path: Path) -> None:
    """A folder given for a file is named as such."""
    with pytest.raises(InputError, match="文件夹"):
        require_writable(tmp_path)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    """The remedy is to make it."""
    with pytest.raises(InputError, match="不存在"):
        require_writable(tmp_path / "没有" / "总结.txt")


def test_a_place_that_cannot_be_written_is_seen_before_any_work() -> None:
    """The kernel's own folder takes no files."""
    with pytest.raises(InputError, match="无法写入"):
        require_writable(Path("/proc/总结.txt"))


def test_looking_leaves_nothing_behind(tmp_path: Path) -> None:
    """The trial file is gone."""
    require_writable(tmp_path / "总结.txt")

    assert list(tmp_path.iterdir()) == []


def test_a_device_is_written_through() -> None:
    """`-o /dev/null` discards."""
    require_writable(Path("/dev/null"))
    write_whole(Path("/dev/null"), b"x")

    assert Path("/dev/null").exists()
