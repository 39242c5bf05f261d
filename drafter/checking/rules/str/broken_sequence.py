"""STR502: 一是…二是… with a number skipped or doubled."""

import re
from collections.abc import Iterator

from drafter.checking.rule import Hit, rule
from drafter.text.outline import Run, hanzi_numeral
from drafter.text.text import Text

_REACH = 400
_FIRST = "首先|第一|其一|一方面|一则"
"""What may begin a sequence that goes on with 二是."""


@rule(
    "STR502",
    "broken-sequence",
    source="GB/T 15834-2011, appendix B.3; practice",
    good=(
        "一是抓学习；二是抓调研；三是抓落实。",
        "我们一是抓学习，二是抓调研。",
        "一是形式单一。一是重视不够。",
    ),
    bad=("一是抓学习；三是抓落实。", "一是抓学习；二是抓调研；二是抓落实。", "第一，抓学习；第三，抓落实。"),
)
def broken_sequence(text: Text) -> Iterator[Hit]:
    """
    A sequence such as 一是…二是… skips a number or says one twice.

    A member was cut or pasted twice, or the numbers were not mended after one was moved.

    中文：“一是……二是……”一类序列缺项或重复，多是增删后没有改序号。
    """
    for run in text.runs:
        yield from _check(text, run)


def _check(text: Text, run: Run) -> Iterator[Hit]:
    """The steps of a sequence that do not follow from the one before."""
    last = 0
    for place, step in enumerate(run.steps):
        expected = last + 1
        if step.number != expected and not (place == 0 and _has_first(text, run, step.start)):
            follows = run.steps[place + 1].number if place + 1 < len(run.steps) else 0
            found = text.raw[step.start : step.end]
            remedy = found.replace(hanzi_numeral(step.number), hanzi_numeral(expected), 1)
            fault = "重复" if step.number <= last else "前面缺项"
            yield Hit(
                (step.start, step.end),
                f"「{found}」{fault}，按顺序应为「{remedy}」。",
                f"“{found}” does not follow from the step before; “{remedy}” is expected.",
                suggestion=remedy if place else None,
                sure=True,
            )
            last = expected if follows == expected + 1 else step.number
        else:
            last = step.number


def _has_first(text: Text, run: Run, start: int) -> bool:
    """Whether the first step stands before, in other words or without a mark in front of it."""
    own = f"{run.style[0]}一" if run.style[0] in "第其" else f"一{run.style}"
    return re.search(f"{re.escape(own)}|{_FIRST}", text.raw[max(0, start - _REACH) : start]) is not None
