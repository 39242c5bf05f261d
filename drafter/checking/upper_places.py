"""A place said without the one above it: 我县黄泥铺乡 and 黄泥铺乡 for 石堰县黄泥铺乡."""

import re
from collections import Counter

from drafter.checking.alignment import Alignment
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.values import Kind, Mention, Name

_BELOW = regex(
    "(?P<above>[\u4e00-\u9fff]{1,6}?(?:自治[州县]|[省市县区州旗]))(?P<place>[\u4e00-\u9fff]{2,}(?:[县区市旗镇乡村]|街道|社区))"
)
_LEVELS = frozenset("省市县区州旗")
_OWN = ("我", "本", "全", "该")


def match_below(alignment: Alignment) -> None:
    """State the places that stand without the one above them, where no other place stands in its stead."""
    norm, raw = alignment.text.norm, alignment.text.raw
    places = {
        index: found
        for index, fact in enumerate(alignment.facts)
        if fact.kind is Kind.PLACE and (found := _BELOW.fullmatch(normalized(fact.text)))
    }
    same = Counter(found["place"] for found in places.values())
    for index, found in places.items():
        name = found["place"]
        if index in alignment.stated or same[name] > 1:
            continue
        for place in re.finditer(re.escape(name), norm):
            if _is_free(norm, place.start(), found["above"]):
                start, end = place.span()
                alignment.stated[index] = [Mention(Kind.PLACE, start, end, raw[start:end], Name(name))]
                break


def _is_free(norm: str, start: int, above: str) -> bool:
    """Whether what stands in front of a place is none above it, or is its own: 我县."""
    if norm[start - 1 : start] not in _LEVELS:
        return True
    return norm.endswith(above, 0, start) or norm[max(0, start - 2) : start - 1] in _OWN
