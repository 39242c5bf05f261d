"""CON403: one label with two values."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text
from drafter.text.values import Amount, Hedge, Kind, Mention

_LABEL = regex("(?:^|[，。；：、\n（）()“”《》])([\u4e00-\u9fff]{4,16})$")
_SHORTEST = 5
_LONGEST = 20
_TIMES = regex("[年月日季旬周]|期间|去年|今年|上半|下半|累计|以来|目标|计划|力争|先后|分别|各")
_BACK = 60
_EVENT = regex(
    "提出|开展|组织|召开|举办|举行|走访|慰问|发放|培训|参加|接待|邀请|征集|形成|报送|收集|深入|赴|撰写|捐款|捐赠|投入"
)
"""What is done more than once, with another figure each time."""


@rule(
    "CON403",
    "same-label",
    source="practice: a figure said twice must be one figure",
    good=(
        "共收到委员提案129件。委员提案129件均已办结。",
        "2023年收到委员提案129件。\n2024年收到委员提案140件。",
        "在会上，提出意见建议41条。到园区视察。\n提出意见建议11条。",
        "一、道路运输\n全县发生事故15起。\n二、建筑施工\n全县发生事故3起。",
    ),
    bad=("共收到委员提案129件，办理认真。\n一、提案\n共收到委员提案139件。",),
    severity=Severity.WARNING,
)
def same_label(text: Text) -> Iterator[Hit]:
    """
    The same words introduce two different figures of one unit.

    The overview in front of the first heading says one figure and a part says another. Two parts may each
    have a figure of their own. Where either sentence names a time, a plan or a total over years, or the words
    are those of an event (提出意见建议41条), the two may both be right, and nothing is said.

    中文：同样的说法，开头总述与后文分述给出两个不同的数字。两处都在分述里的，可以各有各的数；句中写明时间、计
    划、历年累计，或者说的是可有多次的事（提出意见建议41条）的，不报。
    """
    overview = next((heading.start for heading in text.headings if heading.level < 3), 0)
    seen: dict[tuple[str, str], Mention] = {}
    units: set[str] = set()
    for mention in text.mentions:
        value = mention.value
        if (
            mention.kind is not Kind.QUANTITY
            or not isinstance(value, Amount)
            or value.hedge is not Hedge.EXACT
        ):
            continue
        is_later = mention.start >= overview
        if is_later and value.unit not in units:
            continue
        label = _LABEL.search(text.norm, max(0, mention.start - _LONGEST), mention.start)
        key = (label[1] if label else "", value.unit)
        if len(key[0]) < _SHORTEST or (is_later and key not in seen):
            continue
        if _is_bound(text, mention) or _EVENT.match(key[0]):
            continue
        units.add(value.unit)
        first = seen.setdefault(key, mention)
        if first.value != value and is_later:
            yield Hit(
                (mention.start, mention.end),
                f"「{key[0]}」前文为「{first.text}」，此处为「{mention.text}」，请核对。",
                f"“{key[0]}” is “{first.text}” before and “{mention.text}” here.",
            )


def _is_bound(text: Text, mention: Mention) -> bool:
    """Whether the sentence of a figure names a time or a plan."""
    low = max(0, mention.start - _BACK)
    start = max(text.norm.rfind(stop, low, mention.start) for stop in "。\n") + 1
    return _TIMES.search(text.norm, max(start, low), mention.start) is not None
