"""
The terminal: a prompt that answers each key at once, whatever is being drafted meanwhile.

The prompt's library is asynchronous; this is the one place of the package that is too. Everything but the work
itself happens in one thread, so that the session needs no locks.
"""

import asyncio
import signal
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from prompt_toolkit import PromptSession
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.search import stop_search
from prompt_toolkit.shortcuts import CompleteStyle
from prompt_toolkit.utils import is_dumb_terminal

from drafter.console.speech import Speech
from drafter.errors import DrafterError
from drafter.repl.answers import Answer, Ask, Edit, Leave, Shown, Work
from drafter.repl.jobs import Job, Outcome
from drafter.repl.keys import Words, keys
from drafter.repl.screen import Screen
from drafter.repl.views import DIM, line

if TYPE_CHECKING:  # the first prompt stands before the drafting arm is loaded
    from drafter.drafting.events import Event
    from drafter.repl.completion import Offer
    from drafter.repl.entry import Room

PROMPT = "drafter> "
SHOWN = 0.03
"""Seconds in which the first prompt is drawn, before the work of opening the session takes the processor."""


class _WokenError(Exception):
    """The prompt gives way to what came of the work."""


class Terminal:
    """
    Reads lines, has them obeyed, shows what comes of it; work goes on beside.

    Args:
        opened: opens the session; it takes longer than the prompt, which stands already meanwhile.
        screen: where it is shown.
        say: the language.
    """

    def __init__(self, opened: Callable[[], "Room"], screen: Screen, say: Speech) -> None:
        self._opened = opened
        self._screen = screen
        self._say = say
        self._room: Room | None = None
        self._failure: BaseException | None = None
        self._job: Job | None = None
        self._done = asyncio.Event()
        self._doing = ""
        self._question: Ask | None = None
        self._next: Answer | None = None
        """What came of the work and needs the prompt."""
        self._typed = ""
        self._input: PromptSession[str] = PromptSession(
            history=InMemoryHistory(),
            completer=Words(self._offers),
            complete_style=CompleteStyle.COLUMN,
            complete_while_typing=True,
            reserve_space_for_menu=6,
            bottom_toolbar=self._status,
            key_bindings=keys(),
            enable_history_search=False,
        )

    def run(self) -> int:
        """Open the session, then talk until the end; the exit status."""
        return asyncio.run(self._talk())

    async def _talk(self) -> int:
        # Keys that come between two prompts wait for the next one instead of being echoed or acted upon.
        with self._input.app.input.raw_mode(), patch_stdout(raw=True):
            signal.signal(signal.SIGINT, lambda *_: self._stop())
            work = Work(self._say("正在打开", "opening"), lambda _, __: self._open())
            if is_dumb_terminal():  # its prompt gives way to nothing
                await self._begin(replace(work, quick=True))
            else:
                asyncio.get_running_loop().call_later(SHOWN, self._start, work)
            over = False
            while not over and self._failure is None:
                over = await self._turn()
            self._stop()
        if self._room is not None:
            self._room.close()
        if self._failure is not None:
            raise self._failure
        return 0

    def _open(self) -> Callable[[], Answer]:
        room = self._opened()

        def use() -> Answer:
            self._room = room
            for each in room.typed:
                self._input.history.append_string(each)
            return room.first

        return use

    async def _turn(self) -> bool:
        """Read one line and obey it; whether it was the end."""
        if self._next is not None:
            answer, self._next = self._next, None
            return await self._give(partial(_same, answer))
        try:
            typed = await self._read(PROMPT)
        except _WokenError:
            return False
        except KeyboardInterrupt:
            self._interrupted()
            return False
        except EOFError:
            typed = "quit"
        if self._room is None:
            await self._done.wait()
        if self._room is None:
            return True
        lines = ["quit"] if typed == "quit" else self._room.lines(typed)
        for each in lines:
            if len(lines) > 1:
                await self._settled()
            if await self._give(partial(self._room.answer, each, busy=self._job is not None)):
                return True
        return False

    async def _read(self, prompt: str) -> str:
        """A line, which begins with what was typed when the prompt gave way."""
        typed, self._typed = self._typed, ""
        self._input.app.erase_when_done = False
        return await self._input.prompt_async(prompt, default=typed)

    async def _give(self, make: Callable[[], Answer]) -> bool:
        """Give an answer, and whatever follows from it; whether it was the end."""
        try:
            answer = make()
            while True:
                match answer:
                    case Shown():
                        self._screen.show(answer.blocks)
                        return False
                    case Leave():
                        self._screen.show(answer.blocks)
                        return True
                    case Work():
                        await self._begin(answer)
                        return False
                    case Ask():
                        answer = await self._asked(answer)
                    case Edit():
                        answer = answer.then(self._edited(answer.text))
        except DrafterError as error:
            self._screen.complain(error)
            return False

    async def _asked(self, ask: Ask) -> Answer:
        """The answer that follows from a question's; none where it is broken off."""
        self._screen.show(ask.blocks)
        self._question = ask
        try:
            typed = await self._read(f"{ask.question} ")
        except (KeyboardInterrupt, EOFError):
            return ask.broken() if ask.broken else Shown()
        finally:
            self._question = None
        return ask.then(typed)

    def _edited(self, text: str) -> str:
        with self._input.app.input.cooked_mode():
            return text if self._room is None else self._room.edited(text)

    async def _begin(self, work: Work) -> None:
        self._start(work)
        if work.quick:
            await self._done.wait()

    def _start(self, work: Work) -> None:
        loop = asyncio.get_running_loop()
        self._done.clear()
        self._doing = work.title
        progress = None if self._room is None or work.quick else self._room.progress()

        def hook(event: "Event") -> None:
            if event.kind == "begun":
                more = "" if event.title in work.title else f"（{event.title}）"
                self._doing = f"{work.title}{more}"
            if progress is not None:
                progress(event)

        def over(outcome: Outcome) -> None:
            loop.call_soon_threadsafe(self._finished, outcome)

        self._job = Job(work, hook, over)

    async def _settled(self) -> None:
        """Wait for the work that goes on."""
        if self._job is not None:
            with self._input.app.input.cooked_mode():  # so that Ctrl-C is a signal
                await self._done.wait()

    def _finished(self, outcome: Outcome) -> None:
        """Take in what came of the work, in the thread of the terminal."""
        self._job, self._doing = None, ""
        if isinstance(outcome, KeyboardInterrupt):
            told = self._say("已停下，文稿没有改动。", "Stopped; the paper is as it was.")
            self._screen.show((line(told, "yellow"),))
        elif isinstance(outcome, DrafterError) and self._room is not None:
            self._screen.complain(outcome)
        elif isinstance(outcome, BaseException):
            self._failure = outcome
        else:
            self._take(outcome)
        self._done.set()
        if self._failure is not None or self._next is not None:
            self._wake()
        self._input.app.invalidate()

    def _take(self, outcome: Callable[[], Answer]) -> None:
        opening = self._room is None
        try:
            answer = outcome()
        except DrafterError as error:
            self._screen.complain(error)
            return
        if opening or not isinstance(answer, Shown):  # the history, or a question, belongs into a new prompt
            self._next = answer
        else:
            self._screen.show(answer.blocks)

    def _wake(self) -> None:
        """Have the prompt give way; what was typed goes into the next."""
        app = self._input.app
        if app.is_running and not app.is_done and self._question is None:
            if app.layout.is_searching:
                stop_search()
            self._typed = self._input.default_buffer.text
            app.erase_when_done = True
            app.exit(exception=_WokenError())

    def _interrupted(self) -> None:
        if self._job is not None and self._room is not None:
            self._stop()
        else:
            hint = self._say("退出：Ctrl-D 或输入「退出」。", "To leave: Ctrl-D, or type quit.")
            self._screen.show((line(hint, DIM),))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _status(self) -> str:
        if self._question is not None:
            return self._question.hint or self._say("Ctrl-C 取消", "Ctrl-C cancels")
        return f"{self._doing}…" if self._room is None else self._room.status(self._doing)

    def _offers(self, before: str) -> "list[Offer]":
        return [] if self._room is None else self._room.offers(before, self._question)


def _same(answer: Answer) -> Answer:
    return answer
