"""STR506: a level of headings left out."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.text import Text

_FORMS = {1: "一、", 2: "（一）", 3: "1.", 4: "（1）"}


@rule(
    "STR506",
    "skipped-level",
    source="GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1） in turn",
    good=("一、学习\n（一）集中学习。\n1.主席会议。", "一、学习\n1.主席会议。"),
    bad=("一、学习\n（1）主席会议。", "（一）学习\n（1）主席会议。"),
    severity=Severity.WARNING,
)
def skipped_level(text: Text) -> Iterator[Hit]:
    """
    A heading stands two or more levels below the one over it.

    The four levels follow each other; 1. directly under 一、 is common where there are only two, and passes.

    中文：标题越级：上一级与本级之间隔了一级。只有两级时“一、”之下直接用“1.”是常见写法，不在此列。
    """
    seen: set[int] = set()
    over = 0
    for heading in text.headings:
        if heading.level <= over:
            seen = {level for level in seen if level < heading.level}
        above = max((level for level in seen if level < heading.level), default=0)
        usual = (above, heading.level) == (1, 3)
        if (
            above
            and heading.level - above > 1
            and not usual
            and heading.level not in seen
            and heading.number == 1
        ):
            found = text.raw[heading.start : heading.end].strip()
            yield Hit(
                (heading.start, heading.start + len(found)),
                f"「{found}」之上应先有「{_FORMS[above + 1]}」一级。",
                f"The level “{_FORMS[above + 1]}” is missing above “{found}”.",
            )
        seen.add(heading.level)
        over = heading.level
