"""The labels of all mentions of a text: those of a list, and of a growth, share theirs."""

import re
from collections.abc import Sequence

from drafter.papers.clauses import Around, cut
from drafter.papers.labels import label_of
from drafter.papers.wording import Label
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind, Mention

_LIST = regex(r"[、和与及，]")
_BESIDE = frozenset({"", "、", "和", "与", "及"})
_LISTED = frozenset({Kind.DATE, Kind.PLACE, Kind.ORGANISATION, Kind.TITLE})
_GROWN = regex(r"(?:增至|增加到|增加至|提高到|提高至|上升到|升至|下降到|降至|减少到|减至|扩大到)")

_THEN = regex(r"^(?:上年|去年|年初)")


def labelled(text: str, mentions: Sequence[Mention]) -> list[Label]:
    """The labels of the mentions of a text, in their order; those of a list share theirs."""
    found: list[Label] = []
    for at, mention in enumerate(mentions):
        floor = mentions[at - 1].end if at else 0
        ceiling = mentions[at + 1].start if at + 1 < len(mentions) else len(text)
        if found and _goes_on(text[floor : mention.start], mentions[at - 1], mention):
            found.append(Label(_THEN.sub("", found[-1].text), found[-1].is_sure))
        else:
            topic = _topic(text, mentions[at - 1], mention, found[-1]) if found else ""
            found.append(label_of(Around(text, mention, floor, ceiling, topic)))
    return _shared(text, mentions, found)


def _shared(text: str, mentions: Sequence[Mention], found: list[Label]) -> list[Label]:
    """
    Dates and places in a list take the label of the last of them, behind which the act is told; titles besides
    that of the first.
    """
    for at in range(len(found) - 2, -1, -1):
        here, after = mentions[at], mentions[at + 1]
        between = text[here.end : after.start]
        listed = here.kind is after.kind and (_LIST.fullmatch(between) or between in _BESIDE)
        if listed and here.kind in _LISTED and not found[at].is_sure:
            found[at] = found[at + 1]
    for at in range(1, len(found)):
        beside = text[mentions[at - 1].end : mentions[at].start] in _BESIDE
        if mentions[at].kind is mentions[at - 1].kind is Kind.TITLE and beside and not found[at].is_sure:
            found[at] = found[at - 1]
    return found


def _goes_on(between: str, before: Mention, mention: Mention) -> bool:
    """Whether a figure goes on with what the figure before it counts: 7条、9条和5条; 由112名增至131名."""
    if before.kind is not mention.kind or _unit(before) != _unit(mention):
        return False
    return bool(_LIST.fullmatch(between) or _GROWN.fullmatch(between))


def _topic(text: str, before: Mention, mention: Mention, label: Label) -> str:
    """What the figure before one counts, in the same sentence and of the same unit: 信息 of 12条信息有7条未被采用."""
    between = text[before.end : mention.start]
    if "。" in between or "\n" in between or not _unit(mention) or _unit(before) != _unit(mention):
        return ""
    words = cut(re.sub(r"(?:件数|条数|人数|次数|篇数|项数|户数|家数|数量|份数|幅数)$", "", label.text))
    nouns: list[str] = []
    while words and words[-1].is_noun:
        nouns.insert(0, words.pop().text)
    return "".join(nouns)[-8:]


def _unit(mention: Mention) -> str:
    return mention.value.unit if isinstance(mention.value, Amount) else ""
