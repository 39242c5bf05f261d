"""What a figure counts, said right at it: in 走访两个村和11个社区, villages and communities."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from drafter.checking.alignment import Alignment
from drafter.text.regex import regex
from drafter.text.values import Amount, Mention

_REACH = 8
"""How many characters at a figure are read."""
_WINDOW = 24
"""How many places of one unit on are compared with each."""
_TAILS = ("总数", "数量", "个数", "人数", "数")
"""What a label ends with beside the head: 规模以上工业企业总数."""
_SURE = 2
_BRACKETS = str.maketrans("", "", "（）()")
_CLOSERS = "，。；、！？：和及与并的共等 \n"
"""What ends the words that a figure counts."""

_RUN = regex(f"[^{_CLOSERS}]{{1,{_REACH}}}")

_Match = tuple[int, Mention]


def crossed_heads(alignment: Alignment, group: list[_Match]) -> Iterator[tuple[_Match, _Match]]:
    """Pairs of figures each of which counts, by the words right at it, what the other's label ends with."""
    if not group or not isinstance(alignment.facts[group[0][0]].value, Amount):
        return
    ordered = sorted(group, key=lambda match: match[1].start)
    labels = [_head(alignment.facts[index].label) for index, _ in ordered]
    around = [_around(alignment.text.norm, mention) for _, mention in ordered]
    # Most count what their own label ends with, and can be no half of such a pair.
    astray = [place for place, words in enumerate(around) if not _counts(words, labels[place])]
    for one, other in combinations(astray, 2):
        near = other - one < _WINDOW
        if near and _counts(around[one], labels[other]) and _counts(around[other], labels[one]):
            yield ordered[one], ordered[other]


@lru_cache(maxsize=4096)
def _head(label: str) -> str:
    """A label without what only says that it counts."""
    tail = next((tail for tail in _TAILS if label.endswith(tail) and len(label) > len(tail) + 1), "")
    return label.removesuffix(tail).translate(_BRACKETS)


def _around(norm: str, mention: Mention) -> tuple[str, str]:
    """The words right before a figure, and those right behind it as far as they go on."""
    before = norm[max(0, mention.start - _REACH) : mention.start].translate(_BRACKETS)
    behind = _RUN.match(norm, mention.end)
    return before, behind.group()[:_REACH].translate(_BRACKETS) if behind else ""


def _counts(around: tuple[str, str], label: str) -> bool:
    """Whether the words right at a figure are the end of a label."""
    before, behind = around
    if behind and label.endswith(behind):
        return True
    whole = before[-2:-1] in _CLOSERS and label[-1:] == before[-1:]
    return len(before) >= _SURE and (whole or label[-_SURE:] == before[-_SURE:])
