"""Faults put into a draft by what its report says: a stated value altered, taken out, or swapped with another."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from drafter.checking.report import Report
from drafter.facts.fact import Fact
from drafter.facts.facts import Facts
from drafter.text.values import Kind

_DIGITS = re.compile("[0-9]+")
_INDEX = re.compile(r"\.[0-9]+$")
_COUNTED = (Kind.QUANTITY, Kind.RATE)
_NAMED = (Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.TITLE)
_OTHER = {"何": "秦", "周": "罗", "县": "市", "青屏": "望江", "云岭": "白沙"}


class Stated(NamedTuple):
    """A fact and the one place that states it."""

    fact: Fact
    start: int
    end: int

    @property
    def list(self) -> str:
        """The list that the fact is an item of; its own id where it is none."""
        return _INDEX.sub("", self.fact.id)


def spoiled(text: str, facts: Facts, report: Report) -> Iterator[tuple[str, str]]:
    """Each fault as its kind and the whole text with it; values stated in one place alone are taken."""
    given = {fact.id: fact for fact in facts.facts if fact.use == "must"}
    once = [
        Stated(given[status.id], *status.spans[0])
        for status in report.facts
        if status.id in given and len(status.spans) == 1 and text.count(_core(status.value)) == 1
    ]
    for stated in once:
        kind, start, end = stated.fact.kind, stated.start, stated.end
        words, value = text[start:end], stated.fact.text
        if kind in _COUNTED and (altered := _altered(words)) != words:
            yield "alter a figure", text[:start] + altered + text[end:]
        if kind in _NAMED and len(_core(value)) > 1:
            yield "alter a name", text[:start] + _renamed(words) + text[end:]
        if kind in (*_COUNTED, *_NAMED, Kind.DATE):
            yield "drop a value", text[:start] + text[end:]
    yield from _swapped(text, once)


def _core(value: str) -> str:
    return value.strip("《》“”")


def _altered(words: str) -> str:
    """The same with its first figure one more."""
    return _DIGITS.sub(lambda found: str(int(found.group()) + 1), words, count=1)


def _renamed(words: str) -> str:
    """The same with one character changed."""
    for old, new in _OTHER.items():
        if old in words:
            return words.replace(old, new, 1)
    at = len(words) // 2
    return words[:at] + ("山" if words[at] != "山" else "水") + words[at + 1 :]


def _swapped(text: str, once: list[Stated]) -> Iterator[tuple[str, str]]:
    """Two neighbours of one kind and, for figures, of one unit, in each other's place; not items of one list."""
    for kind in (*_COUNTED, Kind.PERSON):
        places = sorted(
            (stated for stated in once if stated.fact.kind is kind), key=lambda stated: stated.start
        )
        for first, second in pairwise(places):
            one, other = text[first.start : first.end], text[second.start : second.end]
            same = kind is Kind.PERSON or _DIGITS.sub("", one) == _DIGITS.sub("", other)
            if first.end > second.start or not same or one == other or first.list == second.list:
                continue
            alike = first.fact.label == second.fact.label
            name = "swap between like items" if alike else "swap two values"
            swapped = text[: first.start] + other + text[first.end : second.start] + one + text[second.end :]
            yield name, swapped
