"""ERA802: a formulation that was not in use at the document's date."""

from collections.abc import Iterator

from drafter.checking.chronicle import date_of, formulations, later_forms
from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.text import Text


@rule(
    "ERA802",
    "later-formulation",
    source="guiding formulations with the month from which they are official (drafter/data/formulations.csv)",
    good=("以邓小平理论和“三个代表”重要思想为指导。\n2004年12月", "坚持科学发展观。"),
    bad=(
        "深入学习贯彻习近平新时代中国特色社会主义思想。\n2016年12月",
        "深刻领悟“两个确立”。\n2020年12月20日",
    ),
)
def later_formulation(text: Text) -> Iterator[Hit]:
    """
    A formulation is used that came into use after the document's date.

    It shows that the paper was put together from a newer one. Where the month was not checked at a source the
    finding is a warning.

    中文：文中的提法在成文日期之后才开始使用，说明套用了较新的文稿。起始时间未经查证的只作建议。
    """
    date = date_of(text)
    pattern = later_forms(date) if date is not None else None
    if pattern is None:
        return
    known = formulations()
    for found in pattern.finditer(text.raw):
        entry = known[found.group()]
        yield Hit(
            found.span(),
            f"「{entry.phrase}」自{entry.since}起使用，晚于本文日期，请核对。",
            f"“{entry.phrase}” has been in use since {entry.since:iso}, after the date of this text.",
            severity=None if entry.sure else Severity.WARNING,
        )
