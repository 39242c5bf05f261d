"""Money as it is spoken of: 一块八, 三块五毛, 两元五角, 八毛钱."""

from decimal import Decimal

from drafter.text.numerals import HAN_DIGIT, NUMBER, parse_number
from drafter.text.quantities import Figure, finish
from drafter.text.regex import regex
from drafter.text.values import Hedge

HEADS = frozenset("块元毛角")
"""What may stand behind the first numeral."""
_SPOKEN = frozenset("块毛角")
_REACH = 120
"""No number is longer."""
_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")
_WHOLE = regex(
    rf"(?P<yuan>{NUMBER})(?:块(?P<said>[{HAN_DIGIT}1-9])(?:[毛角]|(?=[，。；、）的了降涨升增减到至涨]|$))"
    rf"|元(?P<jiao>[{HAN_DIGIT}1-9])[角毛])(?:(?P<fen>[{HAN_DIGIT}1-9])分)?钱?"
)
_PART = regex(rf"(?P<jiao>[{HAN_DIGIT}1-9])[毛角](?:(?P<fen>[{HAN_DIGIT}1-9])分)?钱")
_MOVED = regex(
    "(?:提高|上涨|上升|增加|涨|升|降低|下降|减少|便宜|降|减|为|到|至|约|仅|只要|每[\u4e00-\u9fff]{1,3})了?$"
)
"""What stands in front of 六角 where it is money and no shape."""
_ALONE = regex(
    rf"(?P<jiao>[{HAN_DIGIT}1-9])[毛角](?:(?P<fen>[{HAN_DIGIT}1-9])分)?(?=收取|计收|缴|补助|补贴|执行|标准|[^\u4e00-\u9fff]|$)"
)


def read_money(norm: str, position: int) -> Figure | None:
    """The sum of money that begins at a position, where it is told in 块, 毛 and 分."""
    if _SPOKEN.isdisjoint(norm[position : position + _REACH]):
        return None
    found = _WHOLE.match(norm, position) or _PART.match(norm, position)
    if found is None and _MOVED.search(norm, max(0, position - 5), position):
        found = _ALONE.match(norm, position)
    if found is None:
        return None
    parts = found.groupdict()
    try:
        yuan = parse_number(parts["yuan"]) if parts.get("yuan") else Decimal(0)
    except ValueError:
        return None
    jiao, fen = parts.get("said") or parts["jiao"], parts["fen"]
    total = yuan + parse_number(jiao) * _TENTH + (parse_number(fen) * _HUNDREDTH if fen else 0)
    return finish(norm, found.span(), (total, total, "元"), Hedge.EXACT, loose=False)
