"""A genre of one's own on the command line."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]


@pytest.fixture
def folder(tmp_path: Path, root: Path) -> Path:
    """The example in the working folder, its facts without the name of the genre."""
    for name in ("my_genre.py", "my_genre.toml"):
        text = (root / "examples" / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace('genre = "my_genre.py"', "#"), encoding="utf-8")
    return tmp_path


def test_a_paper_is_drafted_and_checked_by_it(folder: Path, drafter: Run) -> None:
    """The file is named on the command line of both."""
    drafted = drafter("draft", "my_genre.toml", "--genre", "my_genre.py", "-o", "out.md")
    checked = drafter("check", "out.md", "--facts", "my_genre.toml", "--genre", "my_genre.py")

    assert (0, 0) == (drafted.returncode, checked.returncode)


def test_its_prompt_form_and_schema_are_shown(folder: Path, drafter: Run) -> None:
    """Each command takes the file as it takes a name."""
    prompt = drafter("prompt", "my_genre.toml", "--genre", "my_genre.py")

    assert "走访帮扶简报" in prompt.stdout
    assert 'genre = "my_genre.py"' in drafter("form", "my_genre.py").stdout
    assert '"走访帮扶简报"' in drafter("schema", "my_genre.py").stdout


@pytest.mark.parametrize(
    "command",
    [
        ("draft", "my_genre.toml", "--genre"),
        ("check", "my_genre.toml", "--genre"),
        ("prompt", "my_genre.toml", "--genre"),
        ("form",),
        ("schema",),
    ],
)
def test_a_missing_file_is_one_line_and_status_2(
    folder: Path, drafter: Run, command: tuple[str, ...]
) -> None:
    """No traceback."""
    done = drafter(*command, "absent.py")

    assert (2, "") == (done.returncode, done.stdout)
    assert done.stderr.count("\n") == 1
    assert "找不到文种文件「absent.py」" in done.stderr
