"""STR508: a signature's date in the middle of the text."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_DATE = regex(
    "[（(]?[12〇二一][0-9〇○零一二三四五六七八九]{3}年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日[）)]?"
)
_HEAD, _FOOT = 5, 4


@rule(
    "STR508",
    "stray-date",
    source="GB/T 9704-2012, 7.3.5: the date stands under the signature, below the body",
    good=("工作总结\n一年来，工作有序。\n清渡县政协\n2024年12月18日",),
    bad=("总结\n一\n二\n三\n四\n五\n2024年12月18日\n六。\n七。\n八。\n九。\n十。",),
    severity=Severity.NOTE,
)
def stray_date(text: Text) -> Iterator[Hit]:
    """
    A line that is nothing but a full date stands in the middle of the text.

    The date belongs under the title or at the end, below the issuer; in the middle it shows that two papers
    were joined, or that the end was pasted over.

    中文：成文日期独占一行出现在正文中间，可能是两份文稿拼接，或者落款被后文盖住。
    """
    for paragraph in text.paragraphs[_HEAD:-_FOOT]:
        norm = text.norm[paragraph.start : paragraph.end] if paragraph.end - paragraph.start < 20 else ""
        if "年" in norm and _DATE.fullmatch(norm):
            line = text.raw[paragraph.start : paragraph.end]
            yield Hit(
                (paragraph.start, paragraph.end),
                f"日期「{line}」独占一行而不在文末，请核对落款位置。",
                f"The date “{line}” stands on a line of its own in the middle of the text.",
            )
