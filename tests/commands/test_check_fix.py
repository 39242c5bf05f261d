"""`drafter check --fix`: sure remedies, written to another file, every place told."""

import json
from pathlib import Path

import pytest

FACTS = "提交提案件数：129件\n立案件数：93件\n"
WRONG = "一年来,共提交提案XX件，经审查立案95件。\n"
RIGHT = "一年来，共提交提案129件，经审查立案93件。\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A text with three faults, its facts, and where the mended text goes."""
    text, facts = tmp_path / "a.txt", tmp_path / "f.txt"
    text.write_text(WRONG, encoding="utf-8")
    facts.write_text(FACTS, encoding="utf-8")
    return text, facts, tmp_path / "b.txt"


def test_the_mended_text_is_written_and_the_given_one_kept(drafter, files) -> None:
    """The exit status is that of the text as written."""
    text, facts, out = files
    done = drafter("check", text, "--facts", facts, "--fix", "-o", out)

    assert done.returncode == 0
    assert RIGHT == out.read_text(encoding="utf-8")
    assert WRONG == text.read_text(encoding="utf-8")
    assert done.stdout.startswith("必改 0 处")


def test_every_place_is_told(drafter, files) -> None:
    """On standard error: how many, where to, and each with its paragraph."""
    text, facts, out = files
    told = drafter("check", text, "--facts", facts, "--fix", "-o", out).stderr.splitlines()

    assert told[0].startswith("改动 3 处，已写入")
    assert "第1段 PLH101  「XX件」改为「129件」" in told


def test_the_report_names_the_places_too(drafter, files) -> None:
    """`fixed` beside the report of the result; offsets are those of the text as given."""
    text, facts, out = files
    done = drafter("check", text, "--facts", facts, "--fix", "-o", out, "--json")
    report = json.loads(done.stdout)

    assert report["ok"]
    assert ["PUN601", "PLH101", "COV202"] == [entry["code"] for entry in report["fixed"]]
    assert all(entry["text"] == WRONG[entry["start"] : entry["end"]] for entry in report["fixed"])
    assert {"code", "start", "end", "text", "replacement"} == set(report["fixed"][0])


def test_what_is_left_makes_the_exit_status(drafter, files) -> None:
    """A mask that no fact fills stays, and is reported."""
    text, _, out = files
    done = drafter("check", text, "--fix", "-o", out)

    assert done.returncode == 1
    assert "一年来，共提交提案XX件" in out.read_text(encoding="utf-8")
    assert "PLH101" in done.stdout


def test_without_a_place_to_write_nothing_is_fixed(drafter, files) -> None:
    """`--fix` needs `-o`, and `-o` goes with `--fix`."""
    text, _, out = files

    for arguments, words in ((["--fix"], "-o"), (["-o", out], "--fix")):
        done = drafter("check", text, *arguments)
        assert (2, "", 1) == (done.returncode, done.stdout, len(done.stderr.splitlines()))
        assert words in done.stderr
    assert not out.exists()


def test_the_file_read_is_never_written(drafter, files) -> None:
    """Not through a link either; nor is the facts file."""
    text, facts, out = files
    out.symlink_to(text)

    for target in (text, out, facts):
        done = drafter("check", text, "--facts", facts, "--fix", "-o", target)
        assert (2, 1) == (done.returncode, len(done.stderr.splitlines()))
    assert WRONG == text.read_text(encoding="utf-8")
    assert FACTS == facts.read_text(encoding="utf-8")


def test_a_place_that_cannot_be_written_is_named(drafter, files) -> None:
    """Before anything is checked."""
    done = drafter("check", files[0], "--fix", "-o", files[0].parent / "none" / "b.txt")

    assert (2, "") == (done.returncode, done.stdout)
    assert "none" in done.stderr


def test_standard_input_can_be_fixed(drafter, files) -> None:
    """The text comes through a pipe, the result goes to the file."""
    _, facts, out = files
    done = drafter("check", "-", "--facts", facts, "--fix", "-o", out, given=WRONG)

    assert (0, RIGHT) == (done.returncode, out.read_text(encoding="utf-8"))


def test_line_ends_are_kept(drafter, files) -> None:
    """A file of Windows stays one."""
    text, facts, out = files
    text.write_bytes(WRONG.replace("\n", "\r\n").encode())
    drafter("check", text, "--facts", facts, "--fix", "-o", out)

    assert RIGHT.replace("\n", "\r\n").encode() == out.read_bytes()


def test_rules_left_out_fix_nothing(drafter, files) -> None:
    """What is ignored is not mended either."""
    text, facts, out = files
    drafter("check", text, "--facts", facts, "--ignore", "PUN", "--fix", "-o", out)

    assert "一年来,共提交提案129件，经审查立案93件。\n" == out.read_text(encoding="utf-8")


def test_changes_are_told_in_english(drafter, files) -> None:
    """`--lang en` speaks English here too."""
    text, facts, out = files
    told = drafter("check", text, "--facts", facts, "--fix", "-o", out, "--lang", "en").stderr

    assert told.startswith("3 places changed, written to")
    assert "paragraph 1 COV202  “95件” → “93件”" in told
