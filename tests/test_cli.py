"""The command line as users run it: help, language, exit status, pipes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import drafter as package
from drafter.cli import main


def test_help_lists_every_command(drafter) -> None:
    """The overview names each command with what it does, in Chinese."""
    done = drafter("--help")

    assert (0, "") == (done.returncode, done.stderr)
    for name in ("draft", "check", "prompt", "mentions", "form", "schema", "genres", "explain"):
        assert f"\n  {name} " in done.stdout
    assert "用法" in done.stdout


def test_no_command_is_a_fault(drafter) -> None:
    """Without a command the overview is shown on standard error."""
    done = drafter()

    assert (2, "") == (done.returncode, done.stdout)
    assert "用法" in done.stderr


def test_help_speaks_english_when_asked(drafter) -> None:
    """`--lang en` may stand before the command or after it."""
    before, after = drafter("--lang", "en", "check", "--help"), drafter("check", "--help", "--lang=en")

    assert before.stdout == after.stdout
    assert "usage: drafter check" in after.stdout
    assert after.stdout.isascii()


@pytest.mark.parametrize(
    "command", ["draft", "check", "prompt", "mentions", "form", "schema", "genres", "explain"]
)
def test_each_command_has_help(command: str, drafter) -> None:
    """Help shows the usage and explains the options in Chinese."""
    done = drafter(command, "--help")

    assert (0, "") == (done.returncode, done.stderr)
    assert f"用法：drafter {command}" in done.stdout


def test_version(drafter) -> None:
    """The version is that of the package."""
    assert drafter("--version").stdout == f"drafter {package.__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["chek"], "没有命令「chek」"),
        (["--colour"], "--colour"),
        (["check"], "缺少参数 TEXT"),
        (["check", "x.txt", "--jsn"], "不认识的参数 --jsn，是不是 --json"),
        (["check", "x.txt", "--facts"], "--facts 后面要跟一个值"),
        (["prompt", "x.toml", "--section", "一"], "不是整数"),
        (["check", "x.txt", "--lang", "fr"], "--lang"),
    ],
)
def test_wrong_arguments_are_one_line(arguments: list[str], words: str, drafter) -> None:
    """What is wrong is said in one line on standard error, with exit status 2."""
    done = drafter(*arguments)

    assert (2, "") == (done.returncode, done.stdout)
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


def test_an_interruption_is_130(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C ends without a traceback."""

    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("drafter.cli._dispatch", interrupted)

    assert main(["genres"]) == 130
    assert "中断" in capsys.readouterr().err


def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    """`drafter mentions … | head -1` shows no error."""
    text = tmp_path / "text.txt"
    text.write_text("共提交提案129件。\n" * 20000, encoding="utf-8")
    command = f'"{sys.executable}" -m drafter mentions "{text}" | head -n 1'
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, check=True, encoding="utf-8", timeout=60
    )

    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def test_output_is_utf8_whatever_the_system_says(tmp_path: Path) -> None:
    """Chinese reaches a pipe where the system's language is plain ASCII."""
    (tmp_path / "text.txt").write_text("共提交提案129件。", encoding="utf-8")
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "drafter", "mentions", "text.txt"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        env=environment,
        timeout=60,
    )

    assert "129件" in done.stdout.decode("utf-8")


def test_what_is_left_at_the_end_is_not_searched_for_cycles() -> None:
    """The end of a command costs no time that nobody gains by."""
    program = """
import atexit, gc
atexit.register(lambda: print(gc.get_freeze_count() > 0))
from drafter.cli import main
main(["--version"])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, encoding="utf-8", timeout=60
    )

    assert done.stdout.splitlines()[-1] == "True"


def test_the_overview_says_what_to_type_first(drafter) -> None:
    """A form, a draft; or last year's paper, its facts and this year's."""
    said = drafter("--help").stdout

    assert ["form", "draft", "facts", "fill"] == [
        line.split()[1] for line in said.splitlines() if line.startswith("  drafter ")
    ]
