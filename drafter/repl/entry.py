"""The way in: a session is found or begun, and whoever reads the lines is handed what obeys them."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from drafter.config import Config
from drafter.console.progress import Progress
from drafter.console.speech import Speech
from drafter.console.spending import read_prices
from drafter.drafting.budget import Budget
from drafter.errors import InputError
from drafter.models.named import find_model
from drafter.reasons import reason
from drafter.repl.answers import Answer, Ask
from drafter.repl.completion import Offer, offers, words_for
from drafter.repl.context import Context
from drafter.repl.editing import edited
from drafter.repl.obey import answer_to, is_quit, lines_of
from drafter.repl.opening import first_answer
from drafter.repl.screen import Screen
from drafter.repl.script import Script
from drafter.repl.session import Session
from drafter.repl.status import status


@dataclass(frozen=True, slots=True)
class Room:
    """An open session as the terminal sees it; `first` is what comes first."""

    context: Context
    first: Answer

    @property
    def typed(self) -> list[str]:
        """The lines that were typed before."""
        return self.context.session.typed

    def lines(self, typed: str) -> list[str]:
        """What was typed at once, as lines to be obeyed; each is kept."""
        found = lines_of(typed)
        for each in found:
            if each not in self.typed[-1:] and not is_quit(each):
                self.context.session.keep_line(each)
        return found

    def answer(self, line: str, *, busy: bool) -> Answer:
        """The answer to a line."""
        return answer_to(line, self.context, busy=busy)

    def progress(self) -> Progress:
        """What is seen of a draft in the making."""
        return Progress(self.context.say, sys.stdout, sentences=True)

    def close(self) -> None:
        """Give the session's file back."""
        self.context.session.close()

    def edited(self, text: str) -> str:
        """A text as it was left in the editor."""
        return edited(text, self.context.say)

    def status(self, job: str) -> str:
        """The line below the prompt."""
        return status(self.context, job)

    def offers(self, before: str, question: Ask | None) -> list[Offer]:
        """What completes a line, or the answer to a question."""
        return (
            words_for(before, self.context)
            if question is None
            else offers(before, question.words, whole=True)
        )


def opened(options: Namespace, say: Speech, config: Config, screen: Screen, *, at_terminal: bool) -> Room:
    """Find or begin the session that the command line asks for."""
    if options.model:
        find_model(options.model)
    context = Context(
        Session(None, replace(config, language=say.language)),
        say,
        Path.cwd(),
        Budget(prices=read_prices(Path(options.prices))) if options.prices else Budget(),
        trouble=lambda error: screen.complain(_unwritten(error, say)),
        wanted=(options.model, options.sealed),
    )
    source = Path(options.source) if options.source else None
    fresh = options.new or (source is None and not at_terminal)
    return Room(context, first_answer(source, context, fresh=fresh))


def obey_script(options: Namespace, say: Speech, config: Config) -> int:
    """Obey the lines on standard input; the exit status."""
    screen = Screen(say, plain=True)
    room = opened(options, say, config, screen, at_terminal=False)
    try:
        return Script(room.context, screen, _lines()).run(room.first)
    finally:
        room.context.session.close()


def _lines() -> Iterator[str]:
    """Standard input, line by line as it comes."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8-sig", "replace")


def _unwritten(error: OSError, say: Speech) -> InputError:
    return InputError(
        say(
            f"会话没有存上（{reason(error)}）：腾出空间后继续，下一步会一并补存；也可以先保存文稿到别处。",
            f"the session could not be written ({error.strerror or error}): make room and go on; "
            "it is tried again at the next step.",
        )
    )
