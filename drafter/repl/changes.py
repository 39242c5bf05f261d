"""What changed between two texts, as a clerk reads it: the paragraphs that differ, words taken out and put in."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from drafter.console.showing import Piece
from drafter.console.speech import Speech
from drafter.repl.views import DIM, Block, line
from drafter.text.regex import regex

OUT, IN = "red strike", "green"
_WORDS = regex(r"[0-9.,%]+|[A-Za-z]+|.", re.DOTALL)
"""What is never cut: a figure, a word; else each character."""
_SHORT = 3
"""Fewer equal characters between two changes are counted with them: a change is read by words, not by strokes."""


def changes(before: str, after: str, say: Speech) -> Iterator[Block]:
    """The paragraphs that differ: 〔-words taken out-〕 and 〔+words put in+〕, with colour where there is one."""
    old, new = ([each for each in text.splitlines() if each.strip()] for text in (before, after))
    same = True
    for kind, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        same = False
        pairs = max(last - first, end - start)
        for index in range(pairs):
            left = old[first + index] if first + index < last else ""
            right = new[start + index] if start + index < end else ""
            number = start + index + 1 if right else first + index + 1
            yield line(say(f"第{number}段", f"paragraph {number}"), DIM)
            yield tuple(_words(left, right))
    if same:
        yield line(say("两个版本的文字相同。", "both versions read the same."), DIM)


def _words(before: str, after: str) -> Iterator[Piece]:
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    for kind, first, last, start, end in _joined(old, new):
        if kind == "equal":
            yield Piece("".join(old[first:last]))
            continue
        if last > first:
            yield Piece(f"〔-{''.join(old[first:last])}-〕", OUT)
        if end > start:
            yield Piece(f"〔+{''.join(new[start:end])}+〕", IN)


def _joined(before: list[str], after: list[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """The differences, those divided by next to nothing taken together."""
    held: tuple[int, int, int, int] | None = None
    for kind, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal" or (held is not None and last - first < _SHORT and last < len(before)):
            held = (held[0], last, held[2], end) if held else (first, last, start, end)
            continue
        if held is not None:
            yield "replace", *held
            held = None
        yield kind, first, last, start, end
    if held is not None:
        yield "replace", *held
