"""Days said by their feast: 元旦, 国庆节, “七一”前."""

import re
from collections.abc import Iterator

from drafter.text.regex import regex
from drafter.text.values import When

_DAYS = {
    "七一": (7, 1),
    "八一": (8, 1),
    "五一": (5, 1),
    "十一": (10, 1),
    "五四": (5, 4),
    "六一": (6, 1),
}
_FEASTS = {
    "元旦": (1, 1),
    "国庆": (10, 1),
    "妇女节": (3, 8),
    "植树节": (3, 12),
    "劳动节": (5, 1),
    "青年节": (5, 4),
    "儿童节": (6, 1),
    "建党节": (7, 1),
    "建军节": (8, 1),
    "教师节": (9, 10),
    "烈士纪念日": (9, 30),
    "记者节": (11, 8),
    "国家宪法日": (12, 4),
    "世界读书日": (4, 23),
    "世界环境日": (6, 5),
}
_NUMERALS = regex("|".join(_DAYS))
_NAMES = regex("|".join(_FEASTS))
"""What every such day is said with: found quickly, and the longer expressions are tried around it alone."""
_BEFORE = regex(
    '[“"]?(?P<feast>七一|八一|五一|十一|五四|六一)[”"]?(?:节|建党节|国庆节)?'
    "(?:(?P<bound>之前|以前|前(?![后往来期夕]))|当[天日]|前夕|期间|小?长?假期?|这天)"
)
"""A bare numeral is a feast only beside a word of time: “七一”前, 五一当天."""
_BEFORE_NAME = '(?:[“"]?(?:[一二三四五六七八九十]{2}|[0-9]{1,2}[·.][0-9]{1,2})[”"]?)?(?:国际|中国)?'
"""“六一”国际 in front of 儿童节."""
_REACH = 9
"""How long that is at most."""
_NAMED = regex(
    rf"{_BEFORE_NAME}(?P<feast>{'|'.join(_FEASTS)})[节日]?(?P<bound>之前|以前|前(?![后往来期夕]))?"
)


def find_feasts(norm: str) -> Iterator[tuple[int, int, When]]:
    """Where days are said by their feast, with the day."""
    for match in _around(norm, _NUMERALS, _BEFORE, 1):
        month, day = _DAYS[match["feast"]]
        yield match.start(), match.end(), When(month=month, day=day, bound="前" if match["bound"] else "")
    for match in _around(norm, _NAMES, _NAMED, _REACH):
        month, day = _FEASTS[match["feast"]]
        yield match.start(), match.end(), When(month=month, day=day, bound="前" if match["bound"] else "")


def _around(norm: str, core: re.Pattern[str], whole: re.Pattern[str], reach: int) -> Iterator[re.Match[str]]:
    """What an expression finds whose matches hold one of another's, so many characters from their start at most."""
    floor = 0
    for word in core.finditer(norm):
        starts = range(max(floor, word.start() - reach), word.start() + 1)
        found = next(filter(None, (whole.match(norm, start) for start in starts)), None)
        if found:
            floor = found.end()
            yield found
