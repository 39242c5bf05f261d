"""The mentions of a text as given: the way in for users of the library."""

from drafter.text.mentions import find_mentions
from drafter.text.normal import normalized
from drafter.text.values import Mention


def mentions(text: str, *, phrases: tuple[str, ...] = ()) -> tuple[Mention, ...]:
    """Every figure, date, ordinal, name and title of a text; `phrases` are set phrases of one's own."""
    return find_mentions(normalized(text), raw=text, phrases=phrases)
