"""PUN601: half-width punctuation in Chinese text."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_FULL = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）"}
_MARK = regex(
    "[,;:!?](?:(?<=[\u4e00-\u9fff”》）)％%].)(?![0-9A-Za-z/])|(?<=[0-9A-Za-z].)(?=[\u4e00-\u9fff“《]))"
    "|[(](?=[\u4e00-\u9fff“《])|[)](?<=[\u4e00-\u9fff”》。].)|[)](?=[\u4e00-\u9fff，。；：])"
)


@rule(
    "PUN601",
    "half-width-mark",
    source="GB/T 15834-2011, 5.1: marks take the place of one Chinese character",
    good=("一年来，共提交提案1,290件（其中立案930件）。", "比例为3:1，详见http://example.cn/a?b。"),
    bad=("一年来,县政协认真履职。", "会议要求:狠抓落实;务求实效。", "(一)加强学习。"),
    severity=Severity.NOTE,
)
def half_width_mark(text: Text) -> Iterator[Hit]:
    """
    A half-width mark stands between Chinese characters.

    Chinese punctuation fills the square of a character; half-width commas come from typing in the Latin mode
    or from web pages. Marks inside numbers, ratios and addresses are left alone.

    中文：中文之间用了半角标点，多是输入法没有切换，或者从网页复制而来。数字、比例、网址里的半角符号不在
    此列。
    """
    any_mark = any(mark in text.raw for mark in _FULL)
    for mark in _MARK.finditer(text.raw) if any_mark else ():
        found = mark.group()
        yield Hit(
            mark.span(),
            f"半角标点「{found}」宜用全角「{_FULL[found]}」。",
            f"Use the full-width “{_FULL[found]}” for the half-width “{found}”.",
            suggestion=_FULL[found],
            sure=True,
        )
