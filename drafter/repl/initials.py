"""
The pinyin initials of Chinese words: lajs of 立案件数.

The 3,755 common characters of GB 2312 stand in the order of their pinyin, so that 23 places where the letter
changes tell the initial of each: no table of readings, which would take longer to load than the first prompt may.
Where a character has a second reading in office language, either initial will do.
"""

from bisect import bisect_right
from functools import cache

_LETTERS = "abcdefghjklmnopqrstwxyz"
_FIRST = (
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
    0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1,
)  # fmt: skip
"""The code of the first character of each letter."""
_LAST = 0xD7F9
_SECOND = {
    "长": "z", "调": "t", "重": "c", "行": "h", "会": "k", "参": "s", "单": "s", "曾": "c", "厦": "s", "率": "s",
    "乐": "y", "系": "j", "省": "x", "数": "s", "朝": "z", "传": "z", "解": "x", "给": "j", "藏": "z", "降": "x",
}  # fmt: skip
"""Another reading."""


def has_initials(word: str, typed: str) -> bool:
    """Whether what was typed, in letters, begins the initials of a word."""
    return 0 < len(typed) <= len(word) and all(
        letter in initials_of(character) for letter, character in zip(typed.lower(), word, strict=False)
    )


@cache
def initials_of(character: str) -> str:
    """The letters with which a character's readings begin; a letter or a figure stands for itself."""
    if character.isascii():
        return character.lower()
    try:
        high, low = character.encode("gb2312")
    except (UnicodeEncodeError, ValueError):
        return ""
    code = high << 8 | low
    if not _FIRST[0] <= code <= _LAST:
        return ""
    return _LETTERS[bisect_right(_FIRST, code) - 1] + _SECOND.get(character, "")
