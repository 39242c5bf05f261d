"""Work in a thread of its own: told how it goes, stopped on request, its outcome handed back."""

from collections.abc import Callable
from threading import Event as Signal
from threading import Thread
from typing import TYPE_CHECKING, TypeAlias

from drafter.repl.answers import Answer, Work

if TYPE_CHECKING:  # the first prompt stands before the drafting arm is loaded
    from drafter.drafting.events import Hook

Outcome: TypeAlias = Callable[[], Answer] | BaseException


class Job:
    """One piece of work that was begun; `title` says what it is."""

    def __init__(self, work: Work, hook: "Hook", over: Callable[[Outcome], None]) -> None:
        self.title = work.title
        self._stop = Signal()
        self._thread = Thread(target=self._run, args=(work, hook, over), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Call for an end: the work ends with `KeyboardInterrupt` within a moment."""
        self._stop.set()

    def wait(self) -> None:
        """Wait until it is over."""
        while self._thread.is_alive():
            self._thread.join(0.1)

    def _run(self, work: Work, hook: "Hook", over: Callable[[Outcome], None]) -> None:
        try:
            over(work.run(hook, self._stop))
        except BaseException as error:  # noqa: BLE001 - told in the thread of the terminal
            over(error)
