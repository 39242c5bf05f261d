"""Hedges that stand apart from their figure: 至少满足20天用量, 60分钟、90分钟以内."""

from drafter.text.hedges import AFTER, BEFORE
from drafter.text.numerals import HAN
from drafter.text.regex import regex
from drafter.text.values import Amount, Hedge, Mention

_LIMITS = ("以内", "之内", "以上", "以下", "左右")
_LAST_OF = regex(f"[、和及][0-9.,{HAN}]{{1,16}}(?:%|[\u4e00-\u9fff]{{1,3}}?)(?P<after>{'|'.join(_LIMITS)})")
_AHEAD = regex(
    r"(?P<before>至少|最少|不少于|不低于|最多|至多|不超过|不高于|不得少于|不得低于|不得超过|最高|最低)"
    r"(?:要|应|须|需|能|可)?(?:满足|保证|保障|确保|达到|达|有|备|储备|开展|组织|召开|举办|完成|安排|提前|用|配备|建成|建设|培训|走访|联系|参加|承担|提出|撰写|报送|扣|罚|为|可?达到?|[涨升降跌缩减]?[至到])(?:了)?(?:[\u4e00-\u9fff]{1,6}?)?\Z"
)
_LISTED = ("、", "和", "及")
_LONGEST = 24


def hedge_apart(norm: str, mention: Mention) -> Hedge | None:
    """The hedge that a clause says of a figure which bears none of its own; None where there is none."""
    if not isinstance(mention.value, Amount) or mention.value.hedge:
        return None
    behind = norm[mention.end : mention.end + _LONGEST]
    listed = behind.startswith(_LISTED) and any(limit in behind for limit in _LIMITS)
    last = _LAST_OF.match(norm, mention.end) if listed else None
    if last:
        return AFTER[last["after"]]
    ahead = _AHEAD.search(norm, max(0, mention.start - 14), mention.start)
    return BEFORE.get(ahead["before"], Hedge.AT_LEAST) if ahead else None
