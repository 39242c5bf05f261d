"""
Labels of what is counted: a figure's verb and object, or what those who are counted did.

「经审查立案93件」 is named by what stands before the figure, 「走访86户茶农」 by what stands on both sides,
「31名委员没有提交提案」 by what its subject did: 没有提交提案委员人数.
"""

import re
from collections.abc import Mapping

from drafter.papers.clauses import Around, Word, cut, joined
from drafter.papers.wording import EMPTY, RULES, Label, shortened, trimmed
from drafter.text.regex import regex
from drafter.text.values import Amount

COUNTED: Mapping[str, str] = RULES["counted"]
"""What a unit counts, as the last word of a label."""
_GROWTH: Mapping[str, str] = RULES["growth"]
_SHARE = regex(r"(?:率|比例|比重|占比|幅度|增幅|降幅|百分比|份额|度|覆盖面|比)$")
_MONEY = regex(
    r"(?:金额|资金|经费|收入|总额|投资|产值|捐款|款|额|费用|费|总值|资产|补助|补贴|税收|利润|债务|余额)$"
)
_COMPARED = regex(r"(?:比|较)?(?:上年|去年|上年同期|去年同期|年初)?(?:同比|同期)?$")
_LIGHT = regex(
    r"(?:[一二三四五六七八九十]是|其他|其中|其余|其|还|共|另|有|仍|已|尚|现|仅|只|均|等|约|近|先后|和|、|分别|同时|"
    r"全年|年内|当年|截至目前|目前|把|将|是|为|就|以来|的)*"
)
_HAVING = regex(r"(?:中|里)?(?:已|还|仍|共|尚|只|仅|另)*有$")
_BEFORE = regex(r"(?:由|比|较)?(?P<when>上年|去年|年初)的?(?:由|为|是)?$")
_TOTAL = regex(r"(?:共计|合计|总计|累计)(?:达|为)?")
_NAMED = regex(r"(?:确定|评|列|定|命名)为[\u4e00-\u9fff]{2,8}")
_EVERY = regex(r"每(?:年|月|季度?|周|日|天|半年)")
_TRAILING = regex(r"(?<=[\u4e00-\u9fff]{4})若干[\u4e00-\u9fff]?$")
_FIGURE = regex(r"[0-9]+[余多]?|[一二三四五六七八九十]+(?=[次件名个条篇份项人])")
_WITHIN = regex(r"(?:以?内|之前|前)$")
_NOT = frozenset({"未", "没有", "没", "不", "无", "只", "仅", "未能", "不能", "有待"})
_SPANS = frozenset({"年", "月", "天", "日", "秒"})
_KEPT = _NOT | {"被", "由", "经", "到", "赴"}
_LONGEST_ACT = 16
_PREPOSED = regex(r"^(?:因为?|由于|根据|依据|按照?|通过|围绕|就|对|为了?|在|利用|结合|针对|以)(?P<rest>.*)$")


def quantity_label(around: Around) -> Label:
    """The label of a figure with a unit."""
    value = around.mention.value
    unit = value.unit if isinstance(value, Amount) else ""
    if unit == "届":
        return Label("全会届次" if re.match("[一二三四五六七]中", around.right) else "届次")
    core = _core(around, unit)
    if _MONEY.search(core) and unit in {"元", "美元"}:
        return Label(core)
    if "百分点" in unit or around.mention.text.endswith("百分点"):
        return rate_label(around)
    if isinstance(value, Amount) and value.per and unit in {"次", "期", "场"}:
        return Label(f"{core}频次", bool(core))
    if unit in {"天", "日", "月", "年"} and _WITHIN.search(around.mention.text):
        due = shortened(around.right)
        return Label(f"{due}时限", bool(due))
    if unit == "次" and _EVERY.search(around.left):
        return Label(f"{core}频次", bool(core))
    counted = "方面数" if around.mention.text.endswith("方面") else COUNTED.get(unit, "数量")
    if core.endswith(counted):
        return Label(core)
    return Label(f"{core}{counted}", bool(core))


