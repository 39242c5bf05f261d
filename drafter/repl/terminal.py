"""
The terminal: a prompt that answers each key at once, whatever is being drafted meanwhile.

The prompt's library is asynchronous; this is the one place of the package that is too. Everything but the work
itself happens in one thread, so that the session needs no locks.
"""

import asyncio
import signal
import sys
from collections.abc import Callable, Iterator
from functools import partial

from prompt_toolkit import PromptSession
from prompt_toolkit.buffer import Buffer, CompletionState
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document as Typed
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.shortcuts import CompleteStyle

from drafter.console.progress import Progress
from drafter.drafting.events import Event
from drafter.errors import DrafterError
from drafter.repl.answers import Answer, Ask, Edit, Leave, Shown, Work
from drafter.repl.completion import Offer, offers, words_for
from drafter.repl.context import Context
from drafter.repl.editing import edited
from drafter.repl.jobs import Job, Outcome
from drafter.repl.obey import answer_to, lines_of
from drafter.repl.screen import Screen
from drafter.repl.status import status
from drafter.repl.views import DIM, line

PROMPT = "drafter> "


class Terminal:
    """Reads lines, obeys them, shows what comes of it; work goes on beside."""

    def __init__(self, context: Context, screen: Screen) -> None:
        self._context = context
        self._screen = screen
        self._job: Job | None = None
        self._done = asyncio.Event()
        self._doing = ""
        self._question: Ask | None = None
        self._input: PromptSession[str] = PromptSession(
            history=InMemoryHistory(context.session.typed),
            completer=_Words(self._offers),
            complete_style=CompleteStyle.COLUMN,
            complete_while_typing=True,
            reserve_space_for_menu=6,
            bottom_toolbar=self._status,
            key_bindings=_keys(),
            enable_history_search=False,
        )

    def run(self, first: Answer) -> int:
        """Give the first answer, then talk until the end; the exit status."""
        return asyncio.run(self._talk(first))

    async def _talk(self, first: Answer) -> int:
        # Keys that come between two prompts wait for the next one instead of being echoed or acted upon.
        with self._input.app.input.raw_mode(), patch_stdout(raw=True):
            signal.signal(signal.SIGINT, lambda *_: self._stop())
            over = await self._give(partial(_same, first))
            while not over:
                over = await self._turn()
            self._stop()
            return 0

    async def _turn(self) -> bool:
        """Read one line and obey it; whether it was the end."""
        try:
            typed = await self._input.prompt_async(PROMPT)
        except KeyboardInterrupt:
            self._interrupted()
            return False
        except EOFError:
            return await self._give(lambda: answer_to("quit", self._context))
        for each in lines_of(typed):
            if each != (self._context.session.typed or [""])[-1]:
                self._context.session.keep_line(each)
            if len(lines_of(typed)) > 1:
                await self._settled()
            if await self._give(partial(answer_to, each, self._context, busy=self._job is not None)):
                return True
        return False

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
                        with self._input.app.input.cooked_mode():
                            text = edited(answer.text, self._context.say)
                        answer = answer.then(text)
        except DrafterError as error:
            self._screen.complain(error)
            return False

    async def _asked(self, ask: Ask) -> Answer:
        """The answer that follows from a question's; none where it is broken off."""
        self._screen.show(ask.blocks)
        self._question = ask
        try:
            typed = await self._input.prompt_async(f"{ask.question} ")
        except (KeyboardInterrupt, EOFError):
            return ask.broken() if ask.broken else Shown()
        finally:
            self._question = None
        return ask.then(typed)

    async def _begin(self, work: Work) -> None:
        loop = asyncio.get_running_loop()
        self._done.clear()
        self._doing = work.title
        progress = Progress(self._context.say, sys.stdout, sentences=True)

        def hook(event: Event) -> None:
            if event.kind == "begun":
                self._doing = (
                    f"{work.title}（{event.title}）" if event.title not in work.title else work.title
                )
            if not work.quick:
                progress(event)

        def over(outcome: Outcome) -> None:
            loop.call_soon_threadsafe(self._finished, outcome)

        self._job = Job(work, hook, over)
        if work.quick:
            await self._done.wait()

    async def _settled(self) -> None:
        """Wait for the work that goes on."""
        if self._job is not None:
            with self._input.app.input.cooked_mode():  # so that Ctrl-C is a signal
                await self._done.wait()

    def _finished(self, outcome: Outcome) -> None:
        """Take in what came of the work, in the thread of the terminal."""
        self._job, self._doing = None, ""
        say = self._context.say
        try:
            if isinstance(outcome, KeyboardInterrupt):
                self._screen.show(
                    (line(say("已停下，文稿没有改动。", "Stopped; the paper is as it was."), "yellow"),)
                )
            elif isinstance(outcome, DrafterError):
                self._screen.complain(outcome)
            elif isinstance(outcome, BaseException):
                raise outcome
            else:
                answer = outcome()
                self._screen.show(answer.blocks if isinstance(answer, Shown) else ())
        finally:
            self._done.set()
            self._input.app.invalidate()

    def _interrupted(self) -> None:
        if self._job is not None:
            self._stop()
        else:
            hint = self._context.say("退出：Ctrl-D 或输入「退出」。", "To leave: Ctrl-D, or type quit.")
            self._screen.show((line(hint, DIM),))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _status(self) -> str:
        if self._question is not None:
            return self._question.hint or self._context.say("Ctrl-C 取消", "Ctrl-C cancels")
        return status(self._context, self._doing)

    def _offers(self, before: str) -> list[Offer]:
        if self._question is not None:
            return offers(before, self._question.words, whole=True)
        return words_for(before, self._context)


class _Words(Completer):
    """What completes the line up to the cursor."""

    def __init__(self, find: Callable[[str], list[Offer]]) -> None:
        self._find = find

    def get_completions(self, document: Typed, complete_event: CompleteEvent) -> Iterator[Completion]:  # noqa: ARG002
        """The offers, as the library has them."""
        for offer in self._find(document.text_before_cursor):
            yield Completion(offer.text, start_position=-offer.replaces, display_meta=offer.note)


def _keys() -> KeyBindings:
    """Tab puts the first offer in and goes on to the next; Esc Enter breaks a line."""
    keys = KeyBindings()

    @keys.add("tab")
    def _(event: KeyPressEvent) -> None:
        if event.current_buffer.complete_state:
            event.current_buffer.complete_next()
        else:
            _complete(event.current_buffer)

    @keys.add("escape", "enter")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    return keys


def _complete(buffer: Buffer) -> None:
    """Put the first offer in, at once: the menu comes a moment after the keys, which may be too late for Tab."""
    offered = list(
        buffer.completer.get_completions(buffer.document, CompleteEvent(completion_requested=True))
    )
    if offered:
        buffer.complete_state = CompletionState(buffer.document, offered)
        buffer.go_to_completion(0)


def _same(answer: Answer) -> Answer:
    return answer
