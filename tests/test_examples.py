"""Every program in `examples/` runs and says what it should."""

import subprocess
import sys
from pathlib import Path

import pytest


def run(program: Path | str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "error", program, *arguments],
        cwd=cwd,
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=400,
    )


def test_the_program_that_drafts_saves_a_proved_text(root: Path, tmp_path: Path) -> None:
    """It writes the file and says how many facts are stated."""
    done = run(root / "examples" / "draft.py", "总结.md", cwd=tmp_path)

    assert (0, "") == (done.returncode, done.stderr)
    assert "都已写到" in done.stdout
    assert (tmp_path / "总结.md").read_text(encoding="utf-8").startswith("# ")


def test_the_program_that_checks_names_both_faults(root: Path, tmp_path: Path) -> None:
    """The altered figure and the invented one are found, and nothing else is."""
    done = run(root / "examples" / "check.py", cwd=tmp_path)

    assert (0, "") == (done.returncode, done.stderr)
    assert "COV202「95件」" in done.stdout
    assert "GRD301「3000万元」" in done.stdout
    assert done.stdout.count("「") >= 2


def test_the_genre_of_ones_own_drafts_a_proved_text(root: Path, tmp_path: Path) -> None:
    """A file of 15 lines and no template: the facts file names it, and the draft holds."""
    facts, out = root / "examples" / "my_genre.toml", tmp_path / "简报.md"
    done = run("-m", "drafter", "draft", str(facts), "-o", str(out), cwd=root)

    assert (0, "") == (done.returncode, done.stdout)
    assert "走访86户，收集诉求43件" in out.read_text(encoding="utf-8")


def test_the_genre_of_ones_own_is_short(root: Path) -> None:
    """Fifteen lines, less blank ones and docstrings."""
    lines = (root / "examples" / "my_genre.py").read_text(encoding="utf-8").splitlines()

    assert len([line for line in lines if line.strip() and '"""' not in line]) <= 15


@pytest.mark.parametrize("kind", ["*.toml", "*.py"])
def test_every_example_is_run(root: Path, kind: str) -> None:
    """A file that is added here is named in this test, or drafted by the tests of the command line."""
    known = {
        "draft.py",
        "check.py",
        "county_summary.toml",
        "my_genre.py",
        "my_genre.toml",
        "duty_report.toml",
        "half_year_summary.toml",
    }

    assert {path.name for path in (root / "examples").glob(kind)} <= known
