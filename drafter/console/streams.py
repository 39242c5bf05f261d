"""Standard input and output: bytes in, text out, and a reader that goes away is no fault."""

import os
import sys
from json import dumps
from typing import TextIO

from drafter.errors import InputError
from drafter.reasons import reason


def prepare_streams() -> None:
    """Write UTF-8 to files and pipes whatever the system's code page; show what it cannot say as escapes."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            encoding = None if stream.isatty() else "utf-8"
            reconfigure(encoding=encoding, errors="backslashreplace")


def put(text: str, stream: TextIO | None = None) -> None:
    """
    Write a text and its line break; when nobody reads any more, the rest is dropped.

    Raises:
        InputError: standard output cannot take it, as on a full disk.
    """
    target = stream or sys.stdout
    try:
        target.write(f"{text}\n")
        target.flush()
    except OSError as error:
        _drop_the_rest(target, error)


def put_as_is(text: str) -> None:
    """Write a text to standard output with the line ends that it has, and none added."""
    target = sys.stdout
    try:
        target.flush()
        target.buffer.write(text.encode(target.encoding or "utf-8", "backslashreplace"))
        target.flush()
    except OSError as error:
        _drop_the_rest(target, error)


def _drop_the_rest(target: TextIO, error: OSError) -> None:
    # What is still in the buffer would fail again when Python closes the stream.
    os.dup2(os.open(os.devnull, os.O_WRONLY), target.fileno())
    if not isinstance(error, BrokenPipeError) and target is not sys.stderr:
        raise InputError(f"写不到标准输出（{reason(error)}）：请检查磁盘空间，或换个位置。") from error


def put_json(value: object) -> None:
    """Write plain data as JSON that people can read too."""
    put(dumps(value, ensure_ascii=False, indent=2))


def complain(text: str) -> None:
    """Write one line to standard error."""
    put(text, sys.stderr)
