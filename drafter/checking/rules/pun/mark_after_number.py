"""PUN606: the mark behind a heading's number."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.text import Text


@rule(
    "PUN606",
    "mark-after-number",
    source="GB/T 15834-2011, appendix B.3: 一、 （一） 1. （1）; no mark behind a bracket",
    good=("一、学习\n（一）选题。\n1.集中学习。",),
    bad=("（一）、选题。", "1、集中学习。", "一. 学习"),
    severity=Severity.NOTE,
)
def mark_after_number(text: Text) -> Iterator[Hit]:
    """
    A heading's number is followed by a mark of another kind than the standard gives.

    Behind 一 stands 、, behind 1 a point, behind a bracket nothing.

    中文：序号后的标点不合规范：汉字数字后用顿号，阿拉伯数字后用下脚点，带括号的后面不加点号。
    """
    for heading in text.headings:
        marker = text.raw[heading.start : heading.end]
        bare = marker.rstrip("*_ \t\u3000")
        body = bare.rstrip("、.．")
        if heading.level in (2, 4):
            remedy = body
        else:
            remedy = body + ("、" if heading.level == 1 else "．" if bare.endswith("．") else ".")
        if remedy != bare and not text.markdown:
            yield Hit(
                (heading.start, heading.start + len(bare)),
                f"序号「{bare}」宜写作「{remedy}」。",
                f"Write the number “{bare}” as “{remedy}”.",
                suggestion=remedy,
                sure=True,
            )
