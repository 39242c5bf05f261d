"""`RecordingModel` keeps what another model answers; `ReplayModel` answers from what was kept, and asks nobody."""

from dataclasses import replace
from os import PathLike
from typing import Literal, get_args

from drafter.errors import ModelError, RecordingError
from drafter.models.protocol import Model, Prompt, Reply, UnansweredError, Usage, Watch, ask
from drafter.models.recording import Mode
from drafter.models.recording.difference import difference
from drafter.models.recording.entry import Entry, Question
from drafter.models.recording.folder import Folder


class RecordingModel:
    """
    Keeps the replies of a model, one file a request.

    Args:
        model: whom to ask.
        folder: where the recordings are.
        mode: 「once」 asks only what was not recorded yet, and so goes on where a run was interrupted;
            「rewrite」 asks all and writes over; 「verify」 asks all and compares; 「none」 asks nothing.
        source: what is said of where the replies come from.

    Faults that may pass are recorded, but asked for again in mode 「once」. `finish` belongs at the end of a run.
    """

    origin: Literal["model", "offline"] = "model"

    def __init__(
        self,
        model: Model,
        folder: str | PathLike[str],
        *,
        mode: Mode = "once",
        source: Literal["model", "authored"] = "model",
    ) -> None:
        if mode not in get_args(Mode):
            raise ValueError(f"mode {mode!r} should be one of {', '.join(get_args(Mode))}")
        self.name = model.name
        self.mode = mode
        self._model = model
        self._source: Literal["model", "authored"] = source
        self._folder = Folder(folder, must_exist=mode in ("none", "verify"))

    def reply(self, prompt: Prompt) -> Reply:
        """The reply of the model, or of the recording."""
        return self.watched(prompt, Watch())

    def watched(self, prompt: Prompt, watch: Watch) -> Reply:
        """The reply of the model, or of the recording, told to the watch."""
        question = Question.of(prompt)
        nth, kept = self._folder.take(question, again=self.mode in ("none", "verify"))
        if kept is not None and (self.mode == "none" or (self.mode == "once" and _stays(kept))):
            return replayed(kept, watch)
        if kept is None and self.mode in ("none", "verify"):
            raise self._folder.miss(question)
        fresh = self._asked(prompt, question, watch)
        if self.mode == "verify" and kept is not None:
            _compare(kept, fresh)
        elif not watch.stop.is_set() or isinstance(fresh.answer, Reply):
            self._folder.write(fresh, nth)
        if isinstance(fresh.answer, UnansweredError):
            raise fresh.answer
        return fresh.answer

    def finish(self) -> None:
        """
        Say that the run is over.

        Raises:
            RecordingError: recordings were left unused; mode 「rewrite」 deletes them instead.
        """
        if self.mode == "rewrite":
            self._folder.clear_unused()
        elif error := self._folder.unused():
            raise error

    def _asked(self, prompt: Prompt, question: Question, watch: Watch) -> Entry:
        """What the model answers, or why it does not."""
        heard = _Heard(watch)
        answer: Reply | UnansweredError
        try:
            answer = ask(self._model, prompt, heard.watch)
        except UnansweredError as error:
            answer = error
        except ModelError as error:
            answer = UnansweredError(error, Usage())
        return Entry(question, answer, self._model.name, self._source, heard.pieces)


class ReplayModel:
    """
    Answers from the recordings in a folder; what was not recorded is a `RecordingError`, never a guess.

    `finish` belongs at the end of a run: it raises where recordings were left unused.
    """

    name = "replay"
    origin: Literal["model", "offline"] = "model"

    def __init__(self, folder: str | PathLike[str]) -> None:
        self._folder = Folder(folder, must_exist=True)

    def reply(self, prompt: Prompt) -> Reply:
        """The recorded reply."""
        return self.watched(prompt, Watch())

    def watched(self, prompt: Prompt, watch: Watch) -> Reply:
        """The recorded reply, in the pieces in which it came."""
        question = Question.of(prompt)
        _, kept = self._folder.take(question, again=True)
        if kept is None:
            raise self._folder.miss(question)
        return replayed(kept, watch)

    def finish(self) -> None:
        """Say that the run is over; `RecordingError` where recordings were left unused."""
        if error := self._folder.unused():
            raise error


class _Heard:
    """Listens in on a stream, to know in which pieces it came."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._said = ""
        self._pieces: list[int] = []
        self.watch = replace(watch, said=self._hear if watch.said else None)

    @property
    def pieces(self) -> tuple[int, ...]:
        """The lengths of the pieces."""
        return tuple(self._pieces)

    def _hear(self, said: str) -> None:
        if not said.startswith(self._said):  # begun anew
            self._said, self._pieces = "", []
        if len(said) > len(self._said):
            self._pieces.append(len(said) - len(self._said))
        self._said = said
        if self._watch.said is not None:
            self._watch.said(said)


def replayed(entry: Entry, watch: Watch) -> Reply:
    """The answer of a recording; an error that was recorded is raised."""
    if isinstance(entry.answer, UnansweredError):
        raise UnansweredError(entry.answer, entry.answer.usage)
    if watch.said is not None:
        end = 0
        for length in entry.pieces or (len(entry.answer.text),):
            end += length
            watch.said(entry.answer.text[:end])
    return entry.answer


def _stays(entry: Entry) -> bool:
    """Whether a recording is as good as asking: a fault that may pass is not."""
    return isinstance(entry.answer, Reply) or not entry.answer.retryable


def _compare(kept: Entry, fresh: Entry) -> None:
    then, now = _lines(kept), _lines(fresh)
    if then != now:
        changed = difference(then, now)
        raise RecordingError(
            f"{kept.file}：模型的回复与录制的不同（- 当时，+ 现在）：\n{changed}\n请用 --record-mode rewrite 重新录制。"
        )


def _lines(entry: Entry) -> list[str]:
    answer = entry.answer
    return answer.text.split("\n") if isinstance(answer, Reply) else [str(answer)]
