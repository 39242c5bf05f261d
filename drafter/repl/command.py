"""
The commands of the terminal: one file a command in `commands/`, found there by discovery.

A command is a module with `NAMES` (Chinese and English, all understood), `HELP`, `ARGUMENTS` and
`run(rest, context) -> Answer`; `READS` says that it may run while a draft is in the making, and
`words(context)`, where it is there, gives what completes its arguments.
"""

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple, Protocol, cast

from drafter.repl.answers import Answer
from drafter.repl.context import Context

ORDER = (
    "form", "facts", "set", "draft", "show", "check", "explain", "revise", "undo", "redo", "diff", "accept", "edit",
    "model", "sealed", "cost", "save", "export", "reload", "help", "quit",
)  # fmt: skip
"""How the commands are listed; any others follow by name."""
_SPACES = " \t\u3000"


class Command(Protocol):
    """What each module in `commands/` offers."""

    NAMES: tuple[str, ...]
    HELP: tuple[str, str]
    ARGUMENTS: tuple[str, str]
    READS: bool

    def run(self, rest: str, context: Context) -> Answer:
        """Do it; `rest` is what was typed behind the name."""
        ...

    def words(self, context: Context) -> Iterable[str]:
        """What completes the arguments."""
        ...


class Order(NamedTuple):
    """A line that was understood: the command and what stands behind its name."""

    command: Command
    rest: str


def no_words(context: Context) -> Iterable[str]:  # noqa: ARG001 - as every command's words
    """What completes a command without arguments."""
    return ()


@cache
def all_commands() -> tuple[Command, ...]:
    """Every command, in the order in which they are listed."""
    package = import_module("drafter.repl.commands")
    names = {info.name for info in iter_modules(package.__path__)}
    ordered = [name for name in ORDER if name in names] + sorted(names - set(ORDER))
    return tuple(cast("Command", import_module(f"{package.__name__}.{name}")) for name in ordered)


@cache
def by_name() -> dict[str, Command]:
    """Every command by each of its names."""
    return {name: command for command in all_commands() for name in command.NAMES}


def understood(line: str) -> Order | None:
    """The command of a line, whose name stands by itself in front; None where there is none."""
    typed = line.strip().lstrip("/／")
    name, rest = _split(typed)
    command = by_name().get(name.lower())
    return Order(command, rest.strip(_SPACES)) if command is not None else None


def _split(typed: str) -> tuple[str, str]:
    for index, character in enumerate(typed):
        if character in _SPACES or character in "：:":
            return typed[:index], typed[index + 1 :]
    return typed, ""
