"""
The dropped numeral: a measure word whose figure is gone; dates and brackets are in `date_gaps`.

A bare measure word is told from a word that merely contains its character (文件, 国家, 其次) by what stands
on both sides of it; `data/measure_words.txt` holds those words, a unit each, and this module the grammar.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, NamedTuple

from drafter.data import data_text
from drafter.text.date_gaps import find_date_gaps, is_date_gap
from drafter.text.light_verbs import is_light
from drafter.text.regex import regex

_FIGURES = (
    "0-9一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟零〇几数余半每各某这那该此本首双第XxＸ×*=_＿.%"
)
_ABOUT = ("左右",)
_AFTERWARDS = "以上|以下|左右|上下|以内|之内"
_END = regex(rf"[ ]?[，。；：！？,;:!?）)（(、]|[ \t]*(?:[\n\r]|$)|{_AFTERWARDS}")
_LIST_END = regex(
    r"[，。；：！？,;:!?）)（(]|、(?=[^，。；、\n]{0,20}[0-9一二两三四五六七八九十百千])"
    rf"|[ \t]*(?:[\n\r]|$)|{_AFTERWARDS}"
)
_STRONG = (
    *("达到", "共计", "总计", "合计", "累计", "共有", "现有", "设有", "拥有", "约", "不少于", "不低于"),
    *("不超过", "超过", "突破", "至少", "增加到", "增至", "减至", "降至", "升至", "减到", "发展到", "扩大到"),
    *("稳定在", "保持在", "控制在", "提高到", "的有"),
)
_MOVES = (*"压减增降升提扩缩调发下", "上升", "上涨", "上调", "上浮")
_LABELS = "\n\r\t|（(：:/／“‘「"
_HEADER = regex("(?:单位|计量单位)[：:][^。，；\n]{0,20}$")
_COUNTS = "0123456789一二两三四五六七八九十百千余多"
_SCALES = f"{_COUNTS}万亿某"
_SECOND = ("次", "套", "份")
"""What ends a unit of two words."""
_CLAUSE = regex("[^0-9，。；：、\n]{1,30}$")
_LISTED = regex("[0-9一二两三四五六七八九十百千][余多]?[件户名家个项次场所处座人]、[\u4e00-\u9fff]{2,6}$")
_COUNT_BEHIND = regex(f"[0-9][0-9,.]{{0,9}}[万亿]?[余多]?|[{_COUNTS}]{{1,8}}[万亿]?[余多]?")
_COUNTED_AHEAD = {
    unit: regex(rf"[{_COUNTS}万亿]{unit}[\u4e00-\u9fff]{{1,4}}$") for unit in ("件", "人", "户", "名", "家")
}
"""What counts the word itself: 42件信访|件."""
_LONGEST, _LONGEST_CLAUSE = 12, 28
_NAMED = regex(
    "、[^，。；：:0-9\n]{1,60}(?:等(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})?(?:个|名|位)?|[0-9]{1,3}个)"
    "(?:乡|镇|村|县|市|区|街道|社区|地|委员|代表|同志|干部|领导)"
)
"""The rest of a list of names: 、枝江等5个乡镇."""
_KINDS = {
    unit: regex(f"、[^，。；：、0-9\n]{{0,8}}[^{_FIGURES}，。；：、\n]{unit}(?![0-9])") for unit in "户人件"
}
"""The next of a list of kinds: （结扎户、独生子女户）."""
_KINDS_BEFORE = {
    unit: regex(f"[^{_FIGURES}，。；：、\n]{unit}、[^，。；：、0-9\n]{{1,9}}$") for unit in _KINDS
}
_CLASSED = regex("(?:作为|成为|列为|定为|称为|转为|变为|当作|视为|争当|争做|当好)[^，。；：、0-9\n]{0,8}$")
"""What makes a kind of what follows: 作为重点扶持户."""


@dataclass(frozen=True)
class _Unit:
    """What the data say of one measure word; the fields are those of `data/measure_words.txt`."""

    name: str
    left: str = ""
    left_end: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    end: tuple[str, ...] | bool = False
    noun: tuple[str, ...] | bool = False
    noun_before: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
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


class _Place(NamedTuple):
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

    def is_before_word(self) -> bool:
        """Whether a Han character or a digit stands directly behind."""
        return self.is_before_han() or self.norm[self.end : self.end + 1].isdigit()

    def is_before_han(self) -> bool:
        """Whether a Han character stands directly behind."""
        return "\u4e00" <= self.norm[self.end : self.end + 1] <= "\u9fff"


@cache
def _units() -> tuple[_Unit, ...]:
    """The measure words of the data."""
    content = data_text("measure_words.txt")
    found: list[_Unit] = []
    for block in content.split("\n[")[1:]:
        head, *lines = block.split("\n")
        said: dict[str, list[str]] = {}
        for line in lines:
            key, _, words = line.partition(" ")
            said.setdefault(key, []).extend(words.replace("⏎", "\n").split(" "))
        found += [_unit(name, said) for name in head.rstrip("]").split()]
    return tuple(found)


def _unit(name: str, said: dict[str, list[str]]) -> _Unit:
    """A measure word from what the data say of it."""
    fields: dict[str, Any] = {key: tuple(words) for key, words in said.items() if key}
    for key in ("left", "left_end"):
        fields[key] = "".join(said.get(key, ()))
    for key in ("end", "noun"):
        fields[key] = fields.get(key) == ("*",) or fields.get(key, False)
    for key in ("strong", "listed"):
        fields[key] = key not in said
    return _Unit(name, **fields)


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


def find_gap_spans(norm: str) -> Iterator[tuple[int, int]]:
    """The spans of the words whose numeral is gone, in no order; `norm` is a text with widths made equal."""
    candidates, heads = _candidates()
    for candidate in candidates.finditer(norm):
        start = candidate.start()
        end = _bare_end(heads[norm[start]], norm, start)
        if end:
            yield start, end
    yield from find_date_gaps(norm)


def is_gap(norm: str, at: int) -> bool:
    """Whether a numeral is gone before the word that stands at an offset."""
    if is_date_gap(norm, at):
        return True
    candidates, heads = _candidates()
    return candidates.match(norm, at) is not None and _bare_end(heads[norm[at]], norm, at) > 0


def _bare_end(units: tuple[_Unit, ...], norm: str, start: int) -> int:
    """The end of the bare measure word at an offset, 0 where it has its numeral or is part of a word."""
    for unit in units:
        if norm.startswith(unit.name, start):
            end = start + len(unit.name)
            return end if _is_bare(unit, norm, start) and not _NAMED.match(norm, end) else 0
    return 0


def _is_bare(unit: _Unit, norm: str, start: int) -> bool:
    """Whether a measure word stands where its numeral should stand before it."""
    end = start + len(unit.name)
    last = norm[start - 1] if start else "\n"
    if last in unit.left and last not in unit.bypass:
        return False
    if norm.startswith(unit.after, end) and last not in "由从":
        return False
    if unit.name in _SECOND and start > 1 and norm[start - 2] in _SCALES:
        return False  # 345家次, 23.6万剂次, 3200台套
    if last in "、：" and _HEADER.search(norm, max(0, start - 24), start):
        return False
    if norm[end : end + 1] == unit.name or (unit.name == "个" and is_light(norm, start)):
        return False  # 件件, 个个; 开个会
    if _is_counted_beside(unit, norm, start):
        return False
    place = _Place(norm, start, end)
    if last == unit.name and (not place.follows(unit.over) or place.is_before_han()):
        return False  # 提案件件连着民心
    if unit.strong and place.before("由从") and place.precedes(_MOVES):
        return True
    if place.precedes(unit.after) or place.follows(unit.never):
        return False
    stops = (_END if unit.listed else _LIST_END).match(norm, place.end) is not None
    free = not place.before(unit.left) and not place.follows(unit.before)
    return (
        (unit.name != "人" and place.precedes(_ABOUT))  # 立案件左右, but 不为他人左右
        or (stops and _is_bare_at_end(unit, place, free=free))
        or _is_bare_before_noun(unit, place, free=free)
        or (
            place.follows(unit.over)
            and (stops or (place.is_before_word() and not place.precedes(unit.over_after)))
        )
    )


def _is_counted_beside(unit: _Unit, norm: str, start: int) -> bool:
    """Whether a figure beside the word counts it: 案件96件, 42件信访件."""
    end = start + len(unit.name)
    ahead = _COUNTED_AHEAD.get(unit.name)
    if ahead and ahead.search(norm, max(0, start - 6), start):
        return True
    behind = _COUNT_BEHIND.match(norm, end) if norm[end : end + 1] in _COUNTS else None
    return behind is not None and norm.startswith(unit.name, behind.end()) and norm[start - 1] not in "由从"


def _is_bare_at_end(unit: _Unit, place: _Place, *, free: bool) -> bool:
    """Whether a measure word at the end of a clause lacks its numeral."""
    if unit.end is True:
        if free and not place.before(unit.left_end) and not place.before(_LABELS):
            return not _is_kind(unit, place)
    elif unit.end and place.follows(unit.end):
        return not _is_kind(unit, place)
    if unit.strong and place.follows(_STRONG):
        return True
    if place.follows(unit.soft):
        return _is_one_of_several(unit, place)
    if unit.verbs and free:
        clause = _CLAUSE.search(place.norm, max(0, place.start - _LONGEST_CLAUSE), place.start)
        return clause is not None and any(verb in clause.group()[:-2] for verb in unit.verbs)
    return False


def _is_kind(unit: _Unit, place: _Place) -> bool:
    """Whether a word that ends like a measure word is told as a kind: in a list of kinds, or behind 作为."""
    low = max(0, place.start - _LONGEST)
    if _CLASSED.search(place.norm, low, place.start):
        return True
    return unit.name in _KINDS and bool(
        _KINDS[unit.name].match(place.norm, place.end)
        or _KINDS_BEFORE[unit.name].search(place.norm, low, place.start)
    )


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
    if unit.strong and place.follows(_STRONG):
        return True
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
