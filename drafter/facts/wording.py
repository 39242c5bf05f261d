"""Small helpers for messages."""

LONGEST = 40
"""How much of a value a message quotes."""


def shortened(value: object, longest: int = LONGEST) -> str:
    """A value as a message quotes it: its beginning, where it is long."""
    text = str(value)
    return text if len(text) <= longest else f"{text[:longest]}…"


def sentence(text: str) -> str:
    """A message that ends as a sentence."""
    return text if text.endswith(("。", "！", "？")) else f"{text}。"
