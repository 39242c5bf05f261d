"""CON406: figures that move the other way than the verb says."""

from collections.abc import Iterator
from itertools import pairwise

from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text
from drafter.text.values import Amount, Mention

_FROM = regex("[由从][^，。；：、\n0-9]{0,12}(?:[12][0-9]{3}年[^，。；：、\n0-9]{0,8})?$")
_UP = "增加|增长|提高|提升|上升|扩大|扩展|扩充|攀升|跃升|猛增|增|升|涨|扩"
_DOWN = "减少|下降|降低|压减|压缩|缩短|缩减|回落|下调|减|降|跌|缩"
_MOVED = regex(
    rf"[^，。；：、\n0-9]{{0,8}}?(?:(?P<up>{_UP})|(?P<down>{_DOWN}))了?[至到为成]"
    r"[^，。；：、\n0-9]{0,8}(?:[12][0-9]{3}年[^，。；：、\n0-9]{0,8})?"
)
_GREW = regex("，(?:[比较](?:上年|去年|前年)?(?:同期|同时期)?|同比)(?:净|实际)?(?:增加|增长|增收|多)了?")
"""收入2680元|，比去年同期增加|226元: what was added is part of what there is."""
_ON_TOP = regex(
    "(?:的)?基[础数]上(?:再)?(?:增长|提高|增加|上升)了?[0-9.]+%(?:左右|以上)?，(?:达到|达|增至|为)"
)
"""在上年40亿元|的基础上增长20%，达到|48亿元."""
_SIGNED = regex("(?:[-—−负零下]|第)$")
_RANKED = regex("排[名行位]|名次|位次|倒数")
"""Of ranks the lower number is the higher."""
_RANKS = ("名", "位")
_BEFORE = 24


@rule(
    "CON406",
    "movement-against-figures",
    source="arithmetic",
    good=(
        "长者食堂由年初的3家增加到7家。",
        "办理时间从5天缩短到3天。",
        "排名由第9位上升到第3位。",
        "人均现金收入2680元，比去年同期增加226元。",
        "财政总收入在上年40亿元的基础上增长20%，达到48亿元。",
    ),
    bad=(
        "长者食堂由年初的7家增加到3家。",
        "火情由2021年的9起下降到17起。",
        "人均现金收入226元，比去年同期增加2680元。",
        "财政总收入在上年48亿元的基础上增长20%，达到40亿元。",
    ),
)
def movement_against_figures(text: Text) -> Iterator[Hit]:
    """
    A figure is said to rise and falls, or the other way round.

    The two were exchanged, or one of them is wrong. Looked at are figures of one unit around the verb
    (由7家增加到3家), and an increase above the figure itself; of ranks the lower number is the higher, and they
    are left alone.

    中文：说是增加，数却变小，或者说是减少，数却变大，或增加的数比现有的还多：两个数写颠倒了，或其中一个有误。名次不算。
    """
    amounts = [mention for mention in text.mentions if isinstance(mention.value, Amount)]
    for one, other in zip(amounts, amounts[2:], strict=False):
        if _ON_TOP.fullmatch(text.norm, one.end, other.start) and _is_less(other, one):
            yield _against(one, other, "增长")
    for one, other in pairwise(amounts):
        if _GREW.fullmatch(text.norm, one.end, other.start) and _is_less(one, other):
            yield _more_than_all(one, other)
        moved = _MOVED.fullmatch(text.norm, one.end, other.start)
        if moved is None or not _FROM.search(text.norm, max(0, one.start - _BEFORE), one.start):
            continue
        is_wrong = _is_less(one, other) if moved["down"] else _is_less(other, one)
        if is_wrong and not _is_apart(text, one, other):
            verb = moved["up"] or moved["down"]
            yield _against(one, other, verb)


def _against(one: Mention, other: Mention, verb: str) -> Hit:
    """The finding on two figures between which a verb says the other way."""
    return Hit(
        (one.start, other.end),
        f"「{one.text}」到「{other.text}」与「{verb}」不符，请核对这两个数。",
        f"from “{one.text}” to “{other.text}” is not what “{verb}” says; look at both figures.",
    )


def _more_than_all(one: Mention, other: Mention) -> Hit:
    """The finding on an increase that is larger than what there is."""
    return Hit(
        (one.start, other.end),
        f"增加的「{other.text}」比现有的「{one.text}」还多，请核对这两个数。",
        f"the increase “{other.text}” is above “{one.text}” itself; look at both figures.",
    )


def _is_less(one: Mention, other: Mention) -> bool:
    """Whether one amount is less than another of its kind."""
    mine, its = one.value, other.value
    if not isinstance(mine, Amount) or not isinstance(its, Amount):
        return False
    return (mine.unit, mine.per) == (its.unit, its.per) and mine.high < its.low


def _is_apart(text: Text, one: Mention, other: Mention) -> bool:
    """Whether two figures are ranks, or below nothing."""
    norm, start = text.norm, max(0, one.start - _BEFORE)
    signed = any(_SIGNED.search(norm, max(0, m.start - 1), m.start) for m in (one, other))
    ranked = one.text.endswith(_RANKS) or _RANKED.search(norm, start, other.end) is not None
    return signed or ranked
