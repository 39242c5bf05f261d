"""PUN604: dots or hyphens for an ellipsis or a dash."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_HAN = "\u4e00-\u9fff”》）"
_RUN = regex(rf"(?:[.]{{3,12}}|。{{3,6}}|-{{2,6}})(?:(?<=[{_HAN}]...)|(?=[{_HAN}，。]))(?![-.])")
_RUNS = ("...", "。。。", "--")
_BEFORE = regex(rf"[{_HAN}，。：；]$")


@rule(
    "PUN604",
    "latin-ellipsis",
    source="GB/T 15834-2011, 4.10 and 4.11: the dash is ——, the ellipsis ……",
    good=("走进企业、社区、学校……广泛宣讲。", "坚持一个主题——团结和民主。"),
    bad=("走进企业、社区、学校...广泛宣讲。", "坚持一个主题--团结和民主。", "走进企业。。。广泛宣讲。"),
    severity=Severity.NOTE,
)
def latin_ellipsis(text: Text) -> Iterator[Hit]:
    """
    Dots stand for an ellipsis, or hyphens for a dash.

    The Chinese marks are …… and ——, each two characters wide.

    中文：省略号、破折号写成了点或短横。规范写法是“……”“——”，各占两个字的位置。
    """
    any_run = any(run in text.raw for run in _RUNS)
    for run in _RUN.finditer(text.raw) if any_run else ():
        if _BEFORE.search(text.raw, max(0, run.start() - 1), run.start()):
            remedy = "——" if run.group()[0] == "-" else "……"
            yield Hit(
                run.span(),
                f"「{run.group()}」宜写作「{remedy}」。",
                f"Write “{remedy}” for “{run.group()}”.",
                suggestion=remedy,
                sure=True,
            )
