"""Durations of several parts: 2小时18分35秒, 3分20秒, 六分半钟, 2:18:35."""

import re

from drafter.text.numerals import HAN, parse_number
from drafter.text.quantities import Figure, finish
from drafter.text.regex import regex
from drafter.text.values import Hedge

_NUMBER = rf"(?:[0-9]{{1,4}}|[{HAN}]{{1,6}})"
_PARTS = regex(
    rf"(?P<first>{_NUMBER})(?P<unit>个?小时|分钟?)零?(?P<second>{_NUMBER})(?P<below>分钟?|秒)(?![之到])"
    rf"(?:零?(?P<third>{_NUMBER})秒)?"
)
_AND_A_HALF = regex(rf"(?P<minutes>{_NUMBER})分半钟")
_TIMED = regex(r"(?P<hours>[0-9]{1,2})[:：](?P<minutes>[0-5][0-9])[:：](?P<seconds>[0-5][0-9])(?![0-9:：])")
HEADS = frozenset("个小分:：")
"""What may stand behind the first numeral."""
_HOUR, _MINUTE = 3600, 60


def read_duration(norm: str, position: int) -> Figure | None:
    """The duration that begins at a position; None where it has one part only, which is a plain quantity."""
    found = _PARTS.match(norm, position)
    if found:
        return _in_words(norm, found)
    half = _AND_A_HALF.match(norm, position)
    if half:
        return _halved(norm, half)
    timed = _TIMED.match(norm, position)
    if timed is None:
        return None
    hours, minutes, seconds = map(parse_number, timed.groups())
    total = hours * _HOUR + minutes * _MINUTE + seconds
    return finish(norm, timed.span(), (total, total, "秒"), Hedge.EXACT, loose=False)


def _halved(norm: str, found: re.Match[str]) -> Figure | None:
    try:
        total = parse_number(found["minutes"]) * _MINUTE + _MINUTE // 2
    except ValueError:
        return None
    return finish(norm, found.span(), (total, total, "秒"), Hedge.EXACT, loose=False)


def _in_words(norm: str, found: re.Match[str]) -> Figure | None:
    first = _HOUR if found["unit"].endswith("小时") else _MINUTE
    second = _MINUTE if found["below"].startswith("分") else 1
    if second >= first or found["first"] == found["second"] == "一":  # 一分一秒都耽误不得
        return None
    end = found.end() if second == _MINUTE else found.end("below")
    try:
        total = parse_number(found["first"]) * first + parse_number(found["second"]) * second
        if found["third"] and second == _MINUTE:
            total += parse_number(found["third"])
    except ValueError:
        return None
    return finish(norm, (found.start(), end), (total, total, "秒"), Hedge.EXACT, loose=False)
