"""The text to be worked on: a file, or standard input."""

import sys
from pathlib import Path

from drafter.facts.sources import decode_text, read_text_file


def read_source(name: str) -> str:
    """The text of a file; of standard input for 「-」."""
    if name == "-":
        return decode_text(sys.stdin.buffer.read(), "标准输入")
    return read_text_file(Path(name))
