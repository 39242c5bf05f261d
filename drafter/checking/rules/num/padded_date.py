"""NUM703: a month or day with a leading zero."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_PADDED = regex("0[1-9](?=[月日])(?:(?<=年0.)|(?<=月0.)|(?<![0-9.]0.))")


@rule(
    "NUM703",
    "padded-date",
    source="GB/T 9704-2012, 7.3.5.4: month and day without a leading zero",
    good=("2024年1月5日", "10月20日"),
    bad=("2024年01月5日", "1月05日"),
    severity=Severity.NOTE,
)
def padded_date(text: Text) -> Iterator[Hit]:
    """
    A month or a day is written with a leading zero.

    The date of a paper gives month and day as they are: 1月5日, not 01月05日.

    中文：月、日不编虚位：写1月5日，不写01月05日。
    """
    for figure in _PADDED.finditer(text.norm):
        remedy = figure.group()[1]
        yield Hit(
            figure.span(),
            f"月、日不编虚位，「{figure.group()}」应写作「{remedy}」。",
            f"Write “{remedy}” for “{figure.group()}”: no leading zero in a date.",
            suggestion=remedy,
            sure=True,
        )
