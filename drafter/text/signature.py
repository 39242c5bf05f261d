"""The date that a text bears: in its signature, or on a line of its own under the title."""

import re
from collections.abc import Sequence

from drafter.text.regex import regex
from drafter.text.sentences import Span
from drafter.text.values import When

_HAN = "〇一二三四五六七八九"
_DATE = regex(
    "(?P<year>[12][0-9]{3}|[一二][〇零0一二三四五六七八九]{3})年"
    "(?P<month>[0-9]{1,2}|十?[一二]|十|[三四五六七八九])月"
    "(?:(?P<day>[0-9]{1,2}|[一二三]?十?[一二三四五六七八九]|[二三]?十)日)?"
)
_LONGEST = 45
_FOOT, _HEAD = 4, 5


def find_signature_date(norm: str, paragraphs: Sequence[Span]) -> When | None:
    """The date that ends one of the last lines, else one in brackets under the title."""
    for line in reversed(paragraphs[-_FOOT:]):
        if line.end - line.start <= _LONGEST:
            words = norm[line.start : line.end].rstrip("）) ")
            found = list(_DATE.finditer(words))
            if found and found[-1].end() == len(words):
                return _when(found[-1])
    for line in paragraphs[1:_HEAD]:
        if norm[line.start] in "（(" and line.end - line.start <= 2 * _LONGEST:
            dated = _DATE.match(norm, line.start + 1)
            if dated is not None:
                return _when(dated)
    return None


def _when(date: re.Match[str]) -> When | None:
    """The date of a match, None where its month does not exist."""
    year, month, day = (_number(date[part]) for part in ("year", "month", "day"))
    return When(year, month, day) if month and month <= 12 else None


def _number(written: str | None) -> int | None:
    """The value of a year, month or day in either script."""
    if not written:
        return None
    if written.isdigit():
        return int(written)
    if len(written) == 4:
        return int("".join(str(_HAN.find(char)) if char in _HAN else "0" for char in written))
    tens, ten, ones = written.partition("十")
    value = _HAN.find(ones) if ones else 0
    return (_HAN.find(tens) if tens else 1) * 10 + value if ten else _HAN.find(written)
