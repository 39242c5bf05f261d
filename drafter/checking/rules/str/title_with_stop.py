"""STR507: a title that ends with a full stop."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.text import Text

_LONGEST = 40
_KINDS = (
    "总结",
    "报告",
    "计划",
    "要点",
    "意见",
    "方案",
    "纪要",
    "通知",
    "安排",
    "汇报",
    "讲话",
    "通报",
    "规划",
)


@rule(
    "STR507",
    "title-with-stop",
    source="GB/T 9704-2012, 7.3.1; practice",
    good=("清渡县政协2024年工作总结\n一年来，工作有序。",),
    bad=("清渡县政协2024年工作总结。\n一年来，工作有序。",),
    severity=Severity.NOTE,
)
def title_with_stop(text: Text) -> Iterator[Hit]:
    """
    The title ends with a full stop.

    A title is no sentence: it names issuer, subject and kind of document and takes no stop.

    中文：标题不是句子，末尾不加句号。
    """
    if len(text.paragraphs) < 2:
        return
    title = text.paragraphs[0]
    line = text.raw[title.start : title.end]
    if (
        len(line) <= _LONGEST
        and line[-1] == "。"
        and not set("，,；;") & set(line)
        and line[:-1].endswith(_KINDS)
    ):
        yield Hit(
            (title.end - 1, title.end),
            "标题末尾不加句号。",
            "A title takes no full stop.",
            suggestion="",
        )
