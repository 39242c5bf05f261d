"""The year of a document, said with a date of it (截至2024年底) or left out: 汛期前 for 2011年汛期前."""

import re

from drafter.checking.alignment import Alignment
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.values import Kind, Mention, Name, When

_OF_YEAR = regex("(?P<year>[0-9]{4})年(?P<rest>[\u4e00-\u9fff]{2,12})")
_OTHER_YEAR = regex("(?:[0-9]年|[去前明次后上]年|[次下]一年)度?的?$")
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


def match_rest(alignment: Alignment) -> None:
    """State what is given with the document's own year, and stands without one."""
    date = alignment.text.date
    norm, raw = alignment.text.norm, alignment.text.raw
    for index, fact in enumerate(alignment.facts):
        if index in alignment.stated or fact.kind is not Kind.PHRASE:
            continue
        given = _OF_YEAR.fullmatch(normalized(fact.text))
        if given is None or date is None or date.year != int(given["year"]):
            continue
        for said in re.finditer(re.escape(given["rest"]), norm):
            start, end = said.span()
            if not _OTHER_YEAR.search(norm, max(0, start - 6), start):
                mention = Mention(Kind.PHRASE, start, end, raw[start:end], Name(given["rest"]))
                alignment.stated.setdefault(index, [mention])


def _is_year(mention: Mention) -> bool:
    """Whether a date is a year and nothing else."""
    value = mention.value
    return isinstance(value, When) and value.year is not None and value == When(value.year)


def _is_end(mention: Mention) -> bool:
    """Whether a date is the end of a year."""
    value = mention.value
    return isinstance(value, When) and value == When(value.year, part="底")
