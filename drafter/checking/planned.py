"""What is planned and what was done: a figure that a label gives to the plan is at home where the plan is told."""

from drafter.checking.alignment import Alignment
from drafter.text.regex import regex
from drafter.text.values import Mention

_PLAN_LABEL = regex("计划|目标|拟|预计|力争|明年|次年|下一年|下年度|下步|下一步|下半年")
_PLAN_HEADING = regex("(?:计划|打算|安排|任务|目标|展望|部署|思路)[^，。；：\n]{0,6}$")
_LONGEST = 30
"""How many characters a heading has at most."""


class Planned:
    """Where the plan of a paper is told, if a heading says so."""

    def __init__(self, alignment: Alignment) -> None:
        text = alignment.text
        lines = ((span.start, text.norm[span.start : span.end]) for span in text.paragraphs[1:])
        self._from = next(
            (start for start, line in lines if len(line) <= _LONGEST and _PLAN_HEADING.search(line)), None
        )
        self._facts = alignment.facts

    def keeps(self, one: tuple[int, Mention], other: tuple[int, Mention]) -> bool:
        """Whether one of two values is given to the plan and stands in it, and the other is not and does not."""
        if self._from is None:
            return False
        given = [_PLAN_LABEL.search(self._facts[index].label) is not None for index, _ in (one, other)]
        stands = [mention.start > self._from for _, mention in (one, other)]
        return given == stands and given[0] != given[1]
