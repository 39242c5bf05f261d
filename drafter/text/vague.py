"""Figures without a numeral of their own: 数十次, 上百家, 半小时, 过半数, 翻两番; they state something all the same."""

from decimal import Decimal

from drafter.text.numerals import HAN_DIGIT, parse_number
from drafter.text.quantities import RATE_UNIT, Figure, finish, scale_of, unit_behind
from drafter.text.regex import regex
from drafter.text.units import UNITS
from drafter.text.values import Amount, Hedge, Kind

_VAGUE = regex(r"(?P<scale>[十百千万亿]{1,4})(?P<inside>余|多)?[ ]?")
_HALF = regex(r"半(?:个)?(?P<unit>小时|年|天|月|学期|日|里|公里|斤|亩|世纪|多世纪)(?![年年月下到])")
_HALF_UNITS = {"月": "个月", "学期": "个学期"}
_HALF_CENTURY = Decimal(50 * 12)
_BARE = regex(r"(?P<number>[0-9]{1,8}(?:\.[0-9]{1,6})?[万亿])(?P<more>[余多])?(?=[，。；、：）\n]|$)")
_DOUBLED = regex(rf"翻(?:了)?(?P<times>[{HAN_DIGIT}])番")
_NO_VAGUE = frozenset("以之会身路网线度社早晚得")
"""What 上 makes a word with: 以上, 会上, 抵得上."""
_ONE_AND_A_HALF = frozenset(["会", "儿", "点", "截", "路", "边", "对", ""])
"""Characters that make 一半 another word, or part of one."""


def read_vague(norm: str, position: int) -> Figure | None:
    """数十次, 几百人, 上百家, 成千上万: the scale begins at the position, the vague word stands before it."""
    found = _VAGUE.match(norm, position)
    before = norm[position - 1 : position]
    behind = unit_behind(norm, found.end()) if found and before in ("数", "几", "上") else None
    if found is None or behind is None or behind[0] == position:
        return None
    number_end, unit, end = behind
    if before == "上" and norm[position - 2 : position - 1] in _NO_VAGUE:
        return None
    scale = scale_of(norm[position : min(found.end("scale"), number_end)])
    base, factor = UNITS[unit]
    scale *= factor
    if before == "上":
        return Figure(position - 1, end, Kind.QUANTITY, Amount(scale, scale, base, Hedge.UP_TO), loose=False)
    amount = Amount(scale * 2, scale * 9, base, Hedge.SEVERAL)
    return Figure(position - 1, end, Kind.QUANTITY, amount, loose=False)


def read_bare(norm: str, position: int) -> Figure | None:
    """注册用户48.6万，: a number in 万 or 亿 that says nothing of what it counts."""
    found = _BARE.match(norm, position)
    if found is None:
        return None
    number = parse_number(found["number"])
    hedge = Hedge.MORE if found["more"] else Hedge.EXACT
    return finish(norm, found.span(), (number, number, ""), hedge, loose=False)


_OF_VOTES = regex("(?:的?[\u4e00-\u9fff]{0,4})?(?:选票|票|出席|投票|赞成|同意|通过)")
"""须经过半数通过: what a vote needs."""


def read_half(norm: str, position: int) -> Figure | None:
    """半小时, 半个月; 过半数, 半数以上."""
    found = _HALF.match(norm, position)
    if found:
        if found["unit"].endswith("世纪"):
            hedge = Hedge.MORE if found["unit"][0] == "多" else Hedge.EXACT
            return finish(norm, found.span(), (_HALF_CENTURY, _HALF_CENTURY, "月"), hedge, loose=True)
        unit = _HALF_UNITS.get(found["unit"], found["unit"])
        base, factor = UNITS[unit]
        half = factor / 2
        loose = found["unit"] in ("年", "天", "日", "斤", "里", "月")
        return finish(norm, found.span(), (half, half, base), Hedge.EXACT, loose=loose)
    before = norm[position - 1 : position]
    if norm.startswith("半数", position):
        return _half_share(norm, position, before)
    if before == "一" and norm[position + 1 : position + 2] not in _ONE_AND_A_HALF:
        return _half_share(norm, position, before)
    return None


def _half_share(norm: str, position: int, before: str) -> Figure | None:
    """半数, 过半数, 一半以上; a bare 一半 may state a share and needs no ground."""
    end = position + (2 if norm.startswith("半数", position) else 1)
    start = position - 1 if before in ("过", "一", "近") else position
    hedge = {"过": Hedge.AT_LEAST, "近": Hedge.NEAR}.get(before, Hedge.EXACT)
    if norm.startswith("以上", end):
        hedge, end = Hedge.AT_LEAST, end + 2
    half = Decimal("0.5")
    loose = (before == "一" and not hedge) or _OF_VOTES.match(norm, end) is not None
    return Figure(start, end, Kind.RATE, Amount(half, half, RATE_UNIT, hedge), loose=loose)


def read_doubling(norm: str, position: int) -> Figure | None:
    """翻一番 is growth by one time, 翻两番 by three."""
    found = _DOUBLED.match(norm, position)
    if not found:
        return None
    times = Decimal(2 ** int(parse_number(found["times"])) - 1)
    return Figure(position, found.end(), Kind.QUANTITY, Amount(times, times, "倍"), loose=False)
