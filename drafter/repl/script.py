"""A script of commands on standard input: each line in its turn, results on standard output, an exit status."""

import os
import sys
from collections.abc import Iterator

from drafter.console.progress import Progress
from drafter.console.streams import complain
from drafter.drafting.events import Event
from drafter.errors import DrafterError, InputError
from drafter.repl.answers import Answer, Ask, Edit, Leave, Shown, Work
from drafter.repl.context import Context
from drafter.repl.editing import edited
from drafter.repl.jobs import Job, Outcome
from drafter.repl.obey import answer_to
from drafter.repl.screen import Screen

PROVED, UNPROVED, FAILED, INTERRUPTED = 0, 1, 2, 130


def _unheard(_: Event) -> None:
    """What is over in a moment needs no progress."""


class Script:
    """Reads lines and obeys them; the first that cannot be obeyed ends it."""

    def __init__(self, context: Context, screen: Screen, lines: Iterator[str]) -> None:
        self._context = context
        self._screen = screen
        self._lines = enumerate(lines, 1)
        self._at = 0

    def run(self, first: Answer) -> int:
        """Give the first answer and obey all lines; 0 where the paper is proved or there is none, 1 where not."""
        try:
            over = self._give(first)
            while not over and (typed := self._next()) is not None:
                if typed.strip() and not typed.lstrip().startswith(("#", "＃")):
                    over = self._give(answer_to(typed, self._context))
        except DrafterError as error:
            self._screen.complain(error)
            complain(
                self._context.say(
                    f"停在第 {self._at} 行，后面的没有执行。",
                    f"stopped at line {self._at}; what follows was not done.",
                )
            )
            return FAILED
        except KeyboardInterrupt:
            complain(self._context.say("已中断，会话已存盘。", "Interrupted; the session is kept."))
            return INTERRUPTED
        draft = self._context.session.draft
        return PROVED if draft is None or draft.report.ok else UNPROVED

    def _next(self) -> str | None:
        self._at, typed = next(self._lines, (self._at, None))
        return None if typed is None else typed.rstrip("\r\n")

    def _give(self, answer: Answer) -> bool:
        """Give an answer, and whatever follows from it; whether it was the end."""
        while True:
            match answer:
                case Shown():
                    self._screen.show(answer.blocks)
                    return False
                case Leave():
                    return True
                case Work():
                    answer = self._worked(answer)
                case Ask():
                    self._screen.show(answer.blocks)
                    typed = None if answer.rejected else self._next()
                    if typed is None:
                        raise InputError(self._unanswered(answer.question))
                    answer = answer.then(typed)
                case Edit():
                    self._require_editor()
                    answer = answer.then(edited(answer.text, self._context.say))

    def _require_editor(self) -> None:
        """An editor that asks at the terminal would wait for ever where there is none."""
        if not (os.environ.get("VISUAL") or os.environ.get("EDITOR")):
            raise InputError(
                self._context.say(
                    "没有终端，打不开编辑器：请用环境变量 EDITOR 指明不用终端的编辑程序。",
                    "there is no terminal for an editor: name one that needs none as EDITOR.",
                )
            )

    def _unanswered(self, question: str) -> str:
        return self._context.say(
            f"没有可用的回答：「{question}」请在下一行写上。",
            f"“{question}” has no answer that can be taken.",
        )

    def _worked(self, work: Work) -> Answer:
        got: list[Outcome] = []
        progress = Progress(self._context.say, sys.stderr, sentences=False)
        job = Job(work, _unheard if work.quick else progress, got.append)
        try:
            job.wait()
        except KeyboardInterrupt:
            job.stop()
            raise
        if isinstance(got[0], BaseException):
            raise got[0]
        return got[0]()
