"""PUN603: two marks where one belongs."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_DOUBLED = regex("[，。；：、,;]{2,6}(?<!。。。)")
_ORDER = "。；：，、"


@rule(
    "PUN603",
    "doubled-mark",
    source="GB/T 15834-2011, 4: one mark closes one stretch",
    good=("一年来，成效明显……全会胜利闭幕。",),
    bad=("一年来，，成效明显。", "成效明显。，下一步继续努力。", "印发《规定》、。"),
    severity=Severity.NOTE,
)
def doubled_mark(text: Text) -> Iterator[Hit]:
    """
    Two marks stand side by side where one belongs.

    Words between them were taken out, or the line was typed twice.

    中文：两个点号连用，多是删了中间的字句，或者敲了两次。
    """
    for marks in _DOUBLED.finditer(text.raw):
        full = marks.group().replace(",", "，").replace(";", "；")
        keep = min(full, key=_ORDER.index)
        yield Hit(
            marks.span(),
            f"标点「{marks.group()}」重复，宜保留「{keep}」。",
            f"Of the marks “{marks.group()}” keep “{keep}”.",
            suggestion=keep,
            sure=set(full) == {keep},
        )
