"""Values that stand where they were given, whatever else the words around them say."""

from drafter.checking.alignment import Alignment
from drafter.checking.planned import Planned
from drafter.text.normal import normalized
from drafter.text.outline import hanzi_number
from drafter.text.posts import post_before, posts_before
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind, Mention

_ORDINAL = regex("第([一二三四五六七八九十]{1,3})")
_EACH, _TO_EACH = "分别", 12
_CLAUSE = regex("[，。；：\n]")
_PART = regex("[^，。；：、\n]+$")
_LONGEST_PART = 40
_BRACKET = regex("[（）()]")
_OF_EACH = regex("[每均]")
_WORDS, _SHORT = 10, 3
"""How many characters in front of a value may spell its label out, and how long that label may be."""
_HAN = regex("[\u4e00-\u9fff]{2}")
_AT_IT = 3.0
"""How near the first word of a label stands to a value of its own."""
_HEAD = 4
"""How many of the first characters of a label tell it from another."""

_Match = tuple[int, Mention]


def are_at_home(alignment: Alignment, planned: Planned, one: _Match, other: _Match) -> bool:
    """Whether two values stand where they were given, whatever else the words around them say."""
    return (
        planned.keeps(one, other)
        or (_is_introduced(alignment, one) and _is_introduced(alignment, other))
        or order_of(alignment, one, other) > 0
        or _is_of_each(alignment, one, other)
        or _is_of_each(alignment, other, one)
        or _is_spelled(alignment, one, other)
        or _is_spelled(alignment, other, one)
        or _counts_its_own(alignment, one, other)
        or _counts_its_own(alignment, other, one)
        or _is_headed(alignment, one, other)
        or _is_headed(alignment, other, one)
        or _is_called(alignment, one, other)
        or _is_called(alignment, other, one)
        or _is_led(alignment, one, other)
        or _is_led(alignment, other, one)
    )


def order_of(alignment: Alignment, one: _Match, other: _Match) -> int:
    """
    Whether two are named with 分别 in the order of their labels (1), or against it (-1); 0 where nothing says.

    冷月桥、岳知行分别担任第一、第二组组长.
    """
    first, second = sorted((one, other), key=lambda match: match[1].start)
    numbers = [_ORDINAL.search(alignment.facts[index].label) for index, _ in (first, second)]
    between = alignment.text.norm[first[1].end : second[1].end + _TO_EACH]
    if not all(numbers) or _EACH not in between or _CLAUSE.search(between):
        return 0
    before, after = (hanzi_number(number[1]) for number in numbers if number)
    return 1 if before < after else -1


def _is_introduced(alignment: Alignment, match: _Match) -> bool:
    """Whether something of the same group stands in front of a value, in its own part of the list."""
    index, mention = match
    norm, group = alignment.text.norm, alignment.facts[index].group
    part = _PART.search(norm, max(0, mention.start - _LONGEST_PART), mention.start) if group else None
    return part is not None and any(
        fact.group == group and normalized(fact.text) in part.group()
        for place, fact in enumerate(alignment.facts)
        if place != index
    )


def _is_of_each(alignment: Alignment, match: _Match, other: _Match) -> bool:
    """Whether what is said of each is given of each, and the other is neither: 每宗120平方米，共计5760平方米."""
    mine, its = match[1].value, other[1].value
    if not isinstance(mine, Amount) or not isinstance(its, Amount) or its.per:
        return False
    norm, start = alignment.text.norm, match[1].start
    if not mine.per and "每" not in norm[max(0, start - _HEAD) : start]:
        return False
    facts = [alignment.facts[index] for index in (match[0], other[0])]
    given = [isinstance(fact.value, Amount) and bool(fact.value.per) for fact in facts]
    return [each or bool(_OF_EACH.search(fact.label)) for each, fact in zip(given, facts, strict=True)] == [
        True,
        False,
    ]


def _is_spelled(alignment: Alignment, match: _Match, other: _Match) -> bool:
    """Whether what leads to a value holds its short label, sign by sign, and not the other's: 醉酒驾驶 for 醉驾."""
    part = _PART.search(alignment.text.norm, max(0, match[1].start - _WORDS), match[1].start)
    label, rival = (normalized(alignment.facts[index].label) for index in (match[0], other[0]))
    if part is None or not 2 <= len(label) <= _SHORT:
        return False
    return _holds(part.group(), label) and not _holds(part.group(), rival)


def _is_headed(alignment: Alignment, match: _Match, other: _Match) -> bool:
    """Whether the first word of a label stands at its own value and not at the other: 数学 of 数学教师."""
    words = _HAN.match(normalized(alignment.facts[match[0]].label))
    head = words.group() if words else ""
    here, there = (alignment.contexts.at(mention).near for mention in (match[1], other[1]))
    return here.get(head, 0.0) >= _AT_IT and head not in there


def _counts_its_own(alignment: Alignment, match: _Match, other: _Match) -> bool:
    """Whether the noun behind a figure is of its own label, and not of the other: 四个|专题 of 学习教育专题."""
    label, rival = (normalized(alignment.facts[index].label) for index in (match[0], other[0]))
    noun = _HAN.match(alignment.text.norm, match[1].end)
    return noun is not None and noun.group() in label and noun.group() not in rival


def _holds(words: str, label: str) -> bool:
    """Whether the signs of a label stand among some words, in its order."""
    left = iter(words)
    return all(sign in left for sign in label)


def _is_called(alignment: Alignment, match: _Match, other: _Match) -> bool:
    """Whether a person stands right behind the post of the label, and of that label alone: 组长沈伯钧, 副组长陶映雪."""
    fact, rival = alignment.facts[match[0]], alignment.facts[other[0]]
    post = post_before(alignment.text.norm, match[1].start) if fact.kind is Kind.PERSON else None
    if post is None:
        return False
    mine, its = (
        any(post.fits(given) for part in _BRACKET.split(label) for given in posts_before(part, len(part)))
        for label in (fact.label, rival.label)
    )
    return mine and not its


def _is_led(alignment: Alignment, match: _Match, other: _Match) -> bool:
    """Whether what leads to a value is what its label begins with, and the other's has not: 委员提案228件."""
    label, rival = alignment.facts[match[0]].label, alignment.facts[other[0]].label
    start = match[1].start
    head = label[:_HEAD]
    return head not in rival and alignment.text.norm.endswith(head, max(0, start - _HEAD), start)


def has_rank(label: str) -> bool:
    """Whether a label says which of several: 第一组组长."""
    return _ORDINAL.search(label) is not None
