"""What is planned and what was done: a figure that a label gives to the plan is at home where the plan is told."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from drafter.checking.alignment import Alignment
from drafter.text.regex import regex
from drafter.text.values import Mention

_PLAN_LABEL = regex("计划|目标|拟|预计|力争|明年|次年|下一年|下年度|下步|下一步|下半年")
_PLAN_HEADING = regex("(?:计划|打算|安排|任务|目标|展望|部署|思路)[^，。；：\n]{0,6}$")
_SAID_OF_PLAN = regex(f"{_PLAN_LABEL.pattern}|[0-9]{{4}}年度?|[的值数]")
_LONGEST = 30
"""How many characters a heading has at most."""

_Match = tuple[int, Mention]


class Planned:
    """Where the plan of a paper is told, if a heading says so."""

    def __init__(self, alignment: Alignment) -> None:
        text = alignment.text
        lines = ((span.start, text.norm[span.start : span.end]) for span in text.paragraphs[1:])
        self._from = next(
            (start for start, line in lines if len(line) <= _LONGEST and _PLAN_HEADING.search(line)), None
        )
        self._facts = alignment.facts

    def keeps(self, one: _Match, other: _Match) -> bool:
        """Whether one of two values is given to the plan and stands in it, and the other is not and does not."""
        given, stands = self._given(one, other), self._stands(one, other)
        return given == stands and given[0] != given[1]

    def exchanges(self, one: _Match, other: _Match) -> bool:
        """Whether one of two values is given to the plan, and the other stands in it."""
        given, stands = self._given(one, other), self._stands(one, other)
        return given == stands[::-1] and given[0] != given[1]

    def _given(self, one: _Match, other: _Match) -> list[bool]:
        return [_is_of_plan(self._facts[index].label) for index, _ in (one, other)]

    def _stands(self, one: _Match, other: _Match) -> list[bool]:
        return [self._from is not None and mention.start > self._from for _, mention in (one, other)]


@lru_cache(maxsize=4096)
def _is_of_plan(label: str) -> bool:
    return _PLAN_LABEL.search(label) is not None


@lru_cache(maxsize=4096)
def _thing(label: str) -> str:
    """A label without what it says of the plan and the year."""
    return _SAID_OF_PLAN.sub("", label)


def exchanged_plans(alignment: Alignment, group: Sequence[_Match]) -> Iterator[tuple[_Match, _Match]]:
    """Of one thing, what is planned where the paper tells what was done, and what was done where it tells the plan."""
    labels = [alignment.facts[index].label for index, _ in group]
    if not any(map(_is_of_plan, labels)):
        return
    same: dict[str, list[_Match]] = defaultdict(list)
    for match, label in zip(group, labels, strict=True):
        same[_thing(label)].append(match)
    pairs = [pair for things in same.values() if len(things) > 1 for pair in combinations(things, 2)]
    planned = Planned(alignment) if pairs else None
    for one, other in pairs:
        if planned and planned.exchanges(one, other):
            yield one, other
