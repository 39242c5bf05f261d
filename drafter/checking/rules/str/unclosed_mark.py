"""STR505: quotation marks and brackets without their partner."""

import re
from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_PAIRS = {
    "”": "“",
    "》": "《",
    "）": "（",
    ")": "(",
    "】": "【",
    "〕": "〔",
    "』": "『",
    "」": "「",
    "’": "‘",
}
_FAMILY = {mark: closing for closing, opening in _PAIRS.items() for mark in (opening, closing)}
_FAMILY |= dict.fromkeys("(（)）", "）")
_OPENING = frozenset(_PAIRS.values())
_MARKS = regex(f"[{re.escape(''.join(_FAMILY))}]")
_ITEM = regex(r"(?:^|[\s。；：，、;:,])[0-9０-９A-Za-z一二三四五六七八九十]{1,3}$")
_PARTNER = 2000


@rule(
    "STR505",
    "unclosed-mark",
    source="GB/T 15834-2011, 4.8 and 4.9: quotation marks and brackets stand in pairs",
    good=("开展“圆梦助学”活动（第3期）。", "1）强化学习；2）深入调研。"),
    bad=(
        "动员“老工人、老干部加入协会。",
        "印发《提案工作条例，认真学习。",
        "县政协（含乡镇联络组共召开会议。",
    ),
    severity=Severity.WARNING,
)
def unclosed_mark(text: Text) -> Iterator[Hit]:
    """
    A quotation mark or a bracket has no partner in its paragraph.

    One half of a pair was lost in copying, and the reader no longer knows where a title or a quotation ends.
    Where the partner stands in the next line the line was broken by the copy, which is a note.

    中文：引号、书名号或括号缺了另一半，读者分不清引文、篇名到哪里为止。另一半落在相邻一行的，是复制时断
    行，只作提示。
    """
    place = 0
    marks = list(_MARKS.finditer(text.raw))
    for paragraph in text.paragraphs:
        waiting: dict[str, list[int]] = {}
        while place < len(marks) and marks[place].start() < paragraph.end:
            mark = marks[place]
            place += 1
            family = _FAMILY[mark.group()]
            if mark.group() in _OPENING:
                waiting.setdefault(family, []).append(mark.start())
            elif waiting.get(family):
                waiting[family].pop()
            elif not (family == "）" and _ITEM.search(text.raw, max(0, mark.start() - 5), mark.start())):
                yield _hit(text, mark.start(), broken=_stands(text, _PAIRS[family], paragraph.start, -1))
        for family, starts in waiting.items():
            for start in starts:
                yield _hit(text, start, broken=_stands(text, family, paragraph.end, 1))


def _stands(text: Text, partner: str, place: int, way: int) -> bool:
    """Whether a line broken by the copy has the partner of a mark on its other side."""
    raw = text.raw
    if way < 0:
        before = raw[max(0, place - _PARTNER) : place].rstrip()
        line = before[before.rfind("\n") + 1 :]
    else:
        line = raw[place : place + _PARTNER].lstrip().partition("\n")[0]
    other = _PAIRS.get(partner) or next(close for close, opening in _PAIRS.items() if opening == partner)
    return line.count(partner) > line.count(other)


def _hit(text: Text, start: int, *, broken: bool) -> Hit:
    """The finding on a mark without its partner."""
    mark = text.raw[start]
    words = text.raw[max(0, start - 4) : start + 8].replace("\n", "")
    return Hit(
        (start, start + 1),
        f"「{words}」处的「{mark}」没有配对，请补上另一半或删去。",
        f"“{mark}” in “{words}” has no partner; add it or take this one out.",
        severity=Severity.NOTE if broken else None,
    )
