"""
A label for what a paper states, made from the clause it stands in: 「经审查立案93件」 → 立案件数.

The verb and its object say what is counted, the unit says how: 走访茶农86户 → 走访茶农户数. A label is as
short as it can be and still say of what; what cannot be named from its clause is called by its kind and
marked as unsure.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources import files

from drafter.papers.clauses import Around, Word, cut
from drafter.text.values import Amount, Kind, When

_DATA = tomllib.loads((files("drafter.data") / "labels.toml").read_text(encoding="utf-8"))
COUNTED: Mapping[str, str] = _DATA["counted"]
"""What a unit counts, as the last word of a label."""
_GROWTH: Mapping[str, str] = _DATA["growth"]
_EMPTY = frozenset(_DATA["empty"])
"""Words that only lead up to a figure, or link it."""
_ACTS = re.compile("|".join(_DATA["acts"]))
"""What is done on a date or at a place: the first of these in the rest of a sentence names the occasion."""
_POST = re.compile(f"(?:{'|'.join(_DATA['posts'])})$")
_TITLED = re.compile(f"(?:{'|'.join(_DATA['papers'])})$")

LONGEST = 14
"""The most characters of a label before the word that says what was counted."""


_SHARE = re.compile(r"(?:率|比例|比重|占比|幅度|增幅|降幅|百分比|份额|度|覆盖面|比)$")
_MONEY = re.compile(
    r"(?:金额|资金|经费|收入|总额|投资|产值|捐款|款|额|费用|费|总值|资产|补助|补贴|税收|利润|债务|余额)$"
)
_COMPARED = re.compile(r"(?:比|较)?(?:上年|去年|上年同期|去年同期|年初)?(?:同比|同期)?$")
_LEADERS = ("共", "经", "已", "四是", "三是", "二是", "一是", "五是")
_FIGURES = re.compile(r"[0-9][0-9.,]*[万亿余多]*(?:[户人个件名条次家篇项元]|人次|万元|亿元)?")
_LEADING = frozenset(
    {"赴", "到", "去", "前往", "组织", "听取", "参加", "来", "为", "使", "开展", "实施", "完成"}
)
_LED = re.compile(r"由|经|请|邀|聘|报|向|被|让|以及|和|与|同")
"""What stands between a sentence and the post of somebody who is named in it."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label, and whether the clause really names it."""

    text: str
    is_sure: bool = True


def label_of(around: Around) -> Label:
    """The label of a mention from the words around it."""
    make = _MAKERS.get(around.mention.kind, _other)
    return make(around)


def _quantity(around: Around) -> Label:
    value = around.mention.value
    unit = value.unit if isinstance(value, Amount) else ""
    if unit == "届":
        return Label("全会届次" if re.match("[一二三四五六七]中", around.right) else "届次")
    core = _core(around)
    if _MONEY.search(core) and unit in {"元", "美元"}:
        return Label(core)
    counted = COUNTED.get(unit, "数量")
    if isinstance(value, Amount) and value.per:
        return Label(f"{core}频次", bool(core))
    if core.endswith(counted):
        return Label(core)
    return Label(f"{core}{counted}", bool(core))


def _rate(around: Around) -> Label:
    left = "".join(word.text for word in _trimmed(cut(around.left))).rstrip("为达约近超到至")
    for verb, name in _GROWTH.items():
        if left.endswith(verb):
            grown = _COMPARED.sub("", left.removesuffix(verb))
            return Label(f"{_shortened(grown)}{name}", bool(grown))
    if left.startswith("占"):
        return Label(f"{_shortened(left.removesuffix('的'))}比例")
    if not left:
        left = "".join(word.text for word in _leading_nouns(cut(around.right)))
    return Label(_shortened(left) if _SHARE.search(left) else f"{_shortened(left)}比例", bool(left))


def _core(around: Around) -> str:
    """What is counted: the object behind the figure, or what was done before it, or both where they are short."""
    behind = _leading_nouns(cut(around.right))
    before = _trimmed(cut(around.left))
    noun = "".join(word.text for word in behind)
    if noun:
        verbs = [word.text for word in before if word.is_verb][-1:]
        return _shortened("".join((*verbs, noun)))
    core = _shortened("".join(word.text for word in _last_act(before)))
    return core or _shortened("".join(word.text for word in _last_act(_trimmed(cut(around.before_clause)))))


def _last_act(words: list[Word]) -> list[Word]:
    """The last verb with its objects, and a noun in front of the verb where it is the only word behind."""
    verbs = [at for at, word in enumerate(words) if word.is_verb and word.text not in _EMPTY]
    if not verbs:
        return words[-3:]
    last = verbs[-1]
    if last == len(words) - 1 and last and len(words[last].text) < 3:
        start = last - 1
        while start > 0 and words[start - 1].is_noun and words[start].is_noun:
            start -= 1
        return words[start:]
    while last and words[last - 1].is_verb and words[last - 1].text not in _EMPTY and last > verbs[-1] - 1:
        last -= 1
    return words[last:]


def _trimmed(words: list[Word]) -> list[Word]:
    """The words without those that only lead up to a figure."""
    kept = [word for word in words if word.text.strip()]
    while kept and kept[-1].text in _EMPTY:
        kept.pop()
    while kept and (kept[0].text in _EMPTY or kept[0].tag in {"m", "d", "c", "p", "r", "t"}):
        kept.pop(0)
    return kept


