"""LNG003: a paragraph that stands twice."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.salutations import is_salutation
from drafter.text.text import Text

_SHORTEST = 20
_LONG = 40
_NIL = regex("未发生|未出现|未发现|没有发生|持平")
"""What short paragraphs of a report may say of several matters alike."""


@rule(
    "LNG003",
    "repeated-paragraph",
    source="practice: text pasted twice",
    good=(
        "坚持把学习摆在首位。\n坚持把学习摆在首位。",
        "采矿业方面。全县未发生采矿业生产安全事故。\n二、全年\n采矿业方面。全县未发生采矿业生产安全事故。",
        "尊敬的各位领导、各位来宾，女士们，先生们，朋友们！\n今天天气晴好。\n尊敬的各位领导、各位来宾，女士们，先生们，朋友们！",
    ),
    bad=(
        "县政协坚持把学习作为履职的第一要务，全年组织集中学习。\n一、调研\n县政协坚持把学习作为履职的第一要务，全年组织集中学习。",
    ),
    severity=Severity.WARNING,
)
def repeated_paragraph(text: Text) -> Iterator[Hit]:
    """
    A paragraph stands twice, word for word.

    It was pasted twice. Short lines such as headings may repeat, and so may salutations and a short
    report that nothing happened.

    中文：同一段文字出现两次，多是重复粘贴。标题、称呼等短行，以及“未发生……事故”一类的短段，不算。
    """
    seen: dict[str, int] = {}
    for number, paragraph in enumerate(text.paragraphs, start=1):
        if paragraph.end - paragraph.start < _SHORTEST:
            continue
        words = text.norm[paragraph.start : paragraph.end]
        if (len(words) < _LONG and _NIL.search(words)) or is_salutation(words):
            continue
        first = seen.setdefault(words, number)
        if first != number:
            yield Hit(
                (paragraph.start, paragraph.end),
                f"本段与第{first}段完全相同，请删去一处。",
                f"This paragraph is the same as paragraph {first}.",
            )
