"""With `--lang en` a command says nothing in Chinese but what is the document's own."""

import re
from pkgutil import iter_modules

import pytest

import drafter.commands
from drafter.cli import main

COMMANDS = sorted(info.name for info in iter_modules(drafter.commands.__path__))
HAN = re.compile("[\u4e00-\u9fff]")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_in_english(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Options, examples and all."""
    main([command, "--help", "--lang", "en"])

    assert [] == [line for line in capsys.readouterr().out.splitlines() if HAN.search(line)]


def test_the_overview_is_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    """Every command in a few words."""
    main(["--help", "--lang", "en"])

    assert not HAN.search(capsys.readouterr().out)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_in_chinese_by_default(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A clerk is spoken to in Chinese."""
    main([command, "--help"])

    assert HAN.search(capsys.readouterr().out)


@pytest.mark.parametrize(
    "arguments",
    [
        ["draft", "none.toml"],
        ["check", "none.txt"],
        ["check", "none.docx"],
        ["facts", "none.docx"],
        ["form", "nothing"],
        ["explain", "ABC999"],
        ["prompt", "none.toml"],
        ["review", "none.txt", "-o", "x.html"],
        ["nothing"],
    ],
)
def test_faults_are_in_english(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """One line a fault, with its remedy; titles of genres and labels stay what they are."""
    assert 2 == main([*arguments, "--lang", "en"])

    said = capsys.readouterr().err
    assert said
    assert not re.search("请|没有|找不到", said)
