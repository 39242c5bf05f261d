"""The real program in a pseudo-terminal, its screen read as a person would."""

import codecs
import os
import re
import sys
import termios
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pexpect
import pyte
import pytest

PATIENCE = 90
"""Seconds after which what should stand on the screen will never come: a machine may be busy."""
LOCAL_MODES = 3
"""Where termios.tcgetattr keeps the flags of reading keys."""
WHITE = re.compile(r"\s+")


class _Screen(pyte.HistoryScreen):
    """A screen that answers where its cursor is, as a real terminal does."""

    answer: Callable[[str], object]

    def write_process_input(self, data: str) -> None:
        self.answer(data)


class Terminal:
    """The program in a pseudo-terminal."""

    def __init__(
        self, folder: Path, *arguments: object, columns: int = 80, rows: int = 24, **environment: str
    ):
        self.screen = _Screen(columns, rows, history=5000)
        self._stream = pyte.Stream(self.screen)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.raw = ""
        kept = {
            name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "LINES")
        }
        self.child = pexpect.spawn(
            sys.executable,
            ["-X", "utf8", "-W", "error", "-m", "drafter", "repl", *map(str, arguments)],
            cwd=str(folder),
            env={**kept, "TERM": "xterm-256color", "LANG": "C.UTF-8", **environment},
            dimensions=(rows, columns),
            timeout=PATIENCE,
            echo=False,
        )
        self.child.delaybeforesend = None
        self.screen.answer = self.child.send

    @property
    def text(self) -> str:
        """Everything that was shown and stands above or on the screen, without white space."""
        above = [
            "".join(line[column].data for column in range(self.screen.columns))
            for line in self.screen.history.top
        ]
        return WHITE.sub("", "".join((*above, *self.screen.display)))

    @property
    def lines(self) -> list[str]:
        """The lines of the screen."""
        return [line.rstrip() for line in self.screen.display]

    def pump(self) -> bool:
        """Take in what has come; False at the end of the program."""
        try:
            data = self.child.read_nonblocking(1 << 16, timeout=0.2)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        words = self._decoder.decode(data)
        self.raw += words
        self._stream.feed(words)
        return True

    def until(self, *words: str, gone: str = "") -> None:
        """Wait until the words stand there, and others no longer do."""
        end = monotonic() + PATIENCE
        wanted = [WHITE.sub("", word) for word in words]
        while not all(word in self.text for word in wanted) or (gone and gone in self.text):
            if not self.pump() or monotonic() > end:
                missing = [word for word in wanted if word not in self.text]
                pytest.fail(f"never shown: {missing or gone}\n" + "\n".join(self.lines))

    def listening(self) -> None:
        """Wait until the program reads keys: before, the terminal itself would take Ctrl-D or Ctrl-R."""
        end = monotonic() + PATIENCE
        while termios.tcgetattr(self.child.child_fd)[LOCAL_MODES] & termios.ICANON:
            if not self.pump() or monotonic() > end:
                pytest.fail("the program never read keys\n" + "\n".join(self.lines))

    def type(self, keys: str) -> None:
        """Press keys."""
        self.listening()
        self.child.send(keys)

    def enter(self, line: str, *then: str) -> None:
        """Type a line, and wait for what comes of it."""
        self.type(f"{line}\r")
        if then:
            self.until(*then)

    def ended(self) -> int | None:
        """Wait for the end of the program; its exit status."""
        while self.pump():
            pass
        self.child.close()
        status: int | None = self.child.exitstatus
        return status
