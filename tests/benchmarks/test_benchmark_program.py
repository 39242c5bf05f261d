"""The program as it is run by hand."""

import json
import subprocess
import sys
from pathlib import Path
from shutil import copy

import pytest
from trial.cases import GOLD

ROOT = GOLD.parents[1]


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "utf8", ROOT / "benchmarks" / "checker.py", *map(str, arguments)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=400,
        cwd=ROOT,
    )


def test_it_prints_one_markdown_table(tmp_path: Path) -> None:
    """Every line of it is a row."""
    copy(GOLD / "a05.json", tmp_path)

    done = run("--gold", tmp_path, "--every", 100, "--runs", 0)

    assert "" == done.stderr
    assert all(line.startswith("|") for line in done.stdout.splitlines())
    assert "| all faults: found |" in done.stdout


def test_a_text_of_ones_own_is_spoiled_and_scored(tmp_path: Path) -> None:
    """The table tells how many of the given facts are stated, and what share of faults is found."""
    facts, text = tmp_path / "facts.json", tmp_path / "text.md"
    facts.write_text(json.dumps([{"label": "立案件数", "value": "93件"}], ensure_ascii=False), "utf-8")
    text.write_text("一年来，共立案93件。\n", "utf-8")

    done = run("--facts", facts, "--text", text)

    assert done.stdout.startswith("1 of 1 facts are stated")
    assert "| a digit altered: found | 1/1 |" in done.stdout


@pytest.mark.parametrize("arguments", [["--gold", "nowhere"], ["--facts", "nowhere.toml", "--text", "no.md"]])
def test_what_is_not_there_is_said_in_one_line(arguments: list[str]) -> None:
    """Exit status 2, no traceback."""
    done = run(*arguments)

    assert 2 == done.returncode
    assert 1 == len(done.stderr.splitlines())
