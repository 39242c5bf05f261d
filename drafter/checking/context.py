"""
How well a place in a text fits a label: which characters of the label stand around it, and how near.

The words right in front of a figure bind strongest (经审查立案|93件), then those behind it, then its clause, its
sentence, and what comes before. Characters that many labels share count little.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, compress

from drafter.checking.opposites import FROM, TO, Signs, signs_of
from drafter.checking.standing import Standing
from drafter.text.regex import regex
from drafter.text.text import Text
from drafter.text.values import Mention

_HAN = regex(r"[\u4e00-\u9fffA-Za-z0-9]+")
_CLAUSE_END = regex(r"[，。；：、！？\n（）()]")
_STOPS = frozenset("。；！？\n")
"""Those of them that end a sentence."""
_SENTENCE, _CLAUSE = 120, 60
"""How far a sentence and a clause are read, where no mark ends them."""
_COUNTED = 5
"""How far the noun behind a figure is read that it counts: 3个|评议小组."""
_ITEMS = regex("、|和|及|与")
_EMPTY = frozenset(
    ("数量", "总数", "情况", "目标", "时间", "日期", "人数", "次数", "件数", "名称", "单位", "年度")
)
_IGNORED = regex(r"[的和与及、（）()“”\"《》]|(?<=[0-9]年)")
"""What parts the words of a label: 年提 is no word of 2016年提交提案."""

_OLD = regex("原|年初|期初|基期|[改调整治造]前$")
_NEW = regex("年末|年底|期末|[改调整治造]后$")
_NOW, _AIM = regex("现(?![场金代役实行])"), regex("目标|建议|拟|计划|规划")
_FROM = regex("[由从][^，。；：、\n0-9]{0,12}$")
_TO = regex("[由从][^，。；\n]{2,24}(?:到|至|为|成)[^，。；\n0-9]{0,8}$")
_MOVE = 32
_COLONS = ("：", ":")

Grams = dict[str, float]
"""The pairs of characters of a label, with their weight."""


@dataclass(frozen=True, slots=True)
class Context:
    """The words around a mention: each pair of characters that some label has, with its nearness."""

    near: dict[str, float]

    def score(self, grams: Grams) -> float:
        """The weight of the label's grams that stand here, each at its nearest place."""
        near = self.near
        if near.keys().isdisjoint(grams):
            return 0.0
        return sum([near[gram] * weight for gram, weight in grams.items() if gram in near])


def grams_of(words: Iterable[str]) -> frozenset[str]:
    """The pairs of neighbouring characters in a label and its aliases."""
    found: set[str] = set()
    for word in words:
        for run in _HAN.findall(_IGNORED.sub(" ", word)):
            found.update(run[i : i + 2] for i in range(len(run) - 1))
    return frozenset(found)


def directions_of(labels: Sequence[str]) -> list[frozenset[str]]:
    """Whether each label is of an old value or a new one (现 is new beside 原, old beside 目标), and its signs."""
    now = TO if any(_OLD.search(label) for label in labels) else FROM
    aim = TO if any(_NOW.search(label) for label in labels) else ""
    signs = ((FROM, _OLD), (TO, _NEW), (now, _NOW), (aim, _AIM))
    return [
        frozenset(sign for sign, said in signs if sign and said.search(label)) | opposed
        for label, opposed in zip(labels, signs_of(labels), strict=True)
    ]


def weigh(labels: Sequence[frozenset[str]]) -> list[Grams]:
    """Grams of each label with their weight: rarer among the labels, heavier."""
    count = Counter(gram for grams in labels for gram in grams)
    return [
        {gram: (0.3 if gram in _EMPTY else 1.0) / count[gram] ** 0.5 for gram in sorted(grams)}
        for grams in labels
    ]


