"""Facts that are missing, at the command line: marked in the file, or drafted as slots that are no proof."""

import json
from pathlib import Path

import pytest

GAPS = """\
genre = "work_summary"
issuer = "青屏县政协"
period = "2024年"

[[sections]]
type = "proposals"
submitted = "129件"
filed = "XX件"   # 问提案委
"""


@pytest.fixture
def gaps(tmp_path: Path) -> Path:
    """A facts file with a mask."""
    path = tmp_path / "总结.toml"
    path.write_text(GAPS, encoding="utf-8")
    return path


def test_a_form_from_a_file_marks_what_is_missing(drafter, gaps: Path) -> None:
    """On standard output the file with its mark, on standard error what is missing and where."""
    for genre in (("work_summary",), ()):
        done = drafter("form", *genre, "--from", gaps)

        assert (0, GAPS.replace("filed", "# 【待填】立案件数，如「112件」\nfiled")) == (
            done.returncode,
            done.stdout,
        )
        assert "待填 第8行 sections.0.filed" in done.stderr


def test_a_form_from_a_complete_file_is_the_file(drafter, gaps: Path) -> None:
    """And says that nothing is missing."""
    gaps.write_text(GAPS.replace("XX件", "93件"), encoding="utf-8")
    done = drafter("form", "--from", gaps)

    assert (0, GAPS.replace("XX件", "93件"), 1) == (
        done.returncode,
        done.stdout,
        len(done.stderr.splitlines()),
    )


def test_a_form_needs_a_genre_or_a_file(drafter) -> None:
    """One line says so."""
    done = drafter("form")

    assert (2, "", 1) == (done.returncode, done.stdout, len(done.stderr.splitlines()))


def test_a_draft_with_slots_is_not_ok(drafter, gaps: Path, tmp_path: Path) -> None:
    """It is shown, each slot is an error, and no file is written."""
    done = drafter("draft", gaps, "--allow-missing")

    assert 1 == done.returncode
    assert "【待填：立案件数】" in done.stdout
    assert "待填 第8行" in done.stderr
    assert "PLH103" in done.stderr
    assert 1 == drafter("draft", gaps, "--allow-missing", "-o", "x.md").returncode
    assert not (tmp_path / "x.md").exists()


def test_a_draft_with_slots_is_written_where_that_is_asked_for(drafter, gaps: Path, tmp_path: Path) -> None:
    """With --keep-unproved, like any draft that is not proved."""
    done = drafter("draft", gaps, "--allow-missing", "--keep-unproved", "-o", "x.md")

    assert 1 == done.returncode
    assert "【待填：立案件数】" in (tmp_path / "x.md").read_text(encoding="utf-8")


def test_the_report_names_what_is_missing(drafter, gaps: Path) -> None:
    """Its status is missing, though its slot stands in the text."""
    report = json.loads(drafter("draft", gaps, "--allow-missing", "--json").stdout)["report"]
    facts = {fact["label"]: fact["status"] for fact in report["facts"]}

    assert (False, "missing", "stated") == (report["ok"], facts["立案件数"], facts["提交提案件数"])


def test_without_the_option_nothing_is_drafted(drafter, gaps: Path) -> None:
    """All that is missing is listed."""
    done = drafter("draft", gaps)

    assert (2, "") == (done.returncode, done.stdout)
    assert "第8行" in done.stderr
