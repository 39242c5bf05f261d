"""CON402: a rate that its counts do not give."""

from collections.abc import Iterator
from decimal import Decimal

from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text
from drafter.text.values import Amount, Hedge, Mention

_NAMED = regex("[了到有的]{0,2}$")
_RATE = regex("[，、（(]([\u4e00-\u9fff]{2,6})率(?:达到|达|为|是)?")
_SHARE = regex("[，、（(]占([\u4e00-\u9fff]{2,6}?)总?数?的?")
_QUALIFIED = regex("(?:基本|比较|部分|不予|未予|暂不|[不较未非])$")
_NO_RATIO = regex("满意|[增减升降涨落超]|提高")
"""Rates that count more than the words say (基本满意 is satisfied too), or that are taken of an earlier time."""
_PLANNED = regex("完成|达成|执行|到位|兑现")
_PLAN = regex("计划|任务|目标|预算|指标|[应拟需共]|总数")
"""What is carried out is a share of what was planned, not of whatever stands before it."""
_BREAKS = ("，", "、", "（", "(")
_REACH, _NEAREST = 80, 12


@rule(
    "CON402",
    "rate-against-counts",
    source="arithmetic",
    good=(
        "全县2309人参加考试，本科上线1427人，上线率61.8%。",
        "立案397件，得到采纳的有268件，占立案总数的67.5%。",
        "收入2890万元，比上年增长486万元，增长率20.2%。",
        "项目总投资30亿元，今年完成8亿元，完成率102%。",
    ),
    bad=(
        "全县2309人参加考试，本科上线1427人，上线率71.8%。",
        "立案397件，得到采纳的有268件，占立案总数的57.5%。",
        "全县61个重点项目已开工68个，开工率为89.7%。",
    ),
)
def rate_against_counts(text: Text) -> Iterator[Hit]:
    """
    A rate is not the ratio of the counts that it names.

    A figure was changed and the rate was not worked out anew. Looked at are a rate right behind the count
    that bears its name (上线1427人，上线率61.8%), with one larger count before it in the sentence, and a
    share of a total that is named (占立案总数的…).

    中文：比率与所说的件数、人数算不拢，多是改了数字没有重算比率。
    """
    amounts = [mention for mention in text.mentions if isinstance(mention.value, Amount)]
    for place, rate in enumerate(amounts):
        if place < 2 or _amount(rate).unit != "率" or not _is_exact(rate):
            continue
        count = amounts[place - 1]
        whole = _whole(text, amounts[max(0, place - 1 - _NEAREST) : place - 1], count, rate)
        if whole is not None and not _agrees(count, whole, rate):
            ratio = _percent(count, whole)
            yield Hit(
                (whole.start, rate.end),
                f"「{count.text}」与「{whole.text}」之比约为{ratio:.1f}%，与「{rate.text}」不符。",
                f"“{count.text}” of “{whole.text}” is about {ratio:.1f}%, not “{rate.text}”.",
            )


def _whole(text: Text, before: list[Mention], count: Mention, rate: Mention) -> Mention | None:
    """The count that a rate or a share is taken of, where the words leave no doubt about it."""
    between = text.norm[count.end : rate.start]
    near = [
        mention
        for mention in before[-_NEAREST:]
        if count.start - mention.end < _REACH
        and _amount(mention).unit == _amount(count).unit
        and _is_exact(mention)
    ]
    apart = between.startswith(_BREAKS)
    named = _RATE.fullmatch(between) if apart and "率" in between else None
    share = _SHARE.fullmatch(between) if apart and "占" in between else None
    if not _is_exact(count) or not near:
        return None
    sentence = max(text.norm.rfind(stop, max(0, count.start - _REACH), count.start) for stop in "。；\n")
    if named and not _NO_RATIO.search(named[1]) and _ends_with(text, count, named[1]):
        larger = [mention for mention in near if mention.start > sentence]
        if _PLANNED.search(named[1]):
            larger = [m for m in larger if _PLAN.search(text.norm, max(0, m.start - _NEAREST), m.start)]
        if len(larger) != 1:
            return None
        # A count above its whole is told of where the rate is right the other way round.
        is_whole = _amount(larger[0]).low >= _amount(count).low or _agrees(larger[0], count, rate)
        return larger[0] if is_whole else None
    if share:
        same = [mention for mention in near if _ends_with(text, mention, share[1])]
        return same[0] if len(same) == 1 else None
    return None


def _ends_with(text: Text, count: Mention, name: str) -> bool:
    """Whether the words before a count end with a name, 了, 到 and the like between them left out."""
    words = _NAMED.sub("", text.norm[max(0, count.start - 12) : count.start])
    return words.endswith(name) and not _QUALIFIED.search(words[: -len(name)])


def _agrees(count: Mention, whole: Mention, rate: Mention) -> bool:
    """Whether a rate is the ratio of two counts, rounded or cut off at its last figure."""
    shown = Decimal(str(_amount(rate).low)) * 100
    step = Decimal(10) ** min(0, int(shown.normalize().as_tuple().exponent))
    return abs(Decimal(repr(_percent(count, whole))) - shown) <= step


def _percent(count: Mention, whole: Mention) -> float:
    base = float(_amount(whole).low)
    return float(_amount(count).low) / base * 100 if base else 0.0


def _amount(mention: Mention) -> Amount:
    assert isinstance(mention.value, Amount)  # noqa: S101 - only amounts are looked at
    return mention.value


def _is_exact(mention: Mention) -> bool:
    value = _amount(mention)
    return value.low == value.high and value.hedge is Hedge.EXACT and isinstance(value.low, Decimal)
