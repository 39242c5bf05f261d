"""
The dropped numeral: a measure word, a date word or a document's bracket whose figure is gone.

A bare measure word is told from a word that merely contains its character (文件, 国家, 其次) by what stands
on both sides of it; `data/measure_words.toml` holds those words, a unit each, and this module the grammar.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from tomllib import loads
from typing import Any

_FIGURES = "0-9一二两三四五六七八九十百千万亿零〇几数余半每各某这那该此本首双第XxＸ×*=_＿.%"
_AFTERWARDS = "以上|以下|左右|上下|以内|之内"
_END = re.compile(rf"[ ]?[，。；：！？,;:!?）)（(、]|[ \t]*(?:[\n\r]|$)|{_AFTERWARDS}")
_LIST_END = re.compile(
    r"[，。；：！？,;:!?）)（(]|、(?=[^，。；、\n]{0,20}[0-9一二两三四五六七八九十百千])"
    rf"|[ \t]*(?:[\n\r]|$)|{_AFTERWARDS}"
)
_STRONG = (
    *("达到", "共计", "总计", "合计", "累计", "共有", "现有", "设有", "拥有", "约", "不少于", "不低于"),
    *("不超过", "超过", "突破", "至少", "增加到", "增至", "减至", "降至", "升至", "减到", "发展到", "扩大到"),
    *("稳定在", "保持在", "控制在", "提高到", "的有"),
)
_MOVES = tuple("压减增降升提扩缩调发上下")
_LABELS = "\n\r\t|（(：:/／“‘「"
_HEADER = re.compile("(?:单位|计量单位)[：:][^。，；\n]{0,20}$")
_COUNTS = "0123456789一二两三四五六七八九十百千余多"
_SCALES = f"{_COUNTS}万亿"
_CLAUSE = re.compile("[^0-9，。；：、\n]{1,30}$")
_LISTED = re.compile(
    "[0-9一二两三四五六七八九十百千][余多]?[件户名家个项次场所处座人]、[\u4e00-\u9fff]{2,6}$"
)
_LONGEST, _LONGEST_CLAUSE = 12, 28


@dataclass(frozen=True)
class _Unit:
    """What the data say of one measure word; the fields are those of `data/measure_words.toml`."""

    name: str
    left: str = ""
    left_end: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    end: tuple[str, ...] | bool = False
    noun: tuple[str, ...] | bool = False
    noun_before: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    over_after: tuple[str, ...] = ()
    soft: tuple[str, ...] = ()
    soft_not: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    listed: bool = True
    strong: bool = True

    @cached_property
    def bypass(self) -> frozenset[str]:
        """The last characters of what makes it bare whatever character stands before it."""
        ends = self.end if isinstance(self.end, tuple) else ()
        strong = (*_STRONG, "由", "从") if self.strong else ()
        return frozenset(word[-1] for word in (*ends, *self.noun_before, *self.over, *self.soft, *strong))


@dataclass(frozen=True, slots=True)
class _Place:
    """A measure word where it stands: what is before it and what follows it."""

    norm: str
    start: int
    end: int

    def follows(self, words: tuple[str, ...]) -> bool:
        """Whether one of some words stands directly before."""
        return self.norm.endswith(words, max(0, self.start - _LONGEST), self.start)

    def precedes(self, words: tuple[str, ...]) -> bool:
        """Whether one of some words stands directly behind."""
        return self.norm.startswith(words, self.end)

    def before(self, chars: str) -> bool:
        """Whether one of some characters stands directly before."""
        return self.start > 0 and self.norm[self.start - 1] in chars

    def is_before_han(self) -> bool:
        """Whether a Han character stands directly behind."""
        return "\u4e00" <= self.norm[self.end : self.end + 1] <= "\u9fff"


@cache
def _units() -> tuple[_Unit, ...]:
    """The measure words of the data."""
    table = loads(files("drafter.data").joinpath("measure_words.toml").read_text(encoding="utf-8"))
    found = []
    for entry in table["unit"]:
        names = entry.pop("names")
        fields: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()
        }
        found += [_Unit(name, **fields) for name in names]
    return tuple(found)


@cache
def _candidates() -> tuple[re.Pattern[str], dict[str, tuple[_Unit, ...]]]:
    """What finds a measure word with no figure before it, by its first character; the words by that."""
    heads: dict[str, list[_Unit]] = {}
    for unit in sorted(_units(), key=lambda unit: -len(unit.name)):
        heads.setdefault(unit.name[0], []).append(unit)
    # A pattern that starts with a set of characters is searched several times faster than one that starts
    # with a look-behind; so the look-behinds stand after the character and are one wider.
    first = f"[{''.join(heads)}]"
    pattern = (
        rf"{first}(?:(?<![{_FIGURES}].)|(?<=其余.))(?<![{_FIGURES}][ ].)(?<![{_FIGURES}][ ][ ].)(?<!若干.)"
    )
    return re.compile(pattern, re.DOTALL), {head: tuple(names) for head, names in heads.items()}


_MONTH_AFTER = "球亮光度子嫂饼季报均薪租供票台色宫壤坛河牙湾老神华夜息例费收考刊末初底份经食相影城亭"
_DATE_HEADS = re.compile(r"[月日年届号第分百%％‰大中余多万.．以〔（(\[]")
_DATES = re.compile(
    "(?:"
    # 月16日, 月日: a day's month is gone; with it perhaps the day
    r"(?<![0-9一二三四五六七八九十〇本当同每次上下该翌隔各逐整几个X×*=_])月(?=[0-9一二三十]{1,3}日)"
    r"|(?<![0-9一二三四五六七八九十〇本当同每次上下该翌隔各逐整几个X×*=_年])月日(?![报记])"
    r"|(?<=[0-9一二三四五六七八九十]月)日(?!均|报|常|子|产|程|夜|益|最|内|用)"
    r"|(?<=[0-9]日[至到—-])日"
    # 今年月, 同年月: the month of a year that is named
    rf"|(?<=[今去同明当上前次]年)月(?![{_MONTH_AFTER}])"
    rf"|(?<=[0-9〇][0-9〇一二三四五六七八九]年)月(?![{_MONTH_AFTER}])"
    r"|(?<=[今去同明]年)月(?=[底初末份])"
    # a list or a stretch of months with a hole in it
    r"|(?<=[（(、，,。；：\n于在至从到])月(?=、[^，。；）\n]{0,12}月|[至到—-][0-9一二三四五六七八九十]{1,3}月)"
    r"|(?<=[。；\n])月(?=组织|召开|举办|开展|举行|完成|启动|赴|前往|到|对|在|由)"
    r"|(?<=[，,])月(?=投入使用|投产|建成|竣工|交付|通车|启用|正式|开工|封顶|组织|召开|举办|举行|印发)"
    r"|(?<=[一二三四五六七八九]是)月|(?<=[，。；\n、])月(?=[和及][0-9]{1,2}月)"
    rf"|(?<=于)月(?![{_MONTH_AFTER}内])"
    r"|(?<=[通经]过)月(?=份)|(?<=[于在至从到，。；：、,;])月(?=份[^额子])"
    r"|(?<=[0-9][—-])月|(?<=[拟将已定]在)月|(?<=[自从])月(?=[起底初份开0-9])|(?<=每年)月(?![度均报底初末])"
    r"|(?<=[每当本同]月)日(?![均报常])|(?<=[，。；：、于在])日(?=[至到—][0-9])"
    r"|(?<![0-9一二两三四五六七八九十百千几数上近超])万(?=人民币|美元)"
    r"|(?<=月[和及、])月(?![{_MONTH_AFTER}])"
    r"|(?<=[0-9一二三四五六七八九十]月[至到—-])月"
    r"|(?<![0-9一二三四五六七八九十每各本上下当次同该这那翌年隔几个逐按X×*=_])月(?=[上中下]旬)"
    r"|(?<=[，。；：\n,;])月(?=[，,])"
    r"|(?<=[0-9][.．、])月(?=[，,]|份)"
    rf"|(?:(?<=[已将拟定须应再]于)|(?<=[，。；]于)|(?<=截至)|(?<=截止))月(?![{_MONTH_AFTER}])"
    # years
    r"|(?<=[在于自从至到如，。；：\n])年(?=[0-9]{1,3}[月名件个]|的工作[中，])"
    r"|(?<=[一二三四五六七八九]、)年(?=工作[总计安要])"
    # sessions
    r"|(?<![0-9一二三四五六七八九十本上下首历每各应往换多几这该同两新前后Xx×*=_＿])届(?=[一二三四五六七八九十]中|中全会|[0-9一二三四五六七八九十]{1,2}次|次会议|中央|精神|全会)"
    r"|(?<=十[一二三四五六七八九]届)中(?=全会)"
    r"|(?<=党的)大(?=精神|报告|以来|召开|会议精神|胜利|和[0-9一二三四五六七八九十党历]|、)"
    # rates
    r"|(?<![0-9一二三四五六七八九十百千万亿零〇几数X×*=_）)(（“：:\n\t|/、 ])[%％‰](?![0-9])"
    r"|百分之(?![0-9一二两三四五六七八九十百几零〇数X×*=_＿某 ])"
    r"|(?<![0-9一二三四五六七八九十百千万亿几大小两半X×*=_某部成])分之(?=[0-9一二三四五六七八九十])"
    # 余万元, 多万元
    r"|(?<![0-9一二两三四五六七八九十百千万亿几数其业剩富多盈结有年月日周之X×*=_])余(?=[万亿]?元|人次|人[，。；]|[件名户亩个项篇份册条次家座])"
    r"|(?<![0-9一二两三四五六七八九十百千万亿几数许好更最X×*=_])多(?=[万亿]元)"
    # .万元: a decimal of which the point is left
    r"|(?<=[\u4e00-\u9fff])[.．](?=[万亿]?元|[%％]|[万亿]?[亩吨人公])"
    # 第届, 第次; 〔〕号, 〔2024〕号, 第号
    r"|第(?=[届次期号名批章轮版]|条第|中学|小学|人民医院)(?!号?[角外])"
    r"|[〔（(\[][ ]{0,8}[〕）)\]](?=[ ]{0,2}[0-9]{0,4}[ ]{0,2}号)"
    r"|(?<=[0-9][〕）\]])号(?![称码])"
    # 理论和“三个代表”: the name before 理论 is gone
    r"|以(?=理论[和、与]“三个代表”)"
    ")"
)
_MONTH_EDGE = re.compile(
    r"(?<![0-9一二三四五六七八九十每本上下当次同该这那各翌隔个年逐几X×*=_])月[底末](?![薪休])"
)
_NAMED_MONTH = re.compile("[0-9一二三四五六七八九十]月")
_MONTHLY = re.compile("[每按本当逐上下次各]月|月度|月报|月例")


def find_gap_spans(norm: str) -> Iterator[tuple[int, int]]:
    """The spans of the words whose numeral is gone, in no order; `norm` is a text with widths made equal."""
    candidates, heads = _candidates()
    for candidate in candidates.finditer(norm):
        start = candidate.start()
        end = _bare_end(heads[norm[start]], norm, start)
        if end:
            yield start, end
    for head in _DATE_HEADS.finditer(norm):
        gap = _DATES.match(norm, head.start())
        if gap is not None:
            yield gap.span()
    yield from _month_ends(norm)


def is_gap(norm: str, at: int) -> bool:
    """Whether a numeral is gone before the word that stands at an offset."""
    if _DATES.match(norm, at):
        return True
    candidates, heads = _candidates()
    return candidates.match(norm, at) is not None and _bare_end(heads[norm[at]], norm, at) > 0


def _bare_end(units: tuple[_Unit, ...], norm: str, start: int) -> int:
    """The end of the bare measure word at an offset, 0 where it has its numeral or is part of a word."""
    for unit in units:
        if norm.startswith(unit.name, start):
            return start + len(unit.name) if _is_bare(unit, norm, start) else 0
    return 0


def _month_ends(norm: str) -> Iterator[tuple[int, int]]:
    """
    月底 without its month, in a text that names its months.

    Where its sentence speaks of every month, or the text of none by its number, 月底 is this month's.
    """
    edges = list(_MONTH_EDGE.finditer(norm))
    if edges and _NAMED_MONTH.search(norm):
        for edge in edges:
            low = max(norm.rfind(stop, max(0, edge.start() - 120), edge.start()) for stop in "。\n")
            if not _MONTHLY.search(norm, max(low, edge.start() - 120), edge.end()):
                yield edge.span()


def _is_bare(unit: _Unit, norm: str, start: int) -> bool:
    """Whether a measure word stands where its numeral should stand before it."""
    end = start + len(unit.name)
    last = norm[start - 1] if start else "\n"
    if last in unit.left and last not in unit.bypass:
        return False
    if norm.startswith(unit.after, end) and last not in "由从":
        return False
    if unit.name == "次" and start > 1 and norm[start - 2] in _SCALES:
        return False  # 345家次, 23.6万剂次
    if last in "、：" and _HEADER.search(norm, max(0, start - 24), start):
        return False
    place = _Place(norm, start, end)
    if unit.strong and place.before("由从") and place.precedes(_MOVES):
        return True
    if place.precedes(unit.after):
        return False
    stops = (_END if unit.listed else _LIST_END).match(norm, place.end) is not None
    free = not place.before(unit.left) and not place.follows(unit.before)
    return (
        (stops and _is_bare_at_end(unit, place, free=free))
        or _is_bare_before_noun(unit, place, free=free)
        or (
            place.follows(unit.over)
            and (stops or (place.is_before_han() and not place.precedes(unit.over_after)))
        )
    )


def _is_bare_at_end(unit: _Unit, place: _Place, *, free: bool) -> bool:
    """Whether a measure word at the end of a clause lacks its numeral."""
    if unit.end is True:
        if free and not place.before(unit.left_end) and not place.before(_LABELS):
            return True
    elif unit.end and place.follows(unit.end):
        return True
    if unit.strong and place.follows(_STRONG):
        return True
    if place.follows(unit.soft):
        return _is_one_of_several(unit, place)
    if unit.verbs and free:
        clause = _CLAUSE.search(place.norm, max(0, place.start - _LONGEST_CLAUSE), place.start)
        return clause is not None and any(verb in clause.group()[:-2] for verb in unit.verbs)
    return False


def _is_one_of_several(unit: _Unit, place: _Place) -> bool:
    """Whether what reads as a word stands in a list of counts, or in a sentence that counts the unit."""
    if _LISTED.search(place.norm, max(0, place.start - _LONGEST), place.start):
        return True
    return not place.follows(unit.soft_not) and _is_counted(unit, place.norm, place.start)


def _is_bare_before_noun(unit: _Unit, place: _Place, *, free: bool) -> bool:
    """Whether a measure word in front of what it counts lacks its numeral."""
    if unit.noun is True:
        return free and place.is_before_han()
    if not unit.noun or not place.precedes(unit.noun):
        return False
    if place.follows(unit.soft):
        return _is_counted(unit, place.norm, place.start)
    return place.follows(unit.noun_before) if unit.noun_before else free


def _is_counted(unit: _Unit, norm: str, at: int) -> bool:
    """Whether the same sentence counts the unit elsewhere: 立案件，并案11件."""
    low = max(norm.rfind(stop, max(0, at - 60), at) for stop in "。\n") + 1
    high = min((end for stop in "。\n" if (end := norm.find(stop, at, at + 60)) >= 0), default=at + 60)
    low = max(low, at - 60)
    found = norm.find(unit.name, low, high)
    while found >= 0:
        if found > low and norm[found - 1] in _COUNTS:
            return True
        found = norm.find(unit.name, found + 1, high)
    return False
