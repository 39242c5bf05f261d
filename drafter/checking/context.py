"""
How well a place in a text fits a label: which characters of the label stand around it, and how near.

The words right in front of a figure bind strongest (经审查立案|93件), then those behind it, then its clause, its
sentence, and what comes before. Characters that many labels share count little.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from drafter.text.sentences import Span
from drafter.text.values import Mention

_HAN = re.compile(r"[\u4e00-\u9fffA-Za-z0-9]+")
_CLAUSE_END = re.compile(r"[，。；：、！？\n（）()]")
_STOP_END = re.compile(r"[。；！？\n]")
_EMPTY = frozenset(("数量", "总数", "情况", "目标", "时间", "日期", "人数", "次数", "件数", "名称", "单位", "年度"))
_IGNORED = re.compile(r"[的和与及、（）()“”\"《》]")

Grams = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Context:
    """The words around a mention, by nearness; each tier is a stretch of the text and its weight."""

    tiers: tuple[tuple[str, float], ...]

    def score(self, grams: Grams) -> float:
        """The weight of the label's grams that stand here, each at its nearest tier."""
        total = 0.0
        for gram, weight in grams:
            for stretch, nearness in self.tiers:
                if gram in stretch:
                    total += weight * nearness
                    break
        return total


def grams_of(words: Iterable[str]) -> frozenset[str]:
    """The pairs of neighbouring characters in a label and its aliases."""
    found: set[str] = set()
    for word in words:
        for run in _HAN.findall(_IGNORED.sub(" ", word)):
            found.update(run[i : i + 2] for i in range(len(run) - 1))
            if len(run) == 1:
                found.add(run)
    return frozenset(found)


def weigh(labels: Sequence[frozenset[str]]) -> list[Grams]:
    """Grams of each label with their weight: rarer among the labels, heavier."""
    count = Counter(gram for grams in labels for gram in grams)
    return [
        tuple(sorted((gram, (0.3 if gram in _EMPTY else 1.0) / count[gram] ** 0.5) for gram in grams))
        for grams in labels
    ]


class Contexts:
    """Reads the context of each mention of a text, once."""

    def __init__(self, norm: str, mentions: Sequence[Mention], paragraphs: Sequence[Span]) -> None:
        self._norm = norm
        self._cuts = [m.start() for m in _CLAUSE_END.finditer(norm)]
        self._ends = {m.end: None for m in mentions}
        self._mentions = mentions
        self._cache: dict[int, Context] = {}

    def at(self, mention: Mention) -> Context:
        """The context of one mention."""
        found = self._cache.get(mention.start)
        if found is None:
            found = self._cache[mention.start] = self._read(mention.start, mention.end)
        return found

    def _read(self, start: int, end: int) -> Context:
        norm = self._norm
        sentence_start = self._back(start, _STOP_END, 160)
        sentence_end = self._forth(end, _STOP_END, 120)
        clause_start = max(sentence_start, self._back(start, _CLAUSE_END, 60))
        clause_end = min(sentence_end, self._forth(end, _CLAUSE_END, 40))
        left, right = norm[clause_start:start], norm[end:clause_end]
        previous = norm[self._back(clause_start - 1, _CLAUSE_END, 60) if clause_start > sentence_start else clause_start : clause_start]
        return Context(
            (
                (left[-8:], 4.0),
                (left, 3.2),
                (right[:6], 2.4),
                (right, 1.8),
                (previous, 1.2),
                (norm[sentence_start:clause_start], 0.8),
                (norm[clause_end:sentence_end], 0.3),
                (norm[max(0, sentence_start - 60) : sentence_start], 0.2),
            )
        )

    def _back(self, place: int, pattern: re.Pattern[str], limit: int) -> int:
        floor = max(0, place - limit)
        last = floor
        for match in pattern.finditer(self._norm, floor, max(floor, place)):
            last = match.end()
        return last

    def _forth(self, place: int, pattern: re.Pattern[str], limit: int) -> int:
        match = pattern.search(self._norm, place, place + limit)
        return match.start() if match else min(len(self._norm), place + limit)
