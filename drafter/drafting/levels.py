"""Levels: what is numbered inside a section stands below the number of the section's own heading."""

import re
from collections.abc import Sequence

from drafter.text.outline import hanzi_number
from drafter.text.regex import regex

SECOND = regex(r"[（(]([一二三四五六七八九十]{1,3})[）)]")
"""How the points of a section are numbered whose heading is of the first level."""


def below(heading: str | None, lines: Sequence[str]) -> list[str]:
    """
    The lines of a section, their points numbered 1., 2. where the heading is a （一） itself.

    Source: GB/T 9704-2012, 7.3.3: 一、（一）1.（1）.
    """
    if heading is None or not SECOND.match(heading):
        return list(lines)
    return [SECOND.sub(_third, line, count=1) if SECOND.match(line) else line for line in lines]


def _third(number: re.Match[str]) -> str:
    return f"{hanzi_number(number[1])}."
