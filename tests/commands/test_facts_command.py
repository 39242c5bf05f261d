"""`drafter facts`: what a paper states, as TOML, lines or a workbook."""

import pytest
from papersfiles import PAPER

from drafter import load_facts
from drafter.papers.sheet_files import read_sheet


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "去年.txt"
    path.write_text(PAPER, encoding="utf-8")
    return path


def test_it_prints_toml(drafter, paper) -> None:
    """Without -o on standard output, and nothing else there."""
    done = drafter("facts", paper)

    assert (0, "") == (done.returncode, done.stderr)
    assert 'last = "93件"' in done.stdout
    assert 'value = ""' in done.stdout


@pytest.mark.parametrize("suffix", [".toml", ".xlsx"])
def test_it_writes_a_sheet_and_says_how_much(drafter, paper, suffix: str) -> None:
    """How many facts, how many of them only a person can name, and where."""
    out = paper.with_name(f"事实{suffix}")
    done = drafter("facts", paper, "-o", out)

    assert (0, "") == (done.returncode, done.stdout)
    assert f"取出事实 {len(read_sheet(out))} 项" in done.stderr
    assert "93件" in [row.last for row in read_sheet(out)]


def test_standard_input(drafter) -> None:
    """`-` reads the paper from a pipe."""
    assert 'last = "93件"' in drafter("facts", "-", given=PAPER).stdout


def test_same_gives_a_list_that_proves_the_paper(drafter, paper) -> None:
    """Every fact of the paper is stated in it."""
    out = paper.with_name("清单.toml")
    drafter("facts", paper, "--same", "-o", out)
    done = drafter("check", paper, "--facts", out)

    assert 0 == done.returncode
    assert f"给出事实 {len(load_facts(out).facts)} 项，写到 {len(load_facts(out).facts)} 项" in done.stdout


def test_a_paper_without_facts_is_told(drafter, tmp_path) -> None:
    """One line, status 2, nothing written."""
    (tmp_path / "a.txt").write_text("各位委员：", encoding="utf-8")
    done = drafter("facts", "a.txt", "-o", "f.toml")

    assert (2, 1) == (done.returncode, done.stderr.count("\n"))
    assert not (tmp_path / "f.toml").exists()


@pytest.mark.parametrize("out", ["f.docx", "f", "去年.txt"])
def test_other_targets_are_refused(drafter, paper, out: str) -> None:
    """The paper itself among them."""
    done = drafter("facts", paper, "-o", paper.with_name(out))

    assert (2, "") == (done.returncode, done.stdout)
    assert PAPER == paper.read_text(encoding="utf-8")


def test_it_speaks_english(drafter, paper) -> None:
    """With --lang en."""
    assert "facts" in drafter("--lang", "en", "facts", paper, "-o", paper.with_name("f.toml")).stderr


def test_facts_land_in_the_fields_of_a_genre(drafter, tmp_path) -> None:
    """The file loads and drafts."""
    (tmp_path / "a.txt").write_text(PAPER.replace("2024年，在", "一、提案工作\n2024年，在"), encoding="utf-8")
    done = drafter("facts", "a.txt", "--genre", "work_summary", "-o", "f.toml")

    assert 0 == done.returncode
    assert "归入字段" in done.stderr
    assert 'type = "proposals"' in (tmp_path / "f.toml").read_text(encoding="utf-8")
    assert 0 == drafter("draft", "f.toml", "-o", "b.md").returncode


def test_a_genre_s_facts_are_toml(drafter, paper) -> None:
    """Other endings are refused; so is a genre that there is not."""
    assert 2 == drafter("facts", paper, "--genre", "work_summary", "-o", paper.with_name("f.xlsx")).returncode
    assert 2 == drafter("facts", paper, "--genre", "没有").returncode
