"""Word lists of the package, as data files have them: words apart, by white space."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache

from drafter.data import data_text
from drafter.text.regex import regex

_GUARDED = regex(r"^(?P<guard>\(\?<[!=][^()|]*)\)(?P<first>[^\\(\[])")
"""A look-behind, and the character that it stands before."""


@cache
def word_lists(name: str) -> dict[str, tuple[str, ...]]:
    """The lists of one file in `drafter/data`, each as its words in order."""
    data = tomllib.loads(data_text(f"{name}.toml"))
    return {key: tuple(words.split()) for key, words in data.items() if isinstance(words, str)}


@cache
def word_pairs(name: str, key: str) -> tuple[tuple[str, ...], ...]:
    """The entries of one list whose words stand for one another (发展和改革委员会=发展改革委=发改委), each in order."""
    return tuple(tuple(entry.split("=")) for entry in word_lists(name)[key])


def alternatives(words: Iterable[str]) -> str:
    """
    A regular expression for any of some words, longest first.

    Words of one first character stand together behind it: few characters are compared where none of them stands.
    """
    return by_first(map(re.escape, sorted(words, key=len, reverse=True)))


def by_first(sources: Iterable[str]) -> str:
    """
    A regular expression for any of some others, in order, that each begin with a character as it is.

    What may or may not stand before that character is asked behind it: places are found by the character.
    """
    rests: dict[str, list[str]] = {}
    for source in (_GUARDED.sub(r"\g<first>\g<guard>\g<first>)", each) for each in sources):
        first = 1 + source.startswith("\\")
        rests.setdefault(source[:first], []).append(source[first:])
    return "|".join(
        first + (f"(?:{'|'.join(rest)})" if len(rest) > 1 else rest[0]) for first, rest in rests.items()
    )


def by_head(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Words by their first character, the longest first."""
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        groups.setdefault(word[0], []).append(word)
    return {head: tuple(group) for head, group in groups.items()}
