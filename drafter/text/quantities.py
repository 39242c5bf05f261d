"""
Quantities and rates: numbers with hedge and unit, ranges, shares, multiples, vague figures that state a claim.

`read_quantity(norm, position)` reads the figure whose number begins at a position; hedges in front of it are
found by looking back.
"""

import re
from decimal import Decimal
from typing import NamedTuple

from drafter.text.hedges import AFTER, INSIDE, hedge_before
from drafter.text.loose import is_loose
from drafter.text.numerals import FORMAL, HAN, HAN_DIGIT, NUMBER, SCALES, TENS, parse_number
from drafter.text.periods import APIECE, EVERY, PERIODS, period_key, says_each
from drafter.text.rates import match_rate, shares
from drafter.text.regex import regex
from drafter.text.units import BARRED_FAR, FOLLOWED_BY, NOT_FOLLOWED, PEOPLE, UNITS, WEAK
from drafter.text.values import Amount, Hedge, Kind, Number
from drafter.text.wordlists import by_first

RATE_UNIT = "率"
"""The unit of rates; 1 is the whole."""
DEGREE = "度"
"""The unit of temperatures, which alone go below nothing."""


class Figure(NamedTuple):
    """A quantity or rate read at a place: its span, kind and amount, and whether it may go without ground."""

    start: int
    end: int
    kind: Kind
    amount: Amount
    loose: bool


def _guarded() -> dict[str, str]:
    """The units that begin other words, each with what may not stand around it there."""
    guarded = {name: name + _not_part(name, barred) for name, barred in NOT_FOLLOWED.items()}
    barred = NOT_FOLLOWED["个"].replace("体", "").replace("人", "")
    guarded["个"] = f"个(?![{barred}]|人(?![民大工才力口文居防机])|体(?!检|育|系|验|量))"
    guarded["路"] = "路(?<=[0-9]路)(?![线段口灯面])"
    guarded["支"] = "支(?![部持出撑]|队(?!伍))"
    guarded["项"] = "项(?!目[^标])"
    guarded["年"] = r"年(?![级轻龄富华货味度])"
    for name in PEOPLE:
        guarded[name] = f"{name}(?<=(?:[0-9][0-9]|.[万亿余多]){name})(?!小组|代表|委员|会|活动|大会)"
    return guarded


def _not_part(name: str, barred: str) -> str:
    """What must follow a unit lest it be part of another word."""
    # 23处于10月拆除: before a date 于 is a word of its own.
    ways = [f"(?!{'(?!于[0-9])' if '于' in barred else ''}[{barred}])"]
    if name in FOLLOWED_BY:
        ways.append(f"(?={'|'.join(FOLLOWED_BY[name])})")
    if name in BARRED_FAR:
        far = BARRED_FAR[name]
        ways.append(f"(?<=[0-9{HAN}万亿]{{2}}{name})" + (f"(?![{far}])" if far else ""))
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


_GUARDED = _guarded()
_GUARDS = {name: regex(source) for name, source in _GUARDED.items()}
_SOURCES = [_GUARDED.get(name, re.escape(name)) for name in sorted((*UNITS, *PEOPLE), key=len, reverse=True)]
UNIT = by_first(_SOURCES)
"""Any unit, longest first, where it is no part of another word."""
_LONGEST_UNIT = max(map(len, UNITS))
_AFTER = "|".join(sorted(AFTER, key=len, reverse=True))
_GAP = r"(?: |(?<=[0-9.万亿])\r?\n)?"
_QUANTITY = regex(
    rf"(?P<number>{NUMBER})(?P<inside>{'|'.join(INSIDE)})?(?P<scale>[十百千]?[万亿]|[百千])?(?P<late>[余多])?{_GAP}"
    rf"(?:(?P<split>个)(?P<infix>半|多|余)(?P<rest>月|小时|学期|星期|钟头)"
    rf"|(?P<unit>{UNIT})(?:(?P<currency>人民币)|{_GAP}(?P<to>至|到|—{{1,2}}|-)(?P<again>{NUMBER}){_GAP}(?P=unit))?)"
)
_RANGE = regex(rf"(?P<low>{NUMBER})(?:至|到|—{{1,2}}|-)(?P<high>{NUMBER})(?P<inside>[余多])?{_GAP}")
_ADJACENT = regex(
    rf"(?P<tens>[{HAN_DIGIT}]?十)?(?P<low>[{HAN_DIGIT}])、?(?P<high>[{HAN_DIGIT}])(?P<scale>[十百千]?[万亿]?)"
)
_RUN = regex(rf"[0-9.{HAN}]{{1,33}}")
_RATED = frozenset("%‰/分成至到—-, ")
_RANGED = frozenset("至到—-,")
"""What may stand behind the first numeral of a rate, and of a range."""
_RANGED_TO = frozenset(f"0123456789{HAN}{FORMAL}—")
"""What may stand behind that."""
_TAIL = regex(rf"(?:{_AFTER})")
_TAIL_HEADS = frozenset(word[0] for word in AFTER)
_AND_MORE, _CLOSING = ("强", "弱"), "，。；、！）\n"
_HALF_OF_ONE = Decimal("0.5")
_HALVED = ("年", "天", "里", "斤", "小时", "公里", "公斤", "亩", "吨")
"""Units behind which 半 is half of one more: 两年半, 一天半."""
_MEASURED = ("米", "月", "天", "克", "亩", "元", "秒")
"""Units behind which 多 and 余 are hedges: 3公里多, 一年多."""
_BELOW = regex("零下$|(?<![0-9])[-—−]$")
_SCALE_ALONE = frozenset(("万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿"))
_OF_SORT = regex("(?:及?以上)?(?:的|项目|企业|工程|产业|大镇|强镇|村|园区)")
"""超亿元项目, 超过亿元的: a sort, not a figure."""
_LASTING = ("月", "天")
_LIMITED = ("秒", "天", "月", "工作日")
_SINCE = ("来", "以来", "间", "内")
"""近三十年来 is the last thirty years, not close to thirty."""
_EACH_REACH = 5
_PACED = ("公里", "千米")


