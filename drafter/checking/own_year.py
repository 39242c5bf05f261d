"""The year of a document said with a date of it: 截至2024年底 states 年度：2024年."""

from drafter.checking.alignment import Alignment
from drafter.text.regex import regex
from drafter.text.values import Mention, When

_OF_DOCUMENT = regex("(?:工作|报告|总结|文件|统计|所属|考核|述职|本)?年[度份]")


def match_year(alignment: Alignment, dates: list[Mention]) -> None:
    """State the year of a document by a date in it, where no other year stands alone without ground."""
    said = {(m.start, m.end) for mentions in alignment.stated.values() for m in mentions}
    for index in alignment.prepared.dates:
        fact = alignment.facts[index]
        if index in alignment.stated or not isinstance(fact.value, When) or fact.value.year is None:
            continue
        if fact.value != When(fact.value.year) or not _OF_DOCUMENT.fullmatch(fact.label):
            continue
        if any(_is_year(m) and (m.start, m.end) not in said for m in dates):
            continue  # that year may be this one gone wrong
        own = [m for m in dates if isinstance(m.value, When) and m.value.year == fact.value.year]
        found = [m for m in own if (m.start, m.end) in said or _is_end(m)]
        if found:
            alignment.stated[index] = found[:1]


def _is_year(mention: Mention) -> bool:
    """Whether a date is a year and nothing else."""
    value = mention.value
    return isinstance(value, When) and value.year is not None and value == When(value.year)


def _is_end(mention: Mention) -> bool:
    """Whether a date is the end of a year."""
    value = mention.value
    return isinstance(value, When) and value == When(value.year, part="底")
