"""Width and zeros made equal without moving a character."""

from drafter.text.regex import regex

_SAME = (
    {chr(0xFF10 + i): str(i) for i in range(10)}
    | {chr(0xFF21 + i): chr(0x41 + i) for i in range(26)}
    | {chr(0xFF41 + i): chr(0x61 + i) for i in range(26)}
    | {
        "．": ".",
        "％": "%",
        "○": "〇",
        "◯": "〇",
        "Ｏ": "〇",
        "－": "—",
        "–": "—",
        "～": "—",
        "~": "—",
        "／": "/",
        "∶": ":",
        "　": " ",
        "\u00a0": " ",
        "＋": "+",
        "萬": "万",
        "億": "亿",
        "両": "两",
        "餘": "余",
    }
)


_MARKS = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}
_NARROW_MARK = regex("[,;:?!]")
_NARROW = regex("[,;:?!](?:(?<=[\u4e00-\u9fff”》）].)|(?=[\u4e00-\u9fff“《（]))")
"""A half-width mark beside a Chinese character is the full-width one."""
_WIDE = regex("[" + "".join(sorted(_SAME)) + "]")


def normalized(text: str) -> str:
    """The text with full-width letters and digits, zeros and dashes made equal; its length is unchanged."""
    wide = _WIDE.sub(lambda found: _SAME[found.group()], text)
    return _NARROW.sub(lambda found: _MARKS[found.group()], wide) if _NARROW_MARK.search(wide) else wide
