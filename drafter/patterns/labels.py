"""How a value is led in by its label alone: 走访户数 and 86户 as 走访86户, 活动地点 and 岚溪镇 as 活动地点为岚溪镇."""

from drafter.text.regex import regex
from drafter.text.values import Kind

COUNTED = regex(
    r"(?P<what>.{2,}?)(?:[件次户条名个份期篇家场项人起批册幅张亩处座届]|人次|总)?(?:数|数量|数额|总量)"
)
ATTENDED = regex(r"(?P<what>.{2,}?)(?:人次|次|人)")
SAID_ALONE = frozenset({Kind.POINT})
"""Values that say what they are about themselves."""
MEASURED = frozenset({Kind.QUANTITY, Kind.RATE})


def led_in(label: str, kind: Kind, text: str = "") -> str:
    """The words in front of a value of a kind; none where the value speaks for itself."""
    if kind in SAID_ALONE:
        return ""
    if kind is Kind.PHRASE and text[:1].isdecimal():
        return label
    if kind not in MEASURED:
        return f"{label}为"
    found = COUNTED.fullmatch(label) or ATTENDED.fullmatch(label) if kind is Kind.QUANTITY else None
    return found["what"] if found else label
