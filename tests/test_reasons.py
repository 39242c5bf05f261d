"""Why the system refused, in the words of the clerk."""

import errno
import os

import pytest

from drafter.console.english import english
from drafter.reasons import reason


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.EACCES, "没有权限"), (errno.ENOSPC, "磁盘已满"), (errno.ENAMETOOLONG, "名称太长")],
)
def test_a_known_reason_is_chinese(number: int, words: str) -> None:
    """Whatever the system calls it."""
    assert words == reason(OSError(number, os.strerror(number)))


def test_an_unknown_reason_is_told_as_it_comes() -> None:
    """With or without a number."""
    assert "odd" == reason(OSError(9999, "odd"))
    assert "odd" == reason(OSError("odd"))


def test_who_asks_for_english_gets_english() -> None:
    """The reason inside the message, too."""
    message = english("a.md：无法写入（磁盘已满）：请检查位置和权限，或另选位置。")

    assert "no space left on the disk" in message
