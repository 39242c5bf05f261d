"""NUM702: Chinese and Arabic figures side by side in one list."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_PAIR = regex(
    r"([件人名户次项条篇个家份册场期所处座间亩])[、和][^、，。；\n0-9一二三四五六七八九十百千]{0,12}"
    r"([0-9]+|[一二三四五六七八九十百千]{1,6})\1"
)
_FIGURE = regex("(?:[0-9]{1,8}|[一二三四五六七八九十百千]{1,6})$")


@rule(
    "NUM702",
    "mixed-list",
    source="GB/T 15835-2011, 4.3.1: one form in the same place",
    good=("召开主席会议5次、党组会议13次。", "两地三中心、20个乡镇。"),
    bad=("召开主席会议五次、党组会议13次。",),
    severity=Severity.NOTE,
)
def mixed_list(text: Text) -> Iterator[Hit]:
    """
    Figures of one kind in one list are written partly in Chinese, partly in Arabic digits.

    Either form is right; in one place the standard asks for one of them.

    中文：同一处并列的数字，有的用汉字，有的用阿拉伯数字。两种都对，同一处宜统一。
    """
    for pair in _PAIR.finditer(text.norm):
        first = _FIGURE.search(text.norm, max(0, pair.start() - 8), pair.start())
        if first is not None and first.group().isdigit() != pair[2].isdigit():
            shown = text.raw[first.start() : pair.end()]
            yield Hit(
                (first.start(), pair.end()),
                f"「{shown}」并列数字宜用同一形式。",
                f"Write the figures of “{shown}” in one form.",
            )
