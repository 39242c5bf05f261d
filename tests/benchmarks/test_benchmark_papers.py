"""The program that takes papers through a year, as it is run by hand."""

import subprocess
import sys

import pytest
from trial.cases import GOLD

pytest.importorskip("docx")
ROOT = GOLD.parents[1]


def test_it_prints_one_markdown_table() -> None:
    """A line a paper; the gold text comes out proved, with nothing left over."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", ROOT / "benchmarks" / "papers.py", str(GOLD / "a01.json")],
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=400,
        cwd=ROOT,
    )
    cells = done.stdout.splitlines()[-1].split(" | ")

    assert (0, "") == (done.returncode, done.stderr)
    assert all(line.startswith("|") for line in done.stdout.splitlines())
    assert ["0", "0"] == cells[5:7]