def read_quantity(norm: str, position: int) -> Figure | None:
    """The quantity or rate whose number begins at a position, with the hedges around it; None where none does."""
    run = _RUN.match(norm, position)
    end = run.end() if run else position
    behind = norm[end : end + 1]
    rate = match_rate(norm, position) if behind in _RATED else None
    if rate:
        return _rate(norm, rate)
    ranged = behind in _RANGED and norm[end + 1 : end + 2] in _RANGED_TO
    found = _RANGE.match(norm, position) if ranged else None
    figure = _range(norm, found) if found else None
    if figure is None and norm[position] not in "0123456789" and (end > position + 1 or behind == "、"):
        found = _ADJACENT.match(norm, position)
        figure = _adjacent(norm, found) if found else None
    if figure is None:
        found = _QUANTITY.match(norm, position)
        figure = _plain(norm, found) if found else None
    return figure


def finish(
    norm: str, span: tuple[int, int], stated: tuple[Number, Number, str], hedge: Hedge, *, loose: bool
) -> Figure:
    """Look for hedges and a period around a figure whose ends and unit are known."""
    low, high, unit = stated
    start, end = span
    below = _BELOW.search(norm, max(0, start - 3), start) if unit == DEGREE else None
    if below:
        start, low, high = below.start(), -low, -high
    begin, before = hedge_before(norm, start)
    if before is Hedge.NEAR and unit in _LASTING and norm.startswith(_SINCE, end):
        begin, before = start, Hedge.EXACT
    end, after = _behind(norm, end, unit, inside=bool(hedge))
    said = before or hedge or after
    is_each = says_each(norm, begin - _EACH_REACH, begin)
    every = EVERY.search(norm, max(0, begin - _EACH_REACH), begin) if is_each else None
    per = period_key(every["per"] or every["mean"]) if every else ""
    begin = every.start() if every else begin
    behind = APIECE.match(norm, end) if not per and unit == "元" else None
    each = (behind["per"] or behind["one"]) if behind else ""
    if behind and f"元/{each}" not in UNITS:
        per, end = period_key(each), behind.end()
    if per and f"{unit}/{per}" in UNITS:
        unit, per = f"{unit}/{per}", ""
    kind = Kind.RATE if unit == RATE_UNIT else Kind.QUANTITY
    loose = loose and not said and not (per and per[-1] in PERIODS)
    return Figure(begin, end, kind, Amount(low, high, unit, said, per), loose)


def _behind(norm: str, end: int, unit: str, *, inside: bool) -> tuple[int, Hedge]:
    """Where a figure ends with the hedge behind its unit, and what that says."""
    tail = _TAIL.match(norm, end) if norm[end : end + 1] in _TAIL_HEADS else None
    if tail and tail.group() in _AND_MORE:
        # 三分之二强, but not 3项强农惠农政策.
        ends = unit == RATE_UNIT and (tail.end() == len(norm) or norm[tail.end()] in _CLOSING)
        return (tail.end(), AFTER[tail.group()]) if ends else (end, Hedge.EXACT)
    if tail and (tail.group() not in "多余" or (unit in _MEASURED and not inside)):
        return tail.end(), AFTER[tail.group()]
    if unit in _LIMITED and norm.startswith("内", end):
        return end + 1, Hedge.WITHIN
    return end, Hedge.EXACT


def _is_asked_age(norm: str, start: int) -> bool:
    """Whether an age is one that is asked for: 年满六十周岁."""
    return norm.endswith(("满", "年龄", "不足", "未满"), max(0, start - 2), start)