def _leading_nouns(words: list[Word]) -> list[Word]:
    """The nouns at the head: what a figure in front of them counts."""
    found: list[Word] = []
    for word in words[:3]:
        if not word.is_noun or word.text in _EMPTY or sum(len(each.text) for each in found) > 3:
            break
        found.append(word)
    return found


def _shortened(text: str) -> str:
    """A label's core cut to its length at a word's beginning."""
    words = cut(_FIGURES.sub("", text))
    while words and words[0].text in _LEADERS:
        words.pop(0)
    if words and words[0].text.startswith(_LEADERS) and len(words[0].text) > 2:
        words[0] = Word(words[0].text[1:], words[0].tag)
    while len(words) > 1 and sum(len(word.text) for word in words) > LONGEST:
        words.pop(0)
    return "".join(word.text for word in words)[-LONGEST:]


def _date(around: Around) -> Label:
    act = _occasion(around.rest) or _act(around.right) or _act(around.next_clause)
    value = around.mention.value
    if isinstance(value, When) and value.year is not None and value.month is None:
        return Label("年度")
    if act:
        return Label(f"{act}日期")
    before = "".join(word.text for word in _trimmed(cut(around.left)))
    return Label(f"{_shortened(before)}日期", bool(before)) if before else Label("日期", is_sure=False)


def _occasion(rest: str) -> str:
    """What is done in the rest of a sentence: 视察 rather than 组织, where both are told."""
    acts = [found.group() for found in _ACTS.finditer(rest)]
    return next((act for act in acts if act not in _LEADING), next(iter(acts), ""))


def _act(clause: str) -> str:
    """The first verb of a clause with its object."""
    words = _trimmed(cut(clause))
    verbs = (at for at, word in enumerate(words) if word.is_verb and word.text not in _EMPTY)
    start = next(verbs, None)
    if start is None:
        return _shortened("".join(word.text for word in words[:3]))
    kept: list[str] = []
    for word in words[start:]:
        if kept and (sum(map(len, kept)) + len(word.text) > LONGEST or word.tag in {"p", "c", "uj"}):
            break
        kept.append(word.text)
    return "".join(kept)


def _person(around: Around) -> Label:
    words = cut(_LED.split(around.left)[-1])
    post: list[str] = []
    for word in reversed(words):
        if (
            not (word.is_noun or word.tag in {"a", "m", "r"} or word.text in {"副", "原", "兼"})
            or word.text in _EMPTY
        ):
            break
        post.insert(0, word.text)
        if sum(map(len, post)) > LONGEST:
            break
    named = "".join(post)
    if _POST.search(named):
        return Label(named)
    behind = next((word.text for word in cut(around.right) if word.is_noun), "")
    if _POST.search(behind):
        return Label(behind)
    act = next((word.text for word in cut(around.right) if word.is_verb), "")
    return Label(f"{act}人" if act else "姓名", bool(act))


def _says_what(word: Word) -> bool:
    """Whether a verb says what was done at a place or by a body, and not only that somebody went."""
    return word.is_verb and word.text not in _EMPTY and word.text not in _LEADING


def _named(ending: str) -> "Callable[[Around], Label]":
    """Labels of organisations and places: what is done to them or by them."""

    def make(around: Around) -> Label:
        before = [word.text for word in _trimmed(cut(around.left)) if _says_what(word)][-1:]
        after = [word.text for word in cut(around.right) if _says_what(word)][:1]
        act = next(iter(before or after), "")
        if not act and ending == "地点":
            act = _occasion(around.rest)
        return Label(f"{act}{ending}" if act else f"{ending}名称", bool(act))

    return make


def _title(around: Around) -> Label:
    inside = around.mention.text.strip("《》〈〉")
    kind = _TITLED.search(inside)
    act = next(
        (word.text for word in reversed(_trimmed(cut(around.left))) if word.is_verb and len(word.text) > 1),
        "",
    )
    behind = "".join(word.text for word in _leading_nouns(cut(around.right))[:2])
    if around.right.startswith("为题"):
        return Label("题目")
    if behind and not (kind and len(kind.group()) > 1):
        return Label(f"{behind}名称")
    name = f"{kind.group()}名称" if kind else "文件名称"
    return Label(f"{act}{name}" if act else name, bool(act or kind))


def _quoted(around: Around) -> Label:
    behind = "".join(word.text for word in _leading_nouns(cut(around.right))[:2])
    return Label(f"{behind}名称") if behind else Label("名称", is_sure=False)


def _ordinal(around: Around) -> Label:
    return Label("会议届次" if "会" in around.mention.text or around.right.startswith("会") else "届次")


def _other(around: Around) -> Label:
    core = _core(around)
    return Label(core or "内容", bool(core))


Maker = Callable[[Around], Label]
_MAKERS: Mapping[Kind, Maker] = {
    Kind.QUANTITY: _quantity,
    Kind.RATE: _rate,
    Kind.DATE: _date,
    Kind.PERSON: _person,
    Kind.ORGANISATION: _named("单位"),
    Kind.PLACE: _named("地点"),
    Kind.TITLE: _title,
    Kind.DOCUMENT: lambda _: Label("文号"),
    Kind.QUOTED: _quoted,
    Kind.ORDINAL: _ordinal,
}
