"""NUM705: a hyphen between the ends of a range."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_RANGE = regex(
    "-(?<=[0-9月日年%％万亿元].)(?=[0-9]{1,8}(?:[.][0-9]{1,4})?[年月日%％件人名户次项条篇个家份册场期所处座间亩万亿元])"
)


@rule(
    "NUM705",
    "range-mark",
    source="GB/T 15834-2011, 4.13: a range takes — or ～",
    good=("2025年1—10月", "每户10～15亩", "电话0578-2212345"),
    bad=("2025年1-10月", "每户10-15亩"),
    severity=Severity.NOTE,
)
def range_mark(text: Text) -> Iterator[Hit]:
    """
    A hyphen stands between the ends of a range.

    Periods take —, quantities — or ～; a hyphen joins the parts of a name or a number (GB/T 15834-2011).

    中文：起止之间用了短横。时间起止用一字线“—”，数值范围用“—”或“～”。
    """
    for mark in _RANGE.finditer(text.raw):
        yield Hit(
            mark.span(),
            "数值或时间的起止宜用「—」或「～」连接。",
            "Join the ends of a range with — or ～.",
            suggestion="—",
        )
