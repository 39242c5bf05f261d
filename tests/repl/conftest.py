"""The terminal program, and a small paper to work on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pseudoterminal import Terminal

from drafter.config import Config
from drafter.console.speech import Speech
from drafter.repl.context import Context
from drafter.repl.session import Session
from drafter.repl.start import begun

FACTS = """\
genre = "work_summary"
issuer = "青屏县政协"
period = "2024年"
date = "2024年12月18日"

[[sections]]
type = "opening"
superiors = ["中共青屏县委"]

[[sections]]
type = "proposals"
submitted = "129件"
filed = "93件"
answer_rate = "100%"
"""

Start = Callable[..., Terminal]


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A facts file of two sections."""
    path = tmp_path / "总结.toml"
    path.write_text(FACTS, encoding="utf-8")
    return path


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Start]:
    """Starts the program in a pseudo-terminal, in a folder of its own."""
    started: list[Terminal] = []

    def start(*arguments: object, **options: object) -> Terminal:
        made = Terminal(tmp_path, *arguments, **options)
        started.append(made)
        return made

    yield start
    for each in started:
        each.child.close(force=True)


@pytest.fixture
def context(paper: Path) -> Iterator[Context]:
    """A session on the paper, as commands are given it."""
    made = Context(Session(None, Config()), Speech(), paper.parent)
    made.use(begun(paper, made))
    yield made
    assert made.session.file is not None
    made.session.file.close()
