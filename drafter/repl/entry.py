"""The way in: finds or begins the session, and hands it to the terminal or to a script."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from drafter.config import Config
from drafter.console.speech import Speech
from drafter.console.spending import read_prices
from drafter.drafting.budget import Budget
from drafter.errors import InputError
from drafter.models.named import find_model
from drafter.repl.context import Context
from drafter.repl.opening import first_answer
from drafter.repl.screen import Screen
from drafter.repl.script import Script
from drafter.repl.session import Session


def enter(options: Namespace, say: Speech, config: Config, *, at_terminal: bool) -> int:
    """Begin or go on, and talk until the end; the exit status."""
    if options.model:
        find_model(options.model)
    screen = Screen(plain=not at_terminal)
    context = Context(
        Session(None, replace(config, language=say.language)),
        say,
        Path.cwd(),
        Budget(prices=read_prices(Path(options.prices))) if options.prices else Budget(),
        trouble=lambda error: screen.complain(_unwritten(error, say)),
        wanted=(options.model, options.sealed),
    )
    source = Path(options.source) if options.source else None
    first = first_answer(source, context, fresh=options.new or (source is None and not at_terminal))
    if not at_terminal:
        return Script(context, screen, _lines()).run(first)
    from drafter.repl.terminal import Terminal  # noqa: PLC0415 - a script does without the library of the prompt

    return Terminal(context, screen).run(first)


def _lines() -> Iterator[str]:
    """Standard input, line by line as it comes."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8-sig", "replace")


def _unwritten(error: OSError, say: Speech) -> InputError:
    why = error.strerror or str(error)
    return InputError(
        say(
            f"会话没有存上（{why}）：腾出空间后继续，下一步会一并补存；也可以先保存文稿到别处。",
            f"the session could not be written ({why}): make room and go on; it is tried again at the next step.",
        )
    )
