"""Hedges that stand apart from their figure: 至少满足20天用量, 60分钟、90分钟以内."""

from drafter.text.hedges import AFTER, BEFORE
from drafter.text.numerals import HAN
from drafter.text.regex import regex
from drafter.text.values import Amount, Hedge, Mention

_LIMITS = ("以内", "之内", "以上", "以下", "左右")
_LAST_OF = regex(f"[、和及][0-9.,{HAN}]{{1,16}}(?:%|[\u4e00-\u9fff]{{1,3}}?)(?P<after>{'|'.join(_LIMITS)})")
_AHEAD = regex(
    r"(?P<before>至少|最少|不少于|不低于|最多|至多|不超过|不高于|不得少于|不得低于|不得超过|最高|最低)"
    r"[\u4e00-\u9fff]{0,10}\Z"
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
