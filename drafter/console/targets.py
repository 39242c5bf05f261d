"""Where a changed text may be written: beside what was read, never over it."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from drafter.console.speech import Speech
from drafter.errors import InputError

_TEXT = frozenset({"", ".txt", ".md", ".markdown", ".text"})


def require_text_target(out: str, sources: tuple[str, ...]) -> Path:
    """
    The path of a text file to be written.

    Args:
        out: as it was typed.
        sources: what is read, as it was typed; 「-」 is standard input.

    Raises:
        InputError: it is one of the files read (by whatever name or link), or no text file.
    """
    target = Path(out)
    if target.suffix.lower() not in _TEXT:
        raise InputError(f"{out}：改好的文稿只能写成文本文件：请用 .txt 或 .md。")
    return require_apart(out, sources)


def require_apart(out: str, sources: tuple[str, ...]) -> Path:
    """The path of a file to be written, which must be none of those that are read; `InputError` otherwise."""
    target = Path(out)
    if out == "-":
        raise InputError("-o 后面要写文件名：改好的文稿要写进文件，不能写到标准输出。")
    for source in sources:
        if _is_same(target, source):
            name = "标准输入所读的文件" if source == "-" else f"「{source}」"
            raise InputError(f"{out}：与{name}是同一个文件，原件不改动：请另起一个文件名。")
    return target


def require_unfilled(target: Path, filled_in: Callable[[Path], bool]) -> None:
    """Raise `InputError` where a sheet stands that somebody has written in: hours of work would be lost."""
    if target.is_file() and filled_in(target):
        raise InputError(f"{target}：里面有填好的内容，不会覆盖：请另起一个文件名，或先把它移开。")


def named(target: Path, say: Speech) -> str:
    """A file to be written as it is told of once it is: with a note where it takes another's place."""
    there = target.is_file()
    return (
        f"{target}{say('（覆盖了原有的文件）', ' (in place of the file that was there)')}"
        if there
        else f"{target}"
    )


def _is_same(target: Path, source: str) -> bool:
    """Whether both are one file, through links too."""
    try:
        there = target.stat()
        here = os.fstat(sys.stdin.fileno()) if source == "-" else Path(source).stat()
    except (OSError, ValueError):  # what is not there, or has no descriptor, is nothing that could be lost
        return False
    return os.path.samestat(here, there)