def _plain(norm: str, found: re.Match[str]) -> Figure | None:
    told = _number(found)
    unit, end = _unit_of(norm, found), found.end()
    if told is None or (unit == "点" and "点" in found["number"]):
        return None
    value, high, hedge = told
    if found["infix"] == "半":
        value += _HALF_OF_ONE
    elif found["infix"]:
        hedge = Hedge.MORE
    elif unit in _HALVED and norm.startswith("半", end):
        value, end = value + _HALF_OF_ONE, end + 1
    if unit in PEOPLE:
        if norm[found.start() - 1 : found.start()] in _RANGED:
            return None  # 3万至5万群众
        unit, end = "人", found.start("unit")
    base, factor = UNITS.get(unit, (unit, Decimal(1)))
    loose = is_loose(found["number"], unit, norm, found.start())
    stated = (value * factor, (value if high is None else high) * factor, base)
    figure = finish(norm, (found.start(), end), stated, hedge, loose=loose)
    sort = found["number"] in _SCALE_ALONE and _OF_SORT.match(norm, end)
    since = base in _LASTING and norm.startswith(("来", "以来"), figure.end)
    of_age = base == "岁" and (_is_asked_age(norm, found.start()) or figure.amount.hedge)
    return figure._replace(loose=True) if sort or since or of_age else figure


def _number(found: re.Match[str]) -> tuple[Decimal, Decimal | None, Hedge] | None:
    """The number of a quantity with its scale, that behind it in a range, and the hedge inside."""
    try:
        value = parse_number(found["number"])
        high = parse_number(found["again"]) if found["again"] else None
    except ValueError:
        return None
    if found["scale"]:
        if not found["inside"]:
            return None
        value *= scale_of(found["scale"])
    hedge = Hedge.MORE if found["late"] else INSIDE[found["inside"]] if found["inside"] else Hedge.EXACT
    return value + (found["inside"] == "几"), high, hedge


def _unit_of(norm: str, found: re.Match[str]) -> str:
    """The unit as written; of a speed, that of speed: 时速40公里."""
    unit = found["unit"] or "个" + found["rest"]
    is_speed = unit in _PACED and "时速" in norm[max(0, found.start() - 6) : found.start()]
    return "公里/小时" if is_speed else unit


def scale_of(chars: str) -> Decimal:
    """The factor of 十万, 百, 千亿."""
    scale = Decimal(1)
    for char in chars:
        scale *= SCALES.get(char) or TENS[char]
    return scale


def unit_behind(norm: str, end: int) -> tuple[int, str, int] | None:
    """The unit behind a number: where the number ends, the unit, where that ends; the 千 of 三四千瓦 is the unit's."""
    for place in (end, end - 1) if norm[end - 1 : end] == "千" else (end,):
        unit = _unit_at(norm, place)
        if unit:
            return place, unit, place + len(unit)
    return None


def _unit_at(norm: str, place: int) -> str:
    """The longest unit at a place; none is empty."""
    for length in range(_LONGEST_UNIT, 0, -1):
        unit = norm[place : place + length]
        if unit in UNITS and (unit not in _GUARDS or _GUARDS[unit].match(norm, place)):
            return unit
    return ""


def _range(norm: str, found: re.Match[str]) -> Figure | None:
    behind = unit_behind(norm, found.end())
    if behind is None:
        return None
    _, unit, end = behind
    try:
        low, high = parse_number(found["low"]), parse_number(found["high"])
    except ValueError:
        return None
    if low >= high and not found["low"].isascii():
        return None
    if found["high"][-1] in "万亿" and found["low"][-1] not in "万亿":
        low *= SCALES[found["high"][-1]]
    base, factor = UNITS[unit]
    hedge = Hedge.MORE if found["inside"] else Hedge.EXACT
    loose = found["low"] == "一" and unit in WEAK
    return finish(norm, (found.start(), end), (low * factor, high * factor, base), hedge, loose=loose)


def _adjacent(norm: str, found: re.Match[str]) -> Figure | None:
    """三四个, 七八十人, 十五六天: two digits that follow one another."""
    low, high = parse_number(found["low"]), parse_number(found["high"])
    behind = unit_behind(norm, found.end())
    if behind is None or high != low + 1 or found["low"] == "零":
        return None
    number_end, unit, end = behind
    tens = parse_number(found["tens"]) if found["tens"] else Decimal(0)
    scale = scale_of(norm[found.start("scale") : number_end])
    base, factor = UNITS[unit]
    low, high = (tens + low) * scale * factor, (tens + high) * scale * factor
    few = not found["scale"] and not found["tens"]
    # 再做一两件实事 counts nothing.
    loose = few and (unit in WEAK or found["low"] == "一")
    return finish(norm, (found.start(), end), (low, high, base), Hedge.EXACT, loose=loose)


def _rate(norm: str, found: re.Match[str]) -> Figure | None:
    inside = found.groupdict().get("inside")
    hedge = INSIDE[inside] if inside else Hedge.EXACT
    try:
        low, high = shares(found)
    except ValueError:
        return None
    return finish(norm, found.span(), (low, high, RATE_UNIT), hedge, loose=False)
