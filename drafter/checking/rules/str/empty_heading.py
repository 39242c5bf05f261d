"""STR504: a heading with nothing under it."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.text import Text

_STOPS = "。；！？：;!?:，,"
_LONGEST = 60


@rule(
    "STR504",
    "empty-heading",
    source="practice: parts that were announced and never written",
    good=("一、学习\n强化学习。\n二、调研\n（一）选题\n精选课题。", "一、强化学习；\n二、深入调研。"),
    bad=("一、学习\n强化学习。\n二、调研\n三、提案\n办理提案。", "一、学习\n强化学习。\n二、调研"),
    severity=Severity.WARNING,
)
def empty_heading(text: Text) -> Iterator[Hit]:
    """
    A heading is followed by the next of its level, by a higher one or by the end.

    Its part was never written, or was cut. A bare list of points, none of which has a body, is no fault.

    中文：标题之下没有正文，紧接着同级或上一级标题，或者已到文末。只列要点、各点都不展开的不算。
    """
    ends = {paragraph.start: place for place, paragraph in enumerate(text.paragraphs)}
    lines = {paragraph.start: paragraph.end for paragraph in text.paragraphs}
    headings = [heading for heading in text.headings if not heading.inline and heading.start in lines]
    bare, filled = [], set()
    for place, heading in enumerate(headings):
        end = lines[heading.start]
        alone = end - heading.start <= _LONGEST and text.raw[end - 1] not in _STOPS
        after = headings[place + 1] if place + 1 < len(headings) else None
        next_line = ends[heading.start] + 1
        last = next_line >= len(text.paragraphs)
        if alone and (last or (after and after.level <= heading.level and ends[after.start] == next_line)):
            bare.append(heading)
        elif heading.level < 3:
            filled.add(heading.level)
    for heading in bare:
        if heading.level in filled:
            title = text.raw[heading.start : lines[heading.start]]
            yield Hit(
                (heading.start, lines[heading.start]),
                f"标题「{title}」之下没有内容。",
                f"Nothing stands under the heading “{title}”.",
            )
