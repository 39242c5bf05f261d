"""Quotation marks as an input method leaves them, told apart from those that belong to the content."""

import json
import re
from typing import NamedTuple

from drafter.text.regex import regex

DOUBLE = '"“”„‟＂'
SINGLE = "'‘’‚‛＇"
CORNER = "「」"
_FAMILIES = {mark: family for family in (DOUBLE, SINGLE, CORNER) for mark in family}
_STRAIGHT = {'"': regex(r'"(?:[^"\\\n]|\\[^\n])*"'), "'": regex(r"'[^'\n]*'")}
_CLOSERS = {mark: regex(f"[{re.escape(family)}\n]") for mark, family in _FAMILIES.items()}
_PAIRS = (("“", "”"), ("‘", "’"), ("「", "」"))
_NEXT = regex("[ \\t]+[\"'“”‘’]")
"""Another string behind this one: a comma is missing, this one is complete."""
_OPENING = "“‘「"
_REACH = 4000
"""How far behind a first possible end a better one is sought; keeps the search linear."""


class Quoted(NamedTuple):
    """A string in quotation marks: where it ends, and its content; None where it can stay as it is."""

    end: int
    content: str | None


def is_quote(char: str) -> bool:
    """Whether a character may open a string."""
    return bool(char) and char in _FAMILIES


def read_quoted(text: str, start: int, stop: re.Pattern[str]) -> Quoted | None:
    """
    The string that opens at `start`, on one line; None where it is not closed.

    A mark closes the string only where what may follow a value (`stop`) stands behind it, so that marks
    inside the content stay: “他说“好”，走了” is one string. Straight quotes that close properly are left
    as they are.
    """
    straight = _STRAIGHT.get(text[start])
    whole = straight.match(text, start) if straight else None
    if whole and (stop.match(text, whole.end()) or _NEXT.match(text, whole.end())):
        return Quoted(whole.end(), None)
    first, limit = None, len(text)
    for found in _CLOSERS[text[start]].finditer(text, start + 1):
        if found.group() == "\n" or found.start() > limit:
            break
        if not stop.match(text, found.end()):
            continue
        opens_again = found.group() in _OPENING and text[start] in _OPENING
        if not opens_again and _is_balanced(text[start + 1 : found.start()]):
            return Quoted(found.end(), text[start + 1 : found.start()])
        if first is None:
            first, limit = found, found.end() + _REACH
    return Quoted(first.end(), text[start + 1 : first.start()]) if first else None


def unquoted(text: str) -> str:
    """A text without the pair of marks around it."""
    if len(text) >= 2 and is_quote(text[0]) and text[-1] in _FAMILIES[text[0]]:
        return text[1:-1]
    return text


def key_name(raw: str) -> str:
    """A key without its marks; what is escaped in a key of JSON is read."""
    if raw.startswith('"'):
        try:
            return str(json.loads(raw))
        except ValueError:
            return unquoted(raw)
    return unquoted(raw)


def _is_balanced(content: str) -> bool:
    return all(content.count(left) == content.count(right) for left, right in _PAIRS)
