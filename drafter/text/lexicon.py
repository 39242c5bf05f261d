"""
Set phrases that hold a numeral and state no fact: 三个代表, 两手抓, 千方百计.

The list is data (`drafter/data/set_phrases.txt`); a user's own phrases come on top. The longest phrase that
covers a numeral wins. What stands behind a ｜ may not follow the phrase: 四季｜度.
"""

from collections.abc import Iterable
from functools import cache

from drafter.data import data_text
from drafter.text.normal import normalized
from drafter.text.numerals import HAN

_NUMERAL = frozenset(HAN + "0123456789半")
Index = dict[str, tuple[tuple[int, str, str], ...]]
"""
Phrases by the numeral and its neighbour, longest first: the numeral's place in the phrase, the phrase, and the
characters that may not follow it.
"""


def phrase_at(norm: str, position: int, index: Index) -> tuple[int, int] | None:
    """The span of the longest set phrase whose first numeral stands at a position."""
    best: tuple[int, int] | None = None
    for key in (norm[position : position + 2], norm[position - 1 : position + 1] + "$"):
        for offset, phrase, other in index.get(key, ()):
            if position >= offset and norm.startswith(phrase, position - offset):
                if other and norm.startswith(tuple(other), position - offset + len(phrase)):
                    continue
                if best is None or len(phrase) > best[1] - best[0]:
                    best = position - offset, position - offset + len(phrase)
                break
    return best


def build_index(phrases: Iterable[str]) -> Index:
    """The index of some phrases; one that ends with its numeral is found by the character before it."""
    found: dict[str, list[tuple[int, str, str]]] = {}
    for line in phrases:
        phrase, _, other = line.partition("｜")
        place = next((i for i, char in enumerate(phrase) if char in _NUMERAL), None)
        if place is None or len(phrase) < 2:
            continue
        key = phrase[place : place + 2] if place + 1 < len(phrase) else phrase[place - 1 : place + 1] + "$"
        found.setdefault(key, []).append((place, phrase, other))
    return {key: tuple(sorted(group, key=lambda entry: -len(entry[1]))) for key, group in found.items()}


@cache
def set_phrases(own: tuple[str, ...] = ()) -> Index:
    """The index of the set phrases of the package and a user's own."""
    lines = data_text("set_phrases.txt").splitlines()
    shipped = (line.strip() for line in lines if line.strip() and not line.startswith("#"))
    return build_index((*shipped, *map(normalized, own)))
