"""STR503: a list is announced and nothing follows."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_ANNOUNCEMENT = regex(
    "(?:如下|(?:以下|下列|下面)[几一二两三四五六七八九十0-9]{0,3}[个项点条]?"
    "(?:方面|问题|任务|工作|措施|意见|建议|要求|内容)?|包括|主要有|主要是|分别是)[:：]$"
)
_CLOSING = regex(
    "以上|综上|总之|总的来|特此|谢谢|此致|附件|附：|最后|祝愿|[0-9〇一二三四五六七八九]{4}年.{1,8}日$"
)


@rule(
    "STR503",
    "empty-announcement",
    source="practice: sample texts that were cut",
    good=("具体计划如下：\n一、加强学习。", "主要问题有以下几个方面：\n学习不够深入。"),
    bad=("具体计划如下：\n以上就是我的工作总结。", "现将有关情况报告如下："),
    severity=Severity.WARNING,
)
def empty_announcement(text: Text) -> Iterator[Hit]:
    """
    A list is announced, and nothing is listed.

    What followed 「具体计划如下：」 was cut; what stands there is the closing, the next heading of the same
    level or nothing at all.

    中文：写了“如下：”而后面没有列出任何内容，多是复制时截断了。
    """
    heads = {
        text.paragraphs[text.paragraph_at(heading.start) - 1].start: heading.level
        for heading in text.headings
        if not heading.inline
    }
    level = 9
    for number, paragraph in enumerate(text.paragraphs):
        level = heads.get(paragraph.start, level)
        line = text.raw[paragraph.start : paragraph.end]
        if line[-1] not in ":：":
            continue
        announced = _ANNOUNCEMENT.search(line[-20:])
        if announced is None:
            continue
        after = text.paragraphs[number + 1] if number + 1 < len(text.paragraphs) else None
        if after is not None:
            upward = heads.get(after.start, 9) <= level < 9
            if not upward and not _CLOSING.match(text.raw, after.start, after.end):
                continue
        start = paragraph.end - len(line[-20:]) + announced.start()
        yield Hit(
            (start, paragraph.end),
            f"「{announced.group()}」之后没有列出任何内容，请补充或删去。",
            f"“{announced.group()}” announces a list, but nothing follows.",
        )
