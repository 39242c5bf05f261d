"""Genres and sections of installed packages: found by their entry points, in a process of their own."""

import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = """
from typing import ClassVar
from drafter.facts.document import Document
from drafter.facts.section import Section, label
from drafter.facts.types import Quantity

class Patrols(Section):
    title: ClassVar[str] = "巡河"
    count: Quantity | None = label("巡河次数", examples=["12次"])

class RiverReport(Document):
    title: ClassVar[str] = "河长工作报告"
    order = (Patrols,)
"""
POINTS = "[drafter.genres]\nriver = rivers:{}\n\n[drafter.sections]\npatrols = rivers:Patrols\n"
FACTS = 'genre = "{}"\nissuer = "青屏县政协"\n[[sections]]\ntype = "巡河"\ncount = "12次"\n'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder in which a package is installed that offers a genre and a section."""
    (tmp_path / "rivers.py").write_text(PACKAGE, encoding="utf-8")
    info = tmp_path / "rivers-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: rivers\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(POINTS.format("RiverReport"), encoding="utf-8")
    return tmp_path


def run(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    root = Path(__file__).parents[2]
    return subprocess.run(
        [sys.executable, "-m", "drafter", *arguments],
        cwd=site,
        env={"PYTHONPATH": f"{site}:{root}", "PYTHONUTF8": "1"},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


@pytest.mark.parametrize("name", ["river_report", "河长工作报告"])
def test_an_installed_genre_is_found_by_its_names(site: Path, name: str) -> None:
    """A paper of it is drafted and proved like any other."""
    (site / "facts.toml").write_text(FACTS.format(name), encoding="utf-8")
    done = run(site, "draft", "facts.toml")

    assert done.returncode == 0, done.stderr
    assert "巡河12次。" in done.stdout


def test_it_is_listed_with_the_others(site: Path) -> None:
    """By name and title."""
    assert "river_report" in run(site, "genres").stdout


@pytest.mark.parametrize("named", ["Absent", "Patrols"])
def test_a_package_that_does_not_keep_its_word_is_named(site: Path, named: str) -> None:
    """One line that says what to do; a genre of this package is drafted all the same."""
    (site / "rivers-1.0.dist-info" / "entry_points.txt").write_text(POINTS.format(named), encoding="utf-8")
    (site / "facts.toml").write_text(FACTS.format("work_summary").replace("巡河", "free"), encoding="utf-8")
    done = run(site, "genres")

    assert done.returncode == 2
    assert f"已安装的「rivers:{named}」" in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in run(site, "draft", "facts.toml").stderr
