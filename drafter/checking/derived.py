"""Counts that a given list bears out: 先后3次（3月、5月、9月）, 甲、乙2名委员, 从三个方面：一是…二是…三是…."""

import re
from collections import Counter

from drafter.checking.alignment import Alignment
from drafter.text.values import Amount, Mention

_BRACKET = re.compile(r"[^，。；（）\n]{0,6}[（(](?P<items>[^（）()\n]{1,80})[）)]")
_SPLIT = re.compile(r"[、，；]|和|及")
_SEQUENCE = re.compile(r"([一二三四五六七八九])(?:是|要)")
_DIGITS = "一二三四五六七八九"


def is_derived(alignment: Alignment, mention: Mention) -> bool:
    """Whether an amount is the count of something given beside it."""
    amount = mention.value
    if not isinstance(amount, Amount) or amount.low != amount.high or amount.hedge or not 2 <= amount.low <= 30:
        return False
    count = int(amount.low)
    if count != amount.low:
        return False
    return (
        _in_brackets(alignment, mention, count)
        or _run_before(alignment, mention, count)
        or _of_list(alignment, mention, count)
        or _sequence(alignment, mention, count)
    )


def _in_brackets(alignment: Alignment, mention: Mention, count: int) -> bool:
    found = _BRACKET.match(alignment.text.norm, mention.end)
    return bool(found) and len(_SPLIT.split(found["items"])) == count


def _run_before(alignment: Alignment, mention: Mention, count: int) -> bool:
    """甲、乙、丙3名委员: names given, one after the other, right in front of their number."""
    norm = alignment.text.norm
    spans = sorted(
        span for index in range(len(alignment.facts)) for span in alignment.spans(index) if span[1] <= mention.start
    )
    length, place = 0, mention.start
    for start, end in reversed(spans[-40:]):
        if norm[end:place] in ("", "、", "和", "及", "》", "等", "与", "，", "委员、", "委员", "委员和"):
            length, place = length + 1, start
        elif end < place:
            break
    return length == count


def _of_list(alignment: Alignment, mention: Mention, count: int) -> bool:
    """A count of facts given under one label, one of which stands in the same sentence."""
    text = alignment.text
    paragraph = text.paragraphs[text.paragraph_at(mention.start) - 1] if text.paragraphs else None
    if paragraph is None:
        return False
    sizes = Counter(_list_of(fact.id, fact.label) for fact in alignment.facts)
    for index, fact in enumerate(alignment.facts):
        if sizes[_list_of(fact.id, fact.label)] == count and any(
            paragraph.start <= start < paragraph.end for start, _ in alignment.spans(index)
        ):
            return True
    return False


def _list_of(identity: str, label: str) -> str:
    """The list that a fact belongs to: its path without the last index, or in a plain list its label."""
    path = re.sub(r"\.[0-9]+(?=\.|$)", ".*", identity)
    return path + "|" + label


def _sequence(alignment: Alignment, mention: Mention, count: int) -> bool:
    following = alignment.text.norm[mention.end : mention.end + 1500]
    numbers = [_DIGITS.index(c) + 1 for c in _SEQUENCE.findall(following)]
    return numbers[:count] == list(range(1, count + 1)) and (len(numbers) == count or numbers[count] == 1)
