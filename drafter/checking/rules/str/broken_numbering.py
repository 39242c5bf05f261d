"""STR501: headings out of order."""

import re
from collections.abc import Iterator, Sequence

from drafter.checking.rule import Hit, rule
from drafter.text.outline import Heading, hanzi_numeral
from drafter.text.text import Text

_TITLE_WIDTH = 30
_INLINE = {1: "{0}[、.．]", 2: "[（(]{0}[）)]", 3: "{0}[.．、 ]|[①-⑳]", 4: "[（(]?{0}[）)]|[①-⑳]"}
"""How a number of each level may stand inside a line, where it is no heading of its own."""
_FURTHEST = 12


@rule(
    "STR501",
    "broken-numbering",
    source="GB/T 9704-2012, 7.3.3: levels are numbered 一、 （一） 1. （1）",
    good=(
        "一、学习\n强化学习。\n二、调研\n深入调研。",
        "一、提案\n（一）征集。\n（二）办理。\n二、信息\n（三）编报。",
    ),
    bad=(
        "一、学习\n强化学习。\n三、调研\n深入调研。",
        "一、提案\n（一）征集。\n（一）办理。",
        "一、学习\n二、调研\n二、信息",
    ),
)
def broken_numbering(text: Text) -> Iterator[Hit]:
    """
    A heading's number does not follow from the one before it.

    A gap or a double number shows that a part was cut, moved or pasted twice. Items may be numbered through
    from one part to the next ((一) … (十八)), and a part with a title of its own starts again from one.

    中文：标题序号跳号或重号，多是删改、移动、重复粘贴后没有改序号。各部分之下的条目可以连续编号；另起标
    题的部分可以从头编号。
    """
    for level in (1, 2, 3, 4):
        yield from _check_level(text, level)


def _check_level(text: Text, level: int) -> Iterator[Hit]:
    """The faults of one level, where each number follows the last of its level or starts again from one."""
    last = 0
    previous: Heading | None = None
    entries = _with_parents(text.headings, level)
    for place, (heading, parent) in enumerate(entries):
        follows = entries[place + 1][0].number if place + 1 < len(entries) else 0
        restarted = previous is None or parent != entries[place - 1][1]
        fresh = heading.number == 1 and (restarted or _is_new_list(text, previous, heading))
        since = previous.end if previous is not None and not restarted else max(parent, 0)
        low = 1 if restarted else last + 1
        if heading.number == last + 1 or fresh or _stand_inline(text, level, low, heading, since):
            last = heading.number
        else:
            expected = 1 if restarted and heading.number > last + 1 else last + 1
            yield _fault(text, heading, expected, last)
            last = expected if follows == expected + 1 else heading.number
        previous = heading


def _with_parents(headings: Sequence[Heading], level: int) -> list[tuple[Heading, int]]:
    """The headings of a level, each with the start of the higher heading it stands under, -1 for none."""
    found, parent = [], -1
    for heading in headings:
        if heading.level == level:
            found.append((heading, parent))
        elif heading.level < level:
            parent = heading.start
    return found


def _is_new_list(text: Text, previous: Heading | None, heading: Heading) -> bool:
    """Whether a number one starts a list of its own: behind a title of its own or an announcement."""
    if previous is None or previous.number > 1:
        return True
    before = text.raw[previous.end : heading.start].rstrip()
    line = before[before.rfind("\n") + 1 :].strip()
    return line.endswith(("：", ":")) or (0 < len(line) <= _TITLE_WIDTH and line[-1] not in "。；，！？;,.!?")


def _stand_inline(text: Text, level: int, low: int, heading: Heading, since: int) -> bool:
    """Whether the numbers before this one stand inside the lines between rather than at their heads."""
    if not low < heading.number < low + _FURTHEST:
        return False
    for number in range(low, heading.number):
        written = hanzi_numeral(number) if level < 3 else f"[{number}{chr(0xFF10 + number % 10)}]"
        if re.search(_INLINE[level].format(written), text.raw[since : heading.start]) is None:
            return False
    return True


def _fault(text: Text, heading: Heading, expected: int, last: int) -> Hit:
    """The finding on a heading whose number should be another."""
    found = text.raw[heading.start : heading.end].strip()
    numeral = hanzi_numeral(expected) if heading.level < 3 else str(expected)
    written = hanzi_numeral(heading.number) if heading.level < 3 else str(heading.number)
    remedy = found.replace(written, numeral, 1)
    double = "重号" if heading.number <= last else "跳号"
    return Hit(
        (heading.start, heading.start + len(found)),
        f"标题序号「{found}」{double}，此处应为「{remedy}」。",
        f"The number “{found}” does not follow from the one before; it should be “{remedy}”.",
        suggestion=remedy if remedy != found else None,
        sure=True,
    )
