"""Jobs done side by side, their results in order, and an end within a moment whenever one is called for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event as Signal
from threading import Thread
from time import monotonic
from typing import Generic, TypeVar

Result = TypeVar("Result")
Note = TypeVar("Note")

PULSE = 0.2
"""Seconds after which whoever waits looks up: a signal may have come in by way of another thread."""


@dataclass(frozen=True, slots=True)
class _Done:
    """A job was done."""


@dataclass(frozen=True, slots=True)
class _Failed:
    error: BaseException


@dataclass(frozen=True, slots=True)
class _Told(Generic[Note]):
    note: Note


class Crew(Generic[Result, Note]):
    """
    Workers that do jobs and tell how it goes.

    What they tell reaches the thread that waits for them, so that hooks need no locks. Workers are not waited
    for once the work is over: one that hangs in a request cannot keep the program from its end.
    """

    def __init__(self, workers: int, stop: Signal) -> None:
        self._workers = workers
        self._stop = stop
        self._box: SimpleQueue[_Done | _Failed | _Told[Note]] = SimpleQueue()

    def tell(self, note: Note) -> None:
        """Pass a note to the thread that waits."""
        self._box.put(_Told(note))

    def run(
        self,
        jobs: Sequence[Callable[[], Result]],
        results: dict[int, Result],
        hear: Callable[[Note], None],
        *,
        until: float | None = None,
    ) -> bool:
        """
        Do the jobs; False where the time ran out before all were done.

        Args:
            jobs: what is to be done.
            results: filled by the workers, so that what was done is there whatever ends the work.
            hear: is told the workers' notes.
            until: when to stop waiting, by `time.monotonic`.

        Raises:
            BaseException: what a job or `hear` raised; nothing new is begun then.
            KeyboardInterrupt: somebody else called for an end.
        """
        waiting: SimpleQueue[int] = SimpleQueue()
        for index in range(len(jobs)):
            waiting.put(index)
        try:
            for _ in range(min(self._workers, len(jobs))):
                Thread(target=self._work, args=(jobs, waiting, results), daemon=True).start()
            for _ in jobs:
                self._await_one(hear, until)
        except Empty:
            self._stop.set()
            return len(results) == len(jobs)
        except BaseException:
            self._stop.set()
            raise
        return True

    def _await_one(self, hear: Callable[[Note], None], until: float | None) -> None:
        """Hear what is told until one more job is done; `Empty` where the time runs out before."""
        while True:
            left = PULSE if until is None else max(0.0, min(PULSE, until - monotonic()))
            try:
                message = self._box.get(timeout=left)
            except Empty:
                if self._stop.is_set():
                    raise KeyboardInterrupt from None
                if until is not None and monotonic() >= until:
                    raise
                continue
            match message:
                case _Done():
                    return
                case _Failed(error):
                    raise error
                case _Told(note):
                    hear(note)

    def _work(
        self,
        jobs: Sequence[Callable[[], Result]],
        waiting: "SimpleQueue[int]",
        results: dict[int, Result],
    ) -> None:
        while not self._stop.is_set():
            try:
                index = waiting.get_nowait()
            except Empty:
                return
            try:
                result = jobs[index]()
            except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
                self._box.put(_Failed(error))
                return
            if not self._stop.is_set():
                results[index] = result
                self._box.put(_Done())
