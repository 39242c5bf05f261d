"""How wide words are, in characters of their size: a Han character is one, a digit or a letter half."""

from unicodedata import east_asian_width


def width(words: str) -> float:
    """The width of a line in a typeface whose digits and letters are half as wide as its characters."""
    return sum(1.0 if east_asian_width(char) in "WFA" else 0.5 for char in words)
