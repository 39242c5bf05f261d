"""RES903: a page number inside the prose."""

import re
from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_PAGE = regex(
    r"第 ?[0-9]{1,3} ?页 ?[,，/]? ?共 ?[0-9]{1,3} ?页|^[ \t]*第 ?[0-9]{1,3} ?页[ \t]*$"
    r"|^[ \t]*[-—] ?[0-9]{1,3} ?[-—][ \t]*$|^[ \t]*[0-9]{1,3} ?/ ?[0-9]{1,3}[ \t]*$",
    re.MULTILINE,
)
_MARKER = regex(r"[0-9]{1,3}[、.．]")
_UNFINISHED = regex("[^。；：！？”》）)\n:;!?.\\s…—]$")
_LONGEST_HEADING = 40
_LONGEST_NUMBER, _NUMBER_HEADS = 9, frozenset("-—0123456789")
"""How long a line is at most that is a page number and nothing else, and what it begins with."""


@rule(
    "RES903",
    "page-number",
    source="practice: texts copied page by page",
    good=("详见附件第3页。", "一、学习\n1、集中学习。\n2、自学。"),
    bad=(
        "为政协工作开展创造\n- 3 -\n良好条件。",
        "第1页共3页\n工作总结",
        "今年我乡政协工作小组的工作重点是协调好方方面面的关系，一是主动争取了县政协对我乡政协工作的\n8、关心。",
    ),
    severity=Severity.WARNING,
)
def page_number(text: Text) -> Iterator[Hit]:
    """
    A page number stands inside the prose.

    Texts copied page by page keep the number where the page ended, often in the middle of a sentence.

    中文：正文里混入了页码。逐页复制的文本常把页码留在句子中间。
    """
    for page in _pages(text):
        yield _hit(text, page.start(), page.end())
    for before, after in zip(text.paragraphs, text.paragraphs[1:], strict=False):
        long = before.end - before.start > _LONGEST_HEADING
        if (
            long
            and text.raw[after.start] in "0123456789"
            and _UNFINISHED.search(text.raw, before.end - 1, before.end)
        ):
            marker = _MARKER.match(text.raw, after.start)
            if marker is not None:
                yield _hit(text, after.start, marker.end())


def _pages(text: Text) -> Iterator[re.Match[str]]:
    """The page numbers, in the lines that are short or hold the word."""
    norm = text.norm
    has_word = "页" in norm
    for line in text.paragraphs:
        low, high = line.start, line.end
        is_number = high - low <= _LONGEST_NUMBER and norm[low] in _NUMBER_HEADS
        if is_number or (has_word and norm.find("页", low, high) >= 0):
            end = norm.find("\n", high)
            yield from _PAGE.finditer(norm, norm.rfind("\n", 0, low) + 1, end if end >= 0 else len(norm))


def _hit(text: Text, start: int, end: int) -> Hit:
    """The finding on a page number."""
    shown = text.raw[start:end].strip()
    return Hit(
        (start, end),
        f"「{shown}」似为页码，混入了正文。",
        f"“{shown}” looks like a page number inside the prose.",
    )
