"""The labels of all mentions of a text: those of a list, and of a growth, share theirs."""

import re
from collections.abc import Sequence

from drafter.papers.clauses import Around
from drafter.papers.labels import Label, label_of
from drafter.text.values import Amount, Kind, Mention

_LIST = re.compile(r"[、和与及，]")
_GROWN = re.compile(r"(?:增至|增加到|增加至|提高到|提高至|上升到|升至|下降到|降至|减少到|减至|扩大到)")


def labelled(text: str, mentions: Sequence[Mention]) -> list[Label]:
    """The labels of the mentions of a text, in their order; those of a list share theirs."""
    found: list[Label] = []
    for at, mention in enumerate(mentions):
        floor = mentions[at - 1].end if at else 0
        ceiling = mentions[at + 1].start if at + 1 < len(mentions) else len(text)
        if found and _goes_on(text[floor : mention.start], mentions[at - 1], mention):
            found.append(found[-1])
        else:
            found.append(label_of(Around(text, mention, floor, ceiling)))
    return _shared(text, mentions, found)


def _shared(text: str, mentions: Sequence[Mention], found: list[Label]) -> list[Label]:
    """Dates and places in a list take the label of the last of them, behind which the act is told."""
    for at in range(len(found) - 2, -1, -1):
        here, after = mentions[at], mentions[at + 1]
        listed = here.kind is after.kind and _LIST.fullmatch(text[here.end : after.start])
        if listed and here.kind in {Kind.DATE, Kind.PLACE, Kind.ORGANISATION} and not found[at].is_sure:
            found[at] = found[at + 1]
    return found


def _goes_on(between: str, before: Mention, mention: Mention) -> bool:
    """Whether a figure goes on with what the figure before it counts: 7条、9条和5条; 由112名增至131名."""
    if before.kind is not mention.kind or _unit(before) != _unit(mention):
        return False
    return bool(_LIST.fullmatch(between) or _GROWN.fullmatch(between))


def _unit(mention: Mention) -> str:
    return mention.value.unit if isinstance(mention.value, Amount) else ""
