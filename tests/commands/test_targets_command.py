"""What `-o` may write over: an earlier output, and says so; never what is read, nor what somebody filled in."""

from collections.abc import Sequence
from pathlib import Path

import pytest

FACTS = """
genre = "work_summary"
issuer = "青屏县政协"
period = "2024年"

[[sections]]
type = "proposals"
submitted = "129件"
filed = "93件"
"""
PAPER = "一年来，共提交提案129件，经审查立案93件。\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "总结.toml").write_text(FACTS, encoding="utf-8")
    (tmp_path / "总结.html").write_text(FACTS, encoding="utf-8")
    (tmp_path / "清单.txt").write_text("立案件数：93件\n", encoding="utf-8")
    (tmp_path / "去年.txt").write_text(PAPER, encoding="utf-8")
    (tmp_path / "今年.txt").write_text(PAPER.replace("93", "95"), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("command", "out"),
    [
        (("draft", "总结.toml"), "文稿.md"),
        (("check", "今年.txt", "--fix"), "改后.txt"),
        (("review", "今年.txt", "--facts", "清单.txt"), "核对.html"),
        (("facts", "去年.txt"), "表.toml"),
        (("diff", "去年.txt", "今年.txt", "--facts", "清单.txt"), "对照.toml"),
        (("adopt", "今年.txt", "清单.txt", "--all"), "新清单.txt"),
    ],
)
@pytest.mark.parametrize(("language", "told"), [("zh", "覆盖了原有的文件"), ("en", "in place of the file")])
def test_what_is_written_over_is_told(
    drafter, folder: Path, command: Sequence[str], out: str, language: str, told: str
) -> None:
    """Nothing is said of a new file; the second time something is."""
    first = drafter(*command, "-o", out, "--lang", language)
    again = drafter(*command, "-o", out, "--lang", language)

    assert (folder / out).is_file(), first.stderr
    assert (False, True) == (told in first.stderr, told in again.stderr)
    assert first.returncode == again.returncode


@pytest.mark.parametrize(
    ("command", "out"),
    [
        (("draft", "总结.html"), "总结.html"),
        (("check", "今年.txt", "--against", "去年.txt", "--fix"), "去年.txt"),
        (("check", "今年.txt", "--facts", "清单.txt", "--fix"), "清单.txt"),
        (("review", "今年.txt", "--against", "总结.html"), "总结.html"),
        (("facts", "去年.txt"), "去年.txt"),
        (("fill", "去年.txt", "--facts", "总结.toml"), "去年.txt"),
    ],
)
def test_what_is_read_is_never_written_over(drafter, folder: Path, command: Sequence[str], out: str) -> None:
    """Status 2, and the file is as it was."""
    before = (folder / out).read_bytes()
    done = drafter(*command, "-o", out)

    assert (2, 1) == (done.returncode, done.stderr.count("\n"))
    assert "同一个文件" in done.stderr
    assert before == (folder / out).read_bytes()


@pytest.mark.parametrize(
    ("command", "empty"),
    [
        (("facts", "去年.txt"), 'value = ""'),
        (("diff", "去年.txt", "今年.txt", "--facts", "清单.txt"), 'choice = ""'),
    ],
)
def test_a_sheet_that_was_filled_in_is_kept(
    drafter, folder: Path, command: Sequence[str], empty: str
) -> None:
    """Hours of work may stand in it."""
    drafter(*command, "-o", "表.toml")
    sheet = folder / "表.toml"
    filled = sheet.read_text(encoding="utf-8").replace(empty, empty.replace('""', '"改回"'))
    sheet.write_text(filled, encoding="utf-8")
    done = drafter(*command, "-o", "表.toml")

    assert (2, 1) == (done.returncode, done.stderr.count("\n"))
    assert "填好的内容" in done.stderr
    assert filled == sheet.read_text(encoding="utf-8")
