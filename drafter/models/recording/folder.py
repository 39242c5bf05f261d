"""A folder of recordings: found by what was asked, written whole, and counted, so that none is left over unseen."""

from collections import Counter, defaultdict
from contextlib import suppress
from os import PathLike
from pathlib import Path
from threading import Lock

from drafter.errors import RecordingError
from drafter.models.recording.difference import difference, nearest
from drafter.models.recording.entry import Entry, Question
from drafter.output import write_whole
from drafter.reasons import reason

_AGAIN = "请用 --record 重新录制。"


class Folder:
    """The recordings in one folder; safe to share between threads."""

    def __init__(self, path: str | PathLike[str], *, must_exist: bool) -> None:
        self.path = Path(path)
        if must_exist and not self.path.is_dir():
            raise RecordingError(f"{self.path}：没有这个录制文件夹：请检查位置，或先用 --record 录制。")
        self._lock = Lock()
        self._entries: dict[str, list[Entry]] = defaultdict(list)
        self._used: set[str] = set()
        self._times: Counter[str] = Counter()
        self._asked: list[Question] = []
        for file in sorted(self.path.glob("*.json"), key=lambda path: (len(path.stem), path.stem)):
            entry = Entry.from_json(_read(file), file.name)
            self._entries[entry.question.key].append(entry)

    def take(self, question: Question, *, again: bool) -> tuple[int, Entry | None]:
        """
        How often the question was asked before, and its recording.

        Args:
            question: what is asked.
            again: whether a question that is asked more often than it was recorded has the answer of the last time.
        """
        with self._lock:
            nth = self._times[question.key]
            self._times[question.key] += 1
            self._asked.append(question)
            entries = self._entries.get(question.key, [])
            if not entries or (nth >= len(entries) and not again):
                return nth, None
            entry = entries[min(nth, len(entries) - 1)]
            self._used.add(entry.file)
            return nth, entry

    def write(self, entry: Entry, nth: int) -> None:
        """Write a recording, over the one that was made when it was asked as often before."""
        name = f"{entry.question.name}{f'-{nth + 1}' if nth else ''}.json"
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise RecordingError(
                f"{self.path}：无法建立录制文件夹（{reason(error)}）：请另选位置。"
            ) from error
        with self._lock:
            write_whole(self.path / name, entry.to_json().encode("utf-8", "surrogatepass"))
            self._used.add(name)

    def miss(self, question: Question) -> RecordingError:
        """The error for a question that was never recorded: what it differs in from the nearest that was."""
        near = nearest(question, self._all())
        head = f"{self.path}：{_named(question)}没有录制过。"
        if near is None:
            return RecordingError(f"{head}{_AGAIN}")
        changed = difference(near.question.lines, question.lines)
        return RecordingError(
            f"{head}最接近的是 {near.file}，提示已有不同（- 当时，+ 现在）：\n{changed}\n{_AGAIN}"
        )

    def unused(self) -> RecordingError | None:
        """The error for recordings that nobody asked for; None where all were used."""
        left = self._left()
        if not left:
            return None
        lines = [f"{self.path}：有 {len(left)} 份录制的回复没有用到：请删去，或重新录制。"]
        for entry in left:
            lines.append(f"{entry.file}：{_named(entry.question)}")
            now = next((each for each in self._asked if _alike(each, entry.question)), None)
            if now is not None:
                lines.append(difference(entry.question.lines, now.lines))
        return RecordingError("\n".join(lines))

    def clear_unused(self) -> None:
        """Delete the recordings that nobody asked for."""
        for entry in self._left():
            with suppress(OSError):
                (self.path / entry.file).unlink(missing_ok=True)

    def _all(self) -> list[Entry]:
        return [entry for entries in self._entries.values() for entry in entries]

    def _left(self) -> list[Entry]:
        return [entry for entry in self._all() if entry.file not in self._used]


def _alike(one: Question, other: Question) -> bool:
    return (one.section, one.type, one.purpose) == (other.section, other.type, other.purpose)


def _named(question: Question) -> str:
    purpose = "起草" if question.purpose == "draft" else "修改"
    return f"第 {question.section} 部分（{question.type}）的{purpose}"


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8", "surrogatepass")
    except (OSError, UnicodeDecodeError) as error:
        raise RecordingError(f"{file}：无法读取（{error}）：请检查文件，或重新录制。") from error