def rate_label(around: Around) -> Label:
    """The label of a share, or of a growth."""
    left = "".join(word.text for word in trimmed(cut(around.left))).rstrip("为达约近超到至在")
    for verb, name in _GROWTH.items():
        if left.endswith(verb):
            grown = _COMPARED.sub("", left.removesuffix(verb))
            return Label(f"{shortened(grown)}{name}", bool(grown))
    if left.startswith("占"):
        return Label(f"{shortened(left.removesuffix('的'))}比例")
    if not left:
        things, doing = _things(cut(around.behind.removeprefix("的")))
        left = f"{_act(doing)}{joined(things)}"
    return Label(shortened(left) if _SHARE.search(left) else f"{shortened(left)}比例", bool(left))


def other_label(around: Around) -> Label:
    """The label of what is neither counted nor dated nor named."""
    core = _core(around, "")
    return Label(core or "内容", bool(core))


def _core(around: Around, unit: str) -> str:
    """What is counted, without the word for how it is counted."""
    listed = around.behind.startswith(("、", "和", "与", "及")) or unit in _SPANS
    if _TOTAL.fullmatch(around.left):
        return "合计"
    things, doing = _things([] if listed else cut(around.behind))
    left = around.left
    before = _BEFORE.search(left)
    if before:
        return before["when"] + _done(around, left[: before.start()], [])
    having = _HAVING.search(left)
    act = _act(doing)
    if _LIGHT.fullmatch(left) or (having and act) or (left.endswith("由") and act):
        named = joined(things) or _counted_before(left[: having.start()] if having else "") or around.topic
        if act and (named or unit in {"次", "人"}):
            return shortened(act if act.endswith(named) else f"{act}{named}", longest=24)
        if things or not around.left:
            return _undone(around, things)
    if unit == "次" and act and not things and not any(_acts(word) for word in trimmed(cut(left))):
        return act
    if unit == "人" and act and not things and "、" in left:
        return act
    return _done(around, left, things)


def _undone(around: Around, things: list[Word]) -> str:
    """What is counted at the head of a clause that does not say what was done."""
    if things:
        return shortened(joined(things))
    return shortened(joined(_last_act(trimmed(cut(around.before_clause)))))


def _done(around: Around, left: str, things: list[Word]) -> str:
    """The verb before a figure with its object, before the figure or behind it."""
    if around.right.startswith("的") and not things and len(cut(left)) == 1:
        named = joined(_things(cut(around.right[1:]))[0])
        if named:
            return named
    words = cut(left)
    if words and words[-1].text == "等":
        words = [word for word in words[:1] if _acts(word)] if things else words
    before = trimmed(words)
    if things:
        verbs = [word.text for word in before if _acts(word)][-1:]
        return shortened("".join((*verbs, joined(things))))
    if left.endswith("的"):
        return shortened(left.removesuffix("的"))
    if 1 < len(around.behind) <= 4 and before and _acts(before[-1]) and _acts(cut(around.behind)[0]):
        return f"{before[-1].text}{around.behind}"
    core = shortened(joined(_last_act(before)))
    return core or shortened(joined(_last_act(trimmed(cut(around.before_clause)))))


def _acts(word: Word) -> bool:
    return word.is_verb and word.tag != "vn" and word.text not in EMPTY


def _last_act(words: list[Word]) -> list[Word]:
    """The last verb with its objects, and a noun in front of the verb where it is the only word behind."""
    verbs = [at for at, word in enumerate(words) if _acts(word)]
    if not verbs:
        return words[-3:]
    last = verbs[-1]
    if last and _acts(words[last - 1]) and len(words[last - 1].text) > 1:
        last -= 1
    if last == len(words) - 1 and last and len(words[last].text) < 3:
        start = last - 1
        while start > 0 and words[start - 1].is_noun and words[start].is_noun:
            start -= 1
        return _with_list(words, start)
    modified = max((at for at in range(last, len(words)) if words[at].text == "的"), default=-1)
    if modified > 0 and len(verbs) > 1 and modified < len(words) - 1 and verbs[0] < last:
        return [words[verbs[0]], *words[modified + 1 :]]
    return _with_list(words, last)


