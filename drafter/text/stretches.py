"""Stretches of a year that are told without a month's name: 上半年, 前四个月, 新的一年."""

from drafter.text.dates import RELATIVE_BEFORE, Dated
from drafter.text.numerals import parse_number
from drafter.text.regex import regex
from drafter.text.values import When

_FIRST_MONTHS = regex(
    r"(?:(?<=^前)|(?<=[^\u4e00-\u9fff]前)|(?<=年前)|(?<=[析报结顾]前))"
    "(?P<last>1[01]|[2-9]|十一?|[两二三四五六七八九])个月(?![前后内来以之])"
)
"""前四个月, 今年前四个月, 分析前五个月; 会前两个月 and 提前三个月 count from somewhere else."""
_FIRST_QUARTERS = regex("(?<=前)(?P<last>[两二三])个?季度")
_QUARTERS = {"两": "上半年", "二": "上半年", "三": "前三季度"}


def read_stretch(norm: str, position: int) -> Dated | None:
    """The stretch whose numeral, or 半, stands at a position."""
    if norm.startswith("半年", position):
        return _half(norm, position)
    if norm.startswith("一年", position) and norm[max(0, position - 2) : position] == "新的":
        return Dated(position - 2, position + 2, When(relative="明年"), loose=True)
    quarters = _FIRST_QUARTERS.match(norm, position)
    if quarters:
        return Dated(position - 1, quarters.end(), When(part=_QUARTERS[quarters["last"]]), loose=True)
    months = _FIRST_MONTHS.match(norm, position) if norm[position - 1 : position] == "前" else None
    if months is None:
        return None
    when = When(month=1, end=When(month=int(parse_number(months["last"]))))
    return Dated(position - 1, months.end(), when, loose=False)


def _half(norm: str, position: int) -> Dated | None:
    if norm[position - 1 : position] not in ("上", "下"):
        return None
    part, start, relative = norm[position - 1] + "半年", position - 1, ""
    before = RELATIVE_BEFORE.search(norm, max(0, start - 2), start)
    if before:
        start, relative = before.start(), before["relative"]
    return Dated(
        start, position + 2, When(part=part, relative=relative), loose=relative in ("", "今年", "本年")
    )
