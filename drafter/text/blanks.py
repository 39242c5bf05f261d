"""
What is left open in a text: masks, dropped numerals, slots of a form, dummy names.

Samples blank their facts out in many ways (XX, ====, ____, **, 某, 20xx, 等奖 篇), templates leave slots
({{…}}, 【待填】), and copies made with care for looks alone drop the numeral without a trace (共捐款元).
"""

import re
from bisect import bisect
from collections.abc import Iterator
from typing import Literal, NamedTuple

from drafter.text.gaps import find_gap_spans, is_gap
from drafter.text.hidden import find_hidden
from drafter.text.normal import normalized
from drafter.text.regex import regex

_UNITS = (
    "字年月日时点分秒件项次个名人户家亩篇册份条期场所处座间张台辆元万亿吨米公里斤只头位届天周岁%％‰度余多"
)
_HAN = "\u4e00-\u9fff"
_SURNAMES = (
    "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜"
    "崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)

# Searching for one character of a set first, and trying the pattern there, is several times faster.
_MASK_HEADS = regex(
    r"[*＊XxＸｘ×╳=＝_＿○〇◯□△Nn0-9０-９二](?:(?<=[*＊])|(?<=[XxＸｘ×╳=＝_＿])(?<![A-Za-z].)|(?<=[○〇◯□△])(?=[○〇◯□△])"
    r"|(?<=[Nn])(?=[件名次项条篇户家届号]|个(?![一二三]))|(?<=[0-9０-９])(?=[0-9０-９]{0,10}[XxＸｘ×*＊_＿ \u3000])"
    r"|(?<=二)(?=[〇○零0０][〇○零一二三四五六七八九]?[XxＸｘ×*＊_＿○]))"
)
_MASK = regex(
    r"(?:"
    # 20xx, 200*, 二〇XX, 138XXXXXXXX: a number of which digits are left
    r"(?<![A-Za-z0-9./_-])[0-9０-９]{1,11}(?:[XxＸｘ×*＊]{2,12}|[_＿]{2,12}|[XxＸｘ×*＊_＿](?=[年月日]))[0-9]{0,4}(?![A-Za-z])"
    r"|二[〇○零0０](?:[XxＸｘ×*＊_＿○]{2}|[〇○零一二三四五六七八九][XxＸｘ×*＊])(?=年)"
    # XX, ××, x件
    r"|(?<![A-Za-z0-9/@+_-])(?<![A-Za-z]\.)[XxＸｘ×╳]{2,}(?![A-Za-z0-9@]|\.[A-Za-z])"
    r"|(?<![A-Za-z0-9/@+_-])(?<![A-Za-z]\.)[XxＸｘ×╳][XxＸｘ×╳.．%％]*(?=[年月日件项次个名人户家亩篇册份条期场所处座元万亿吨%％市县区镇乡村局街号届公多余])(?!号线)"
    # **, *月
    r"|(?<![*＊])[*＊]+(?=[^ \t*＊])|(?<=[^\s*＊])[*＊]{2,}"
    # ==.==, =月
    r"|(?<![A-Za-z0-9=＝<>!])[=＝]{2,}(?:[.．][=＝]+)?(?![=＝>A-Za-z])"
    rf"|(?<![A-Za-z0-9=＝<>!])[=＝](?:[.．][=＝]+)?(?=[{_UNITS}])"
    # ____
    r"|(?<![A-Za-z0-9_＿])[_＿]{2,}(?![A-Za-z_＿])"
    rf"|(?<=[{_HAN}“”、，。）〔(（])[_＿](?=[{_HAN}“”、，。）〕)）])"
    rf"|(?<![A-Za-z0-9_＿])[_＿](?=[{_UNITS}])"
    # ○○镇, but not 二○○六年
    r"|(?<![0-9０-９一二三四五六七八九十百千零〇○◯])[○〇◯□△]{2,}(?![0-9０-９一二三四五六七八九十百千零后])"
    # N个
    r"|(?<![A-Za-z0-9+＋])[Nn](?=[件名次项条篇户家届号]|个(?![一二三]))"
    # 200 年
    r"|(?<![0-9.])20[0-9]?[ \u3000]{1,4}(?=年度|年的|年底|年初|年工作)|(?<![0-9.])20[0-9][ \u3000]{1,4}(?=年)"
    ")"
)
_EMPTY = regex(r"[（〔【［][ \u3000]{0,20}[）〕】］]|[(\[][ \u3000]{1,20}[)\]]")
_SOMEBODY = regex(
    r"某{2,}|某(?=年[某0-9]|月(?:[某0-9]|[上中下]旬)|日|[至到—-][0-9]{1,2}月)"
    r"|某(?=[多余万亿]|[,，][0-9]{3}[^0-9])|某(?=[市县区镇乡](?:政协|委|政府|人民|党|人大|级))"
    rf"|某(?=[{_UNITS}])"
)
_ABSTRACT = regex(
    "某(?:个(?:环节|方面|领域|阶段|时期|角度|程度|行业|部门|人|地方|层面|细节|特定|时候|具体|单一)|项工作|项任务)"
)
_CASE = regex(f"[{_SURNAMES}]某(?![市县区镇乡省局])")
_DATED = regex("[年月](?:1?[0-9]|[12][0-9]|3[01])[月日]|[至到—-][0-9]")
"""What tells 某年2月 and 某月16日 from a year and a month that nobody means to name."""
_CASE_REACH = 200
"""Where persons are called 王某, places are hidden on purpose."""
_OFFICE = regex("[省市县区镇乡村街局公学同年月日]")
_SPACE = regex(rf"[ \t\u3000](?<=[{_HAN}，。；：、》”（(].)[ \t\u3000]{{0,11}}(?=[{_UNITS}起])")
_SLOT_HEADS = regex(
    r"[{$⟦【\[（(〔＜<此这T](?:(?<=[{$⟦])|(?<=[【\[（(〔＜<])[待请此这填插具单姓名日年数金地时职某]"
    r"|(?<=[此这])[处里][填插补输]|(?<=T)[OB]D)"
)
_SLOT = regex(
    r"\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{0,60}\}|⟦[^⟦⟧\n]{0,60}⟧"
    r"|[【\[（(〔＜<](?:待|请|此处|这里|填写|插入|具体|单位名称|姓名|名称|日期|年份|数字|数据|金额|地点|时间|职务|某)"
    r"[^】\]）)〕＞>\n，。]{0,24}[】\]）)〕＞>]"
    r"|(?:此处|这里)(?:填写|填入|插入|补充|输入)|(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])"
)
_SLOT_WORDS = regex(
    "待填|待删|待补|待核|填入|插入|输入|此处|这里|^.请填写?(?![^。]*[附表报后])|^.填写|^.请补充"
    "|^[^（(](?:单位名称|姓名|名称|日期|年份|数字|数据|金额|地点|时间|职务).$|[{$⟦]|T"
)
_DUMMY_HEADS = regex(
    "[张李王赵10A-DYZ](?:(?<=张)三|(?<=李)四|(?<=王)五|(?<=赵)六|(?<=1)(?:234567|3[08])|(?<=0)0{0,3}[年月日]"
    "|(?<=[A-DYZ])[市县镇乡村])"
)
_DUMMY = regex(
    "张三(?![丰峰])|李四(?![光])|(?<![0-9０-９.．])1234567[0-9]{0,6}(?![0-9])"
    "|(?<![0-9０-９.．])0{2,4}(?=年)|(?<=[年月])0{1,2}(?=[月日])"
    r"|(?<![0-9])13[80]0{8}(?![0-9])|(?<![0-9])13800138000(?![0-9])"
    "|王五(?=[、，。；）等]|$)|赵六(?=[、，。；）等]|$)|(?<![A-Za-z0-9])[A-DYZ](?=[市县镇乡村](?![A-Za-z场]))"
)
_TITLE = regex(r"《[^《》\n]{1,80}》")
_BOLD = regex(
    rf"(?<![{_HAN}A-Za-z0-9*])\*\*(?=[^\s*])[^*\n。；;！？]{{1,40}}\*\*(?![{_HAN}A-Za-z0-9*])"
    rf"|\*\*(?=[^\s*])[^*\n。；;！？，,]{{1,40}}[：:]\*\*|\*\*[^*\n。；]{{1,40}}\*\*(?=[：:])|\*\*[0-9][^*\n，。；]{{0,20}}\*\*"
)


class Blank(NamedTuple):
    """
    A place left open; offsets count code points of the text as given, half open.

    A `mask` is a filler (XX), a `slot` says what to fill in (【待填】), a `dummy` is a name or number of
    samples (张三), a `gap` the word before which a numeral is gone.
    """

    start: int
    end: int
    text: str
    kind: Literal["mask", "gap", "slot", "dummy"]


_SPELLED = 60
"""How far behind “1+4+N” its parts are told."""


def find_masks(raw: str, norm: str = "") -> Iterator[Blank]:
    """The fillers that stand for a figure or a name, in no order."""
    norm = norm or normalized(raw)
    bold = find_bold(raw)
    end = 0
    for head in _MASK_HEADS.finditer(raw):
        mask = _MASK.match(raw, head.start()) if head.start() >= end else None
        if mask is not None and not (head.group() in "*＊" and _is_markup(raw, mask, bold)):
            end = mask.end()
            if mask.group() in "NnＮ" and raw.rfind("+N", max(0, mask.start() - _SPELLED), mask.start()) >= 0:
                continue  # “1+4+N”（1个中心、4个分站、N个站点）
            yield _blank(raw, mask.start(), mask.end(), "mask")
    for empty in _EMPTY.finditer(raw):
        yield _blank(raw, empty.start(), empty.end(), "mask")
    for mask in _SOMEBODY.finditer(raw) if "某" in raw else ():
        if _is_mask(raw, norm, mask):
            yield _blank(raw, mask.start(), mask.end(), "mask")
    for start, end in find_hidden(norm):
        yield _blank(raw, start, end, "mask")
    for space in _SPACE.finditer(raw) if any(space in raw for space in " \t\u3000") else ():
        if _reads_as_gap(norm, space.start(), space.end()):
            yield _blank(raw, space.start(), space.end(), "mask")


def find_bold(raw: str) -> list[tuple[int, int]]:
    """The spans of Markdown's **bold** words, as far as they can be told from masks."""
    return [mark.span() for mark in _BOLD.finditer(raw)] if "**" in raw else []


def _is_markup(raw: str, mask: re.Match[str], bold: list[tuple[int, int]]) -> bool:
    """Whether asterisks are a list's bullet, emphasis or a product rather than a mask."""
    start, end = mask.span()
    if any(low <= start < high for low, high in bold):
        return True
    before, after = raw[start - 1 : start], raw[end : end + 1]
    if end - start == 1:
        return not (after and after in _UNITS + "市县区镇乡村") or (before.isascii() and before.isalpha())
    return (
        before.isascii() and before.isalnum() and after.isascii() and after.isalnum() and not before.isdigit()
    )


def _is_mask(raw: str, norm: str, mask: re.Match[str]) -> bool:
    """Whether 某 hides a name or a figure: 某某镇, 立案某件, but neither 王某某 nor 某项工作."""
    start, end = mask.span()
    before, after = raw[max(0, start - 1) : start], raw[end : end + 1]
    if end - start > 1 and mask.group() == "某" * (end - start):
        return not (before and before in _SURNAMES) or bool(_OFFICE.match(after))
    if after in "市县区镇乡":
        return not _CASE.search(raw, max(0, start - _CASE_REACH), end + _CASE_REACH)
    if after in "多余万亿,，" or _DATED.match(raw, end):
        return True
    return not _ABSTRACT.match(raw, start) and _reads_as_gap(norm, start, end)


def _reads_as_gap(norm: str, start: int, end: int) -> bool:
    """Whether a measure word would stand bare if the characters between were not there."""
    left = norm[max(0, start - 40) : start]
    return is_gap(left + norm[end : end + 60], len(left))


def find_gaps(raw: str, norm: str) -> Iterator[Blank]:
    """The words before which a numeral is gone, in no order; 《titles》 are left alone."""
    titles = [(title.start(), title.end()) for title in _TITLE.finditer(raw)]
    starts = [start for start, _ in titles]
    for start, end in find_gap_spans(norm):
        place = bisect(starts, start) - 1
        if place < 0 or start >= titles[place][1]:
            yield _blank(raw, start, end, "gap")


def find_slots(raw: str) -> Iterator[Blank]:
    """The slots that say what is to be filled in, in no order."""
    for head in _SLOT_HEADS.finditer(raw):
        slot = _SLOT.match(raw, head.start())
        if slot is not None and _SLOT_WORDS.search(slot.group()):
            yield _blank(raw, slot.start(), slot.end(), "slot")


def find_dummies(raw: str) -> Iterator[Blank]:
    """The names and numbers that samples use for anybody and anything, in no order."""
    for head in _DUMMY_HEADS.finditer(raw):
        dummy = _DUMMY.match(raw, head.start())
        if dummy is not None:
            yield _blank(raw, dummy.start(), dummy.end(), "dummy")


def find_blanks(norm: str, raw: str) -> tuple[Blank, ...]:
    """All blanks in order; of two that overlap the first, then the longer; no gap right behind a mask."""
    found = [*find_masks(raw, norm), *find_gaps(raw, norm), *find_slots(raw), *find_dummies(raw)]
    found.sort(key=lambda blank: (blank.start, -blank.end))
    kept: list[Blank] = []
    for blank in found:
        if not kept or blank.start > kept[-1].end or (blank.start == kept[-1].end and blank.kind != "gap"):
            kept.append(blank)
    return tuple(kept)


def _blank(raw: str, start: int, end: int, kind: Literal["mask", "gap", "slot", "dummy"]) -> Blank:
    """The blank on a span."""
    return Blank(start, end, raw[start:end], kind)
