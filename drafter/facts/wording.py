"""Small helpers for messages."""

from unicodedata import east_asian_width

LONGEST = 40
"""How much of a value a message quotes."""


def shortened(value: object, longest: int = LONGEST) -> str:
    """A value as a message quotes it: its beginning, where it is long."""
    text = str(value)
    return text if len(text) <= longest else f"{text[:longest]}…"


def sentence(text: str) -> str:
    """A message that ends as a sentence."""
    return text if text.endswith(("。", "！", "？")) else f"{text}。"


def columns(text: str) -> int:
    """How wide a text is on a terminal: Han characters take two columns."""
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)
