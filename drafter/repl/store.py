"""
The file of a session: append-only JSON lines, each on the disk before the next step, readable by its owner alone.

What is killed while it writes leaves a torn last line, which is the unfinished step: it is set aside in a file
of its own. A file that is broken elsewhere, or of a later form, is refused as it is.
"""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ValidationError

from drafter.errors import InputError
from drafter.reasons import reason
from drafter.repl.locking import lock
from drafter.repl.steps import STEP, VERSION, Head, Step

SUFFIX = ".drafter"
ASIDE = ".unfinished"
_MARK = b'{"drafter_session"'


class BusyError(InputError):
    """The session is open in another terminal."""


class SessionFile:
    """An open, locked file of a session."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self._descriptor = descriptor

    @classmethod
    def create(cls, path: Path, head: Head) -> Self:
        """
        A new file; `InputError` where none can be made there.

        Raises:
            FileExistsError: there is one of this name.
        """
        descriptor = _opened(path, os.O_CREAT | os.O_EXCL)
        made = cls(path, descriptor)
        lock(descriptor)
        made.append(head)
        return made

    @classmethod
    def open(cls, path: Path) -> tuple[Self, Head, list[Step], str]:
        """
        An existing file: its head, its steps, and the name of the file where a torn one was set aside.

        Raises:
            BusyError: it is open elsewhere.
            InputError: it is no session, broken, or of a later form.
        """
        descriptor = _opened(path, 0)
        try:
            _require_lock(path, descriptor)
            content = path.read_bytes()
            whole, torn = _parted(content)
            head, steps = read_lines(path, whole)
            aside = _set_aside(path, torn) if torn else ""
            if torn:
                os.ftruncate(descriptor, len(content) - len(torn))
                os.fsync(descriptor)
            elif not content.endswith(b"\n"):
                os.write(descriptor, b"\n")
        except BaseException:
            os.close(descriptor)
            raise
        return cls(path, descriptor), head, steps, aside

    def append(self, entry: BaseModel) -> None:
        """Write one line and see it to the disk; where that fails (OSError) the file is as it was before."""
        line = f"{entry.model_dump_json(exclude_defaults=False, exclude_none=True)}\n".encode(
            "utf-8", "replace"
        )
        size = os.fstat(self._descriptor).st_size
        try:
            written = os.write(self._descriptor, line)
            while written < len(line):
                written += os.write(self._descriptor, line[written:])
            os.fsync(self._descriptor)
        except OSError:
            os.ftruncate(self._descriptor, size)
            raise

    def close(self) -> None:
        """Give the file and its lock back."""
        os.close(self._descriptor)

    def remove(self) -> None:
        """Take the file away, once it is closed."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


def _require_lock(path: Path, descriptor: int) -> None:
    if not lock(descriptor):
        raise BusyError(f"{path}：这个会话正在另一个窗口里打开：请回到那里继续，或先把它退出。")


def is_session(path: Path) -> bool:
    """Whether a file is a session, by its ending or its first bytes."""
    if path.suffix.lower() == SUFFIX:
        return True
    try:
        with path.open("rb") as file:
            return file.read(len(_MARK)) == _MARK
    except OSError:
        return False


def read_lines(path: Path, lines: Sequence[bytes]) -> tuple[Head, list[Step]]:
    """The head and the steps of a file; `InputError` names the first line that cannot be read."""
    if not lines:
        raise InputError(f"{path}：文件是空的，不是会话：请另选一个。")
    version = _version(path, lines[0])
    if version > VERSION:
        raise InputError(f"{path}：由较新的 drafter 写成（格式 {version}）：请升级后再打开，文件没有改动。")
    read: list[Step] = []
    try:
        head = Head.model_validate_json(lines[0])
        for line in lines[1:]:
            read.append(STEP.validate_json(line))  # noqa: PERF401 - how many were read tells where it broke
    except ValidationError as error:
        broken = len(read) + 2 if read or len(lines) > 1 else 1
        raise InputError(
            f"{path}：第{broken}行已损坏，无法读取；文件没有改动：请用备份，或新建会话。"
        ) from error
    return head, read


def _version(path: Path, line: bytes) -> int:
    try:
        head = json.loads(line)
        return int(head["drafter_session"])
    except (ValueError, TypeError, KeyError) as error:
        raise InputError(f"{path}：不是 drafter 的会话文件，或已损坏；文件没有改动：请另选一个。") from error


def _parted(content: bytes) -> tuple[list[bytes], bytes]:
    """The whole lines of a file, and a torn last one; one that lacks nothing but its end is whole."""
    *whole, last = content.split(b"\n")
    if not last:
        return whole, b""
    try:
        json.loads(last)
    except ValueError:
        return (whole, last) if whole else ([last], b"")
    return [*whole, last], b""


def _set_aside(path: Path, torn: bytes) -> str:
    aside = path.with_name(path.name + ASIDE)
    descriptor = _opened(aside, os.O_CREAT)
    try:
        os.write(descriptor, torn + b"\n")
    finally:
        os.close(descriptor)
    return str(aside)


def _opened(path: Path, flags: int) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_APPEND | flags, 0o600)
    except FileExistsError:
        raise
    except OSError as error:
        raise InputError(f"{path}：会话文件无法打开（{reason(error)}）：请检查位置和权限。") from error
