"""NUM707: an estimate hedged twice."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_TWICE = regex(
    "(?:大约|约|近|将近|超过|不少于|不低于|至少)(?:共|有)?[0-9一二两三四五六七八九十百千万亿.]{1,12}"
    "(?:[余多][件人名户次项条篇个家份册场亩元万亿]|[余多]?[件人名户次项条篇个家份册场亩元万亿]{1,3}(?:左右|上下|以上|以下))"
)


@rule(
    "NUM707",
    "double-hedge",
    source="practice: one hedge says that a figure is not exact",
    good=("约300人参加。", "300人左右参加。", "近3000份。"),
    bad=("约300人左右参加。", "近100多人参加。"),
    severity=Severity.NOTE,
)
def double_hedge(text: Text) -> Iterator[Hit]:
    """
    A figure is hedged in front and behind.

    约 and 左右 say the same, 近 and 多 contradict each other: one of them is enough.

    中文：一个数字前后两次表示约数，如“约……左右”，保留一处即可；“近”与“多”连用则自相矛盾。
    """
    for figure in _TWICE.finditer(text.norm):
        shown = text.raw[figure.start() : figure.end()]
        yield Hit(
            figure.span(),
            f"「{shown}」前后两次表示约数，保留一处即可。",
            f"“{shown}” is hedged twice; one hedge is enough.",
        )