class Contexts:
    """Reads the context of each mention of a text, once."""

    def __init__(self, text: Text, vocabulary: frozenset[str], mentions: Iterable[Mention] = ()) -> None:
        self._norm = norm = text.norm
        self._vocabulary = vocabulary
        self._signs = Signs(vocabulary, norm)
        self._directed = Standing.of("" if vocabulary.isdisjoint((FROM, TO)) else "[由从]", norm)
        self._listed = Standing.of("分别|依次", norm)
        self._assigned = "分任" in norm
        self._ends = sorted(mention.end for mention in mentions)
        self._clauses = [-1, *(m.start() for m in _CLAUSE_END.finditer(norm)), len(norm)]
        self._stops = [-1, *(place for place in self._clauses[1:-1] if norm[place] in _STOPS), len(norm)]
        pairs = text.pairs
        known = list(map(vocabulary.__contains__, pairs))
        self._grams = list(compress(pairs, known))
        self._counts = [0, *accumulate(known)]
        self._cache: dict[int, Context] = {}

    def at(self, mention: Mention) -> Context:
        """The context of one mention."""
        found = self._cache.get(mention.start)
        if found is None:
            found = self._cache[mention.start] = self._read(mention.start, mention.end)
        return found

    def fresh(self, place: Mention) -> Context:
        """The context of a place that is no mention; not kept."""
        return self._read(place.start, place.end)

    def _read(self, start: int, end: int) -> Context:
        sentence, previous, clause, close, after = self._bounds(start, end)
        near: dict[str, float] = {}
        if self._norm[start - 1 : start] in _COLONS and self._norm[close : close + 1] in _COLONS:
            # 记录：石致远　审核：方砚秋: what stands behind is the next one's label.
            self._fill(near, ((previous, clause - 1, 4.0),))
            return Context(near)
        last = self._ends[bisect_left(self._ends, start + 1) - 1] if self._ends else start
        zones = (
            (sentence, previous, 0.8),
            (previous, clause, 1.2),
            (end, close, 1.8),
            (clause, start, 3.2),
            (max(clause, start - 8), start, 4.0),
            (last, min(last + _COUNTED, start), 2.4 if clause <= last else 0.0),
            (end, min(close, end + _COUNTED), 3.0),
        )
        self._fill(near, zones)
        if self._directed.within(max(clause, start - _MOVE), start):
            self._fill_direction(near, max(clause, start - _MOVE), start)
        if self._signs:
            near.update(dict.fromkeys(self._signs.at(self._norm, clause, start, end), 4.0))
        if self._listed.within(max(sentence, start - _CLAUSE), start):
            self._fill_listed(near, max(sentence, start - _CLAUSE), start, after)
        if self._assigned:
            self._fill_roles(near, sentence, start, end, after)
        return Context(near)

    def _bounds(self, start: int, end: int) -> tuple[int, int, int, int, int]:
        """Where sentence, clause before and clause of a place begin, and where its clause and sentence end."""
        stops, clauses = self._stops, self._clauses
        stop, cut = bisect_left(stops, start), bisect_left(clauses, start)
        sentence = max(start - _SENTENCE, stops[stop - 1] + 1)
        clause = previous = max(sentence, start - _CLAUSE, clauses[cut - 1] + 1)
        if clause > sentence:
            before = bisect_left(clauses, clause - 1, 0, cut)
            previous = max(sentence, clause - 1 - _CLAUSE, clauses[before - 1] + 1)
        after = min(end + _SENTENCE, stops[bisect_left(stops, end, stop)])
        return (
            sentence,
            previous,
            clause,
            min(after, end + _CLAUSE, clauses[bisect_left(clauses, end, cut)]),
            after,
        )

    def _fill(self, near: dict[str, float], zones: Iterable[tuple[int, int, float]]) -> None:
        """Weigh the grams of some stretches; where one stands in several, the last of them counts."""
        counts, grams = self._counts, self._grams
        for first, last, weight in zones:
            if last - first > 1 and weight:
                low, high = counts[first], counts[last - 1]
                if high - low == 1:
                    near[grams[low]] = weight
                elif low < high:
                    near.update(dict.fromkeys(grams[low:high], weight))

    def _fill_direction(self, near: dict[str, float], first: int, start: int) -> None:
        """由36家压减到4家: the first value is the old one, the second the new one."""
        before = self._norm[first:start]
        if _FROM.search(before):
            near[FROM] = 4.0
        elif _TO.search(before):
            near[TO] = 4.0

    def _fill_roles(self, near: dict[str, float], sentence: int, start: int, end: int, after: int) -> None:
        """In 甲、乙分任书记、校长, the first person has the first post, the second the second."""
        apart = self._norm.find("分任", end, after)
        clause = max(sentence, self._norm.rfind("，", sentence, start) + 1)
        if apart < 0 or "，" in self._norm[end:apart]:
            return
        roles = _ITEMS.split(self._norm[apart + 2 : after].partition("，")[0])
        place = len(_ITEMS.findall(self._norm[clause:start]))
        if len(roles) != len(_ITEMS.split(self._norm[clause:apart])) or place >= len(roles):
            return
        for which, role in enumerate(roles):
            for gram in map(str.__add__, role, role[1:]):
                if gram in self._vocabulary:
                    near[gram] = 4.0 if which == place else 0.0

    def _fill_listed(self, near: dict[str, float], sentence: int, start: int, after: int) -> None:
        """In 甲乡、乙镇分别获拨190万元和165万元, the first amount is of the first, the second of the second."""
        apart = max(self._norm.rfind("分别", sentence, start), self._norm.rfind("依次", sentence, start))
        if apart < 0:
            return
        items = _ITEMS.split(self._norm[sentence:apart].rpartition("，")[2])
        figures = len(_ITEMS.split(self._norm[apart:after].partition("，")[0]))
        place = len(_ITEMS.findall(self._norm[apart:start]))
        if len(items) != figures or not 2 <= len(items) <= 8 or place >= len(items):
            return
        for which, item in enumerate(items):
            for gram in map(str.__add__, item, item[1:]):
                if gram in self._vocabulary:
                    near[gram] = 4.0 if which == place else 0.4
