"""What completes a line: the words that its longest possible end begins, or whose pinyin initials it begins."""

from collections.abc import Iterable
from typing import NamedTuple

from drafter.repl.command import all_commands, by_name, understood
from drafter.repl.context import Context
from drafter.repl.initials import has_initials

MOST = 12
"""How many offers are made at once."""
_LONGEST = 24
_ASCII_LEAST = 2
"""How many letters must stand in the middle of a line before they are taken for initials."""


class Offer(NamedTuple):
    """A word that completes the line: it takes the place of so many characters before the cursor."""

    text: str
    replaces: int
    note: str = ""


def words_for(before: str, context: Context) -> list[Offer]:
    """What completes a line up to the cursor: a command's name, its arguments, or words of an instruction."""
    name, space, rest = before.lstrip().partition(" ")
    if not space:
        return offers(name, _names(context), whole=True) or offers(before, _labels(context))
    order = understood(before)
    if order is None:
        return offers(before, _labels(context))
    words = tuple(order.command.words(context))
    return offers(rest, words, whole=not rest.strip()) or offers(rest, words)


def offers(before: str, words: Iterable[str], *, whole: bool = False) -> list[Offer]:
    """
    The words that complete the end of a text; those of its longest end first.

    Args:
        before: the text up to the cursor.
        words: what there is.
        whole: whether the text as a whole must begin the word.
    """
    known = tuple(dict.fromkeys(word for word in words if word))
    if whole:
        return [Offer(word, len(before)) for word in known if _begins(before, word) and word != before][:MOST]
    for start in range(max(0, len(before) - _LONGEST), len(before)):
        end = before[start:]
        if end[0].isspace() or (end.isascii() and (len(end) < _ASCII_LEAST or _inside(before, start))):
            continue
        found = [Offer(word, len(end)) for word in known if _begins(end, word) and word != end]
        if found:
            return found[:MOST]
    return []


def _inside(before: str, start: int) -> bool:
    """Whether a letter stands before it, so that it is no beginning."""
    return start > 0 and before[start - 1].isascii() and before[start - 1].isalpha()


def _begins(typed: str, word: str) -> bool:
    """Whether what was typed begins a word, or its initials."""
    low = typed.lower()
    return word.lower().startswith(low) or (typed.isascii() and typed.isalpha() and has_initials(word, low))


def _names(context: Context) -> list[str]:
    """The commands' names, those of the language that is spoken first."""
    first = [command.NAMES[0 if context.say.language == "zh" else 1] for command in all_commands()]
    return [*first, *(name for name in by_name() if name not in first and len(name) > 1)]


def _labels(context: Context) -> Iterable[str]:
    """Sections and labels of the paper, which instructions name."""
    return by_name()["facts"].words(context)
