"""Where a title that is too long for a line is broken: between words, the upper line the longer one (7.3.1)."""

from collections.abc import Iterator

from drafter.layout.gbt9704 import BLOCK_WIDTH, POINTS, TITLE_SIZE
from drafter.layout.width import width
from drafter.text.regex import regex

_LINE = BLOCK_WIDTH * POINTS / TITLE_SIZE
_SLACK = 0.85
_BREAK = regex(
    "(?=(?<![0-9])[12][0-9]{3}年|关于|工作(?:总结|计划|报告|安排|要点|意见|任务)|常务委员会|[上下]半年|会议|"
    "加强|开展|发挥|座谈|第[一二三四五六七八九十]{1,3}届|和(?![谐平睦])|与|暨)|(?<=[的届年，：])(?!的)"
)


def title_indent(words: str) -> float:
    """How far a title is set in from both sides, in points, so that it breaks where the words do."""
    total = width(words)
    if not _LINE < total <= 2 * _LINE:
        return 0.0
    uppers = [upper for upper in _uppers(words) if total / 2 <= upper <= _LINE - _SLACK]
    # Where no good place is near the middle, the upper line is as full as it can be.
    upper = min(uppers, default=_LINE - _SLACK)
    return max(0.0, (_LINE - upper - _SLACK) / 2 * TITLE_SIZE)


def _uppers(words: str) -> Iterator[float]:
    """The width of the upper line for each place where the title may be broken."""
    return (width(words[: place.start()]) for place in _BREAK.finditer(words))
