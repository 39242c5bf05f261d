"""What stands in a draft for a value that is missing."""

from drafter.facts.section import Group
from drafter.facts.types import Phrase, Point
from drafter.facts.value import FactValue, open_words
from drafter.text.blanks import find_masks, find_slots
from drafter.text.regex import regex

OPEN = "【待填】"
SENTENCES = (Phrase, Point)
"""What may be missing in part."""
_HAN = regex("[\u4e00-\u9fff]")
_WORDS = 4
"""How many characters must be left of a sentence, without its masks, for it to be worth keeping."""


def open_value(kind: type[FactValue], label: str) -> FactValue:
    """A value that stands for one that is missing: 【待填：立案件数】."""
    return kind.unfilled(open_words(label))


def half_open(kind: type[FactValue], text: str, label: str) -> FactValue:
    """A sentence with slots for its masks; where it says nothing without them, one slot for the whole."""
    words, since = "", 0
    for blank in sorted((*find_masks(text), *find_slots(text)), key=lambda blank: blank.start):
        if blank.start >= since:
            words += text[since : blank.start] + OPEN
            since = blank.end
    words += text[since:]
    kept = len(_HAN.findall(words.replace(OPEN, "")))
    return kind.unfilled(words) if since and kept >= _WORDS else open_value(kind, label)


def holds_open(value: object) -> bool:
    """Whether something is missing in a value, a list or a group, at whatever depth."""
    if isinstance(value, FactValue):
        return value.is_open
    if isinstance(value, Group):
        return any(holds_open(getattr(value, name)) for name in type(value).model_fields)
    return isinstance(value, tuple) and any(map(holds_open, value))
