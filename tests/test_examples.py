"""Every program in `examples/` runs and says what it should."""

import subprocess
import sys
from pathlib import Path

import pytest


def run(program: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "error", program, *arguments],
        cwd=cwd,
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=120,
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


@pytest.mark.parametrize("kind", ["*.toml", "*.py"])
def test_every_example_is_run(root: Path, kind: str) -> None:
    """A file that is added here is named in this test, or drafted by the tests of the command line."""
    known = {"draft.py", "check.py", "county_summary.toml"}

    assert {path.name for path in (root / "examples").glob(kind)} <= known
