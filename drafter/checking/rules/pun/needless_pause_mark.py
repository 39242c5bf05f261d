"""PUN602: 、 between titles or quotations that stand side by side."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_MARK = regex("、(?:(?<=》.)(?=《)|(?<=”.)(?=“))")


@rule(
    "PUN602",
    "needless-pause-mark",
    source="GB/T 15834-2011, 4.5.3.5: usually no 、 between titles or quotations in a row",
    good=("学习《条例》《细则》。", "学习《条例》（修订）、《细则》。"),
    bad=("学习《条例》、《细则》。", "牢固树立“大局意识”、“责任意识”。"),
    severity=Severity.NOTE,
)
def needless_pause_mark(text: Text) -> Iterator[Hit]:
    """
    A pause mark stands between two titles or two quotations that directly follow each other.

    The closing and the opening mark already part them; the standard says 通常不用, so this is only a note.

    中文：并列的书名号或引号之间通常不用顿号，标号本身已经隔开。标准说的是“通常”，所以只作提示。
    """
    for mark in _MARK.finditer(text.raw):
        yield Hit(
            mark.span(),
            "并列的书名号、引号之间通常不用顿号。",
            "No pause mark is needed between titles or quotations in a row.",
            suggestion="",
        )
