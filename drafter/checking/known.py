"""What a text may say though no fact gives it: what the facts' own words, dates and names bear out."""

import re
from dataclasses import replace

from drafter.checking.abbreviations import abbreviates
from drafter.checking.alignment import Alignment
from drafter.checking.calendar import inherit
from drafter.checking.derived import is_derived
from drafter.checking.formal_names import short_forms
from drafter.checking.lists import parts_of
from drafter.checking.own_head import is_own_head
from drafter.checking.points import stated_by_points
from drafter.text.normal import normalized
from drafter.text.numerals import render_chinese
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind, Mention, Name, Value, When

_LEVEL = regex("(?:[省市县区州镇乡村]|街道|社区)$")
_LEVELS = "省市县区州旗镇乡"
_ASSEMBLY = "政协"
_HOLDERS = ("委", "政府办", "政府督查室", "人民政府办", "人大常委会办", "政协办")
_OF_PARTY = regex("历次全会|(?:历次)?中央|[一二三四五六七八九]中(?:[、和][一二三四五六七八九]中){1,8}全会")
_WEEKDAY = regex("^(?:每[逢个]?|逢)(?=周|星期)")
_HIDDEN = "某"
_CLOSES = {3: "一季度", 6: "上半年", 9: "前三季度"}
"""The stretch of a year that ends with a month."""
_CONGRESS = "全国代表大会"
_FIRST, _SECOND = "第一", "第二"
_SHORTEST = 3
_MOST = 1_000
"""No body has had more terms than that."""


def ungrounded(alignment: Alignment, loose_ends: list[Mention]) -> list[Mention]:
    """The mentions that state something and that nothing given bears out."""
    pointed = stated_by_points(alignment)
    return [
        mention
        for mention in loose_ends
        if not mention.loose
        and mention.value not in alignment.prepared.grounded
        and mention.start not in pointed
        and not is_own_head(alignment.text, mention)
        and not _is_known(alignment, mention)
        and not is_derived(alignment, mention)
    ]


def _is_known(alignment: Alignment, mention: Mention) -> bool:
    value = mention.value
    if isinstance(value, Name):
        return _is_known_name(alignment, mention.kind, value.text)
    if isinstance(value, When):
        return _is_known_date(alignment, mention, value)
    if alignment.text.norm.startswith(_CONGRESS, mention.end):
        return True  # which one is for the rules of the era
    if mention.text.startswith(_FIRST):  # before the second sitting there was a first
        return _SECOND + mention.text.removeprefix(_FIRST) in alignment.prepared.known
    return _is_jubilee(alignment, value) or _is_term(alignment, mention)


def _is_known_name(alignment: Alignment, kind: Kind, name: str) -> bool:
    known = alignment.prepared.known
    if kind is Kind.PERSON and _HIDDEN in name:
        return True  # 李某某 is a mask, or hidden on purpose in a case: the rules of masks tell
    if name in known or (kind is Kind.PLACE and _LEVEL.sub("", name) in known):
        return True
    if kind is not Kind.ORGANISATION:
        return False
    if name[0] in _LEVELS and name[1:].startswith(_HOLDERS):
        return True  # 县委老干部局 is the 县委's, whichever that is; 县政府办公室 the 县政府's
    bodies = (
        body
        for fact in alignment.facts
        if fact.kind in (Kind.ORGANISATION, Kind.PHRASE)
        for body in (parts_of(fact.text) or (fact.text,))
    )
    return _is_known_behind(name, known) or any(
        abbreviates(name, body) or name in short_forms(body) for body in map(normalized, bodies)
    )


def _is_known_date(alignment: Alignment, mention: Mention, when: When) -> bool:
    known = alignment.prepared.known
    if when.year and re.search(rf"(?<![0-9]){re.escape(normalized(mention.text))}", known):
        return True  # 2007年底 of a label
    if when.part and when.part in known and not (when.month or when.day or when.end or when.bound):
        return not when.year or _is_known_year(alignment, replace(when, part=""))  # 上半年 of a label
    if _WEEKDAY.match(mention.text):
        return _WEEKDAY.sub("", normalized(mention.text)) in known  # 逢周六 of a label's 周六
    if when.part == "底" and _CLOSES.get(when.month or 0, "无") in known and not when.year:
        return True  # 6月底 of a paper on 上半年
    return _is_known_year(alignment, when) or _is_end(alignment, when) or _is_year_so_far(alignment, when)


def _is_term(alignment: Alignment, mention: Mention) -> bool:
    """Whether a term stands within a given name (第十八届人民政府), or is one of the Party's (二十届历次全会)."""
    value, norm = mention.value, alignment.text.norm
    if not isinstance(value, Amount) or value.unit != "届" or value.low != value.high:
        return False
    if _OF_PARTY.match(norm, mention.end) or norm.endswith("党的", 0, mention.start):
        return True
    number = int(value.low)
    spelled = {str(number), render_chinese(number) if number < _MOST else ""}
    return any(re.search(f"第{said}届", alignment.prepared.known) for said in spelled)


def _is_known_behind(name: str, known: str) -> bool:
    """Whether a name is known but for its first character, unless that is a level, or but for whose organ it is."""
    organ = name.partition(_ASSEMBLY)[2]
    if len(organ) > _SHORTEST and organ in known:
        return True
    rest = name[1:]
    if len(rest) < _SHORTEST or rest not in known:
        return False
    return name[0] not in _LEVELS or re.search(f"(?<![{_LEVELS}]){re.escape(rest)}", known) is not None


def _is_end(alignment: Alignment, when: When) -> bool:
    """Whether a date is the first or the last day of a stretch that is stated elsewhere."""
    if when.end or not when.day:
        return False
    for index in alignment.prepared.dates:
        given = alignment.facts[index].value
        if isinstance(given, When) and given.end and index in alignment.stated:
            for day in (replace(given, end=None), inherit(given.end, given)):
                years_agree = day.year == when.year or None in (day.year, when.year)
                if years_agree and (day.month, day.day, day.time) == (when.month, when.day, when.time):
                    return True
    return False


def _is_jubilee(alignment: Alignment, value: Value) -> bool:
    """Whether a stretch of years is that of a given anniversary: 35年来 of 35周年."""
    if not isinstance(value, Amount) or value.unit != "月" or value.hedge or value.low % 12:
        return False
    return (value.low / 12, value.high / 12, "周年", value.hedge, "") in alignment.prepared.amounts


def _is_year_so_far(alignment: Alignment, when: When) -> bool:
    """Whether a stretch reaches from January to about the month of the paper: 前五个月 of one of May or June."""
    date, end = alignment.text.date, when.end
    if not (end and end.month and date and date.month) or when.day or end.day or end.year or when.year:
        return False
    return when.month == 1 and abs(end.month - date.month) <= 1


def _is_known_year(alignment: Alignment, when: When) -> bool:
    """A year alone is known where a given date or the paper's own lies in it."""
    if when.month is None and when.day is None and not when.part and when.time is None and when.year:
        years = alignment.prepared.years
        date = alignment.text.date
        return when.year in years or bool(date and date.year == when.year)
    return False