def _with_list(words: list[Word], start: int) -> list[Word]:
    """A stretch with what is named in one list with it: 学习和视察活动; at most its own length again."""
    first = start
    while first > 1 and words[first - 1].text in {"、", "和", "及", "与"}:
        first -= 2
        while (
            first > 0
            and words[first - 1].tag not in {"x", "c", "p", "uj", "d", "m"}
            and not _acts(words[first])
        ):
            first -= 1
    whole = words[first:]
    return whole if len(joined(whole)) <= 12 else words[start:]


def _things(words: list[Word]) -> tuple[list[Word], list[Word]]:
    """What a figure in front of some words counts, and what is said of it."""
    found: list[Word] = []
    of = next((at for at, word in enumerate(words[:4]) if word.text == "的"), None)
    if (
        of
        and not words[0].is_noun
        and of + 1 < len(words)
        and words[of + 1].is_noun
        and not any(word.tag in {"p", "x"} for word in words[:of])
    ):
        found = words[: of + 1]
    for word in words[len(found) :]:
        qualifies = word.tag in {"a", "b", "f"} and not found
        if not (word.is_noun or qualifies) or word.text in EMPTY or len(joined(found)) > 6:
            break
        found.append(word)
    if found and found[-1].tag in {"a", "b", "f"} and len(found) < len(words):
        found = []
    return found, words[len(found) :]


def _act(words: list[Word]) -> str:
    """What the subject of a clause did, in short: 没有提交提案, 被采纳, 转为社情民意信息."""
    if words and words[0].text == "中":
        return ""
    while (
        words
        and (words[0].text in EMPTY or words[0].tag in {"d", "t", "m", "r", "c", "x", "uj"})
        and (words[0].text not in _KEPT)
    ):
        words = words[1:]
    if not words or not any(_acts(word) for word in words):
        return ""
    if words[0].text in {"被", "由", "经"}:
        verb = next((w.text for w in words[1:] if _acts(w) and len(w.text) > 1 and not w.is_noun), "")
        named = _NAMED.search(joined(words))
        if named:
            return f"被{named.group()}"
        return ("被" if words[0].text == "被" else "") + verb if verb else ""
    if _PREPOSED.match(words[0].text) or words[0].tag == "p":
        words = _behind_phrase(words)
    told = _FIGURE.sub("若干", joined(_first_words(words)))
    if not any(_acts(word) for word in _first_words(words)):
        return ""
    return _TRAILING.sub("", told)


def _first_words(words: list[Word]) -> list[Word]:
    """The first words of what is said of a subject, up to a list, a phrase or their length."""
    kept: list[Word] = []
    of = False
    for word in words:
        if word.text == "的" and kept and _acts(kept[-1]):
            of = True
            continue
        if of and _acts(word):
            break
        if kept and len(joined(kept)) + len(word.text) > _LONGEST_ACT:
            break
        if word.text in {"、", "，", "的"}:
            while len(kept) > 1 and kept[-1].is_noun and any(_acts(each) for each in kept[:-1]):
                kept.pop()
            break
        if word.tag == "p" and word.text != "为" and any(_acts(each) for each in kept):
            break
        kept.append(word)
    return kept


def _behind_phrase(words: list[Word]) -> list[Word]:
    """The words behind a phrase that only says why, where or by what: from the last verb on."""
    verbs = [at for at, word in enumerate(words) if at and _acts(word) and not word.is_noun]
    last = next((at for at in reversed(verbs) if len(words[at].text) > 1), 0)
    while last > 1 and words[last - 1].text in _NOT:
        last -= 1
    return words[last:]


def _counted_before(left: str) -> str:
    """The noun that a figure behind 有 is a part of: 提案中已有3件."""
    words = trimmed(cut(left))
    return joined(words[-1:]) if words and words[-1].is_noun else ""
