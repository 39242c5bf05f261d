"""Labels of what is named or dated: on which occasion, in which office, what was done to it or by it."""

import re
from collections.abc import Iterator

from drafter.papers.clauses import Around, Word, cut, joined
from drafter.papers.wording import EMPTY, RULES, Label, shortened, trimmed
from drafter.text.regex import regex
from drafter.text.values import When

_ACTS = regex("|".join(RULES["acts"]))
"""What is done on a date or at a place: the first of these in the rest of a sentence names the occasion."""
_POST = regex(f"(?:{'|'.join(RULES['posts'])})$")
_TITLED = regex(f"(?:{'|'.join(RULES['papers'])})$")
_NAMED = regex(f"(?:{'|'.join(RULES['named'])})$")
_LEADING = frozenset(RULES["leading"])
"""Verbs that only lead up to what was done."""
_LED = regex(r"由|经|请|邀|聘|报|向|被|让|以及|和|与|同")
"""What stands between a sentence and the post of somebody who is named in it."""
_PREPOSED = regex(r"(?:就|关于|围绕|针对)[^，。；]*?(?=进行|开展|展开|作出|提出|组织|召开|，|。|；|$)")
_UNTIL = regex(r"截至$|截止到?$")
_PRINTED = regex(r"[^，。；]{0,8}(?:转载|摘登|刊登|刊播|刊发|登载|刊载|发表了?)")
_MEETS = regex(
    r"(?:(?:[一二三四五六七八九十]{1,3}|第?[0-9]{1,2})[届次]|[（(]扩大[)）]){0,4}[\u4e00-\u9fff]{0,3}?(?P<what>全委|全会|大会|会议)"
)
_TOWARDS = regex(r"(?P<way>向|报|对|报送|报告|送|给|送交|报请|上报)$")
_BY = regex(r"(?:被|由|经|得到|受到|受|获|获得|请)$")
_OWN = regex(
    r"(?:的(?:坚强|正确|关心|统一|高度)*|(?:坚强|正确|大力|关心|高度))(?P<what>领导|指导|支持|帮助|重视|关怀|委托|要求|部署|安排|监督|组织|号召)|(?P<bare>委托|领导|指导)(?=下|，|$)"
)
_STAFF = regex(r"主要领导|领导干部|领导|委员|书记|副书记|主席|副主席|主任|办公室|机关|班子|工作人员|干部")
_MATTER = regex(r"(?:围绕|按照|根据|贯彻|学习|落实|传达|关于|紧扣|执行|依据)[\u4e00-\u9fff]{0,3}$")
_LISTED_AFTER = regex(
    r"^(?:[、和与及][^，。、和与及]{1,8}?(?:委|府|政协|办|室|局|会|院|部门|单位))+|^(?:等|及|和)?有关(?:部门|单位)"
)
_LISTED_BEFORE = regex(
    r"(?P<lead>[向由被在报经请]|围绕|按照|根据|紧扣|贯彻|得到)[^，。、和与及向由被]{1,8}[、和与及]$"
)
_WITH_OBJECT = frozenset({"确定", "评为", "授予", "拆除", "印发", "制定", "出台"})
_COUNT = regex(r"(?:[0-9]+|[一二两三四五六七八九十]+)[余多]?[次场期个名件项]$")
_MADE = regex(r"^[^，。；]{0,40}(?:确定|评|列|定|命名)为(?P<what>[\u4e00-\u9fff]{2,10})(?=[，。；]|$)")
_TAKEN = regex(r"(?:把|将)[^，。；]{0,40}$")
_FIGURES = regex(r"[0-9]+[余多]?[万亿]?(?:[个件名条次项人户家期篇份场处元]|美元|平方米)?")
_QUOTES = regex(r"“[^”]*”")
_COUNTED_TITLE = regex(
    r"等[0-9一二三四五六七八九十]+[件篇份条项部](?P<what>提案|建议|报告|文章|作品|调研报告|制度|信息)"
)
_PRINTS = regex(r"(?:在|的)?《[^》]*》")
_GIVING = frozenset({"进行", "开展", "作出", "给予"})


def date_label(around: Around) -> Label:
    """The label of a date: what was done on it, or what it is a period of."""
    value = around.mention.value
    if isinstance(value, When) and value.year is not None and value.month is None and not value.part:
        return Label("年度")
    if _UNTIL.search(around.left):
        what = joined(_nouns(cut(around.right.removeprefix("的")))) or _act(
            _FIGURES.sub("", around.next_clause)
        )
        return Label(f"{what}截止日期", bool(what))
    told = _act(_COUNT.sub("", around.told_before))
    if told:
        return Label(f"{shortened(told)}日期")
    period = _period(around)
    if period:
        return Label(f"{period}期间")
    act = (
        _first_act(around.behind) or _occasion(around.rest) or _act(around.right) or _act(around.next_clause)
    )
    ending = "时间" if isinstance(value, When) and value.time is not None else "日期"
    if act:
        return Label(f"{act}{ending}")
    before = joined(trimmed(cut(around.left)))
    return Label(f"{shortened(before)}日期", bool(before)) if before else Label("日期", is_sure=False)


def _period(around: Around) -> str:
    """What is told of a time: 听取关于1—8月经济发展情况的通报."""
    words = cut(around.right.removeprefix("的"))
    things = _nouns(words, longest=10)
    behind = words[len(things)].text if len(things) < len(words) else ""
    told = joined(things)
    if (
        told
        and (behind == "的" or re.search(r"(?:情况|工作|预算|决算|计划|收支|执行情况)$", told))
        and around.left
    ):
        return told
    return ""


def _first_act(right: str) -> str:
    """What a date is directly in front of: 年初确定的任务."""
    words = cut(_FIGURES.sub("", _QUOTES.sub("", right)))
    if not words or not _acts(words[0]) or len(words[0].text) < 2:
        return ""
    following = [word for word in words[1:] if word.text not in {"了", "的"}]
    things = _nouns(following)
    if len(things) < len(following) and following[len(things)].tag not in {"m", "d", "x", "c", "t"}:
        things = []
    leads = words[0].text in _LEADING and (words[0].text not in {"开展", "完成"} or not things)
    return "" if leads else words[0].text + joined(things)


def _occasion(rest: str) -> str:
    """What is done in the rest of a sentence: 视察 rather than 组织."""
    acts = [found.group() for found in _ACTS.finditer(_PREPOSED.sub("", rest))]
    acts = acts or [found.group() for found in _ACTS.finditer(rest)]
    act = next((act for act in acts if act not in _LEADING), next(iter(acts), ""))
    return _act(_FIGURES.sub("", rest[rest.index(act) :])) if act in _WITH_OBJECT else act


def _act(clause: str) -> str:
    """The first verb of a clause with its object."""
    words = trimmed(cut(clause))
    start = next((at for at, word in enumerate(words) if _acts(word)), None)
    if start is None:
        return shortened(joined(trimmed(words[:3])))
    kept: list[str] = []
    for word in words[start:]:
        if kept and (sum(map(len, kept)) + len(word.text) > 12 or word.tag in {"p", "c", "uj", "x"}):
            break
        kept.append(word.text)
    return "".join(kept)


def _acts(word: Word) -> bool:
    return word.is_verb and word.text not in EMPTY


def _nouns(words: list[Word], *, longest: int = 8) -> list[Word]:
    """The nouns at the head of some words."""
    found: list[Word] = []
    for word in words:
        if (
            not (word.is_noun or (word.tag == "a" and not found))
            or len(joined(found)) + len(word.text) > longest
        ):
            break
        found.append(word)
    return found


def person_label(around: Around) -> Label:
    """The label of a person: the post, or what that person did."""
    words = cut(_LED.split(around.left)[-1].strip())
    post: list[str] = []
    for word in reversed(words):
        if (
            not (word.is_noun or word.tag in {"a", "m", "r"} or word.text in {"副", "原", "兼"})
            or word.text in EMPTY
        ):
            break
        post.insert(0, word.text)
        if sum(map(len, post)) > 14:
            break
    named = "".join(post)
    if _POST.search(named):
        return Label(named)
    behind = next((word.text for word in cut(around.right) if word.is_noun), "")
    if _POST.search(behind) and behind != "同志":
        return Label(behind)
    spoken = re.search(r"讲话|批示|指示|题词|重要论述", around.rest[:40])
    act = spoken.group() if spoken else next((word.text for word in cut(around.right) if _acts(word)), "")
    return Label(f"{act}人" if act else behind or "姓名", bool(act or behind))


def body_label(around: Around) -> Label:
    """The label of a body: what is done to it or by it."""
    own = _OWN.match(_LISTED_AFTER.sub("", around.right))
    if own:
        return Label(f"{own['what'] or own['bare']}单位")
    behind = _LISTED_AFTER.sub("", around.behind)
    left = _LISTED_BEFORE.sub(r"\g<lead>", around.left)
    meets = _MEETS.match(behind)
    if meets and "召开" not in meets.group():
        return Label(f"召开{meets['what']}单位")
    staff = _STAFF.match(behind)
    if staff:
        return Label(f"{staff.group()}所属单位")
    matter = _matter(behind) if _MATTER.search(left) else ""
    if matter:
        return Label(f"{matter}所属单位")
    made = _MADE.search(around.rest) if _TAKEN.search(around.sentence_before) else None
    if made:
        return Label(made["what"])
    done = _done(behind) or _done(around.rest.partition("，")[2])
    towards = _TOWARDS.search(left)
    if towards:
        way = towards["way"] if len(towards["way"]) > 1 else done or "报送"
        return Label(f"{way}对象")
    before = [word for word in trimmed(cut(left)) if _says_what(word)]
    if left.endswith("的") and before:
        return Label(f"{before[0].text}单位")
    if before and not _BY.search(left):
        return Label(f"{before[-1].text}单位")
    return Label(f"{done}单位") if done else Label("单位名称", is_sure=False)


def _matter(behind: str) -> str:
    """Whose what it is, where it is only told whose: 围绕县委的中心工作."""
    words = cut(_QUOTES.sub("", behind))
    nouns: list[Word] = []
    for word in reversed(words):
        if not (word.is_noun or word.tag in {"a", "c"}) or len(joined(nouns)) + len(word.text) > 8:
            break
        nouns.insert(0, word)
    return joined(trimmed(nouns))


def _done(behind: str) -> str:
    """What a body did: the first verb behind it that says something."""
    words = [word for word in cut(_PRINTS.sub("", behind)) if word.text.strip()]
    if (
        words
        and words[0].tag == "p"
        and words[0].text not in {"在", "被", "向", "对", "为", "就", "把", "将"}
    ):
        return ""
    for at, word in enumerate(words[:8]):
        if word.text in _GIVING:
            given = joined(_nouns(words[at + 1 :], longest=6)) or joined(words[at + 1 : at + 2])
            return given or word.text
        if word.text in {"召开", "举办"}:
            return word.text + joined(_nouns(words[at + 1 :], longest=10))
        if _says_what(word) and word.tag != "vn" and len(word.text) > 1:
            return word.text
    return ""


def place_label(around: Around) -> Label:
    """The label of a place: what was done there."""
    before = [word.text for word in trimmed(cut(around.left)) if _says_what(word)][-1:]
    after = [word.text for word in cut(around.behind) if _says_what(word) and word.tag != "vn"][:1]
    act = next(iter(before or after), "") or next(_earlier(around), "") or _occasion(around.rest)
    return Label(f"{act}地点" if act else "地点名称", bool(act))


def _earlier(around: Around) -> Iterator[str]:
    """What was done, told before the place: 视察重点工程，深入甲地、乙地."""
    if not around.left or re.search(r"(?:深入|走进|前往|赴|先后到|到)$", around.left):
        acts = [found.group() for found in _ACTS.finditer(around.sentence_before)]
        yield from (act for act in reversed(acts) if act not in _LEADING)


def _says_what(word: Word) -> bool:
    """Whether a verb says what was done at a place or by a body, and not only that somebody went."""
    return _acts(word) and word.text not in _LEADING


def title_label(around: Around) -> Label:
    """The label of a title: what kind of paper it is, and what was done with it."""
    inside = around.mention.text.strip("《》〈〉")
    kind = _TITLED.search(inside)
    act = next(
        (word.text for word in reversed(trimmed(cut(around.left))) if _acts(word) and len(word.text) > 1), ""
    )
    if around.right.startswith("为题"):
        return Label("题目")
    printed = _PRINTED.match(around.behind)
    if printed and (not kind or len(kind.group()) < 3) and len(inside) <= 8:
        return Label("发表刊物名称")
    counted = _COUNTED_TITLE.match(around.behind)
    if counted:
        return Label(f"{counted['what']}名称")
    if printed and not kind:
        return Label("发表文章名称")
    behind = joined(_nouns(cut(around.right))[:3])
    if behind and not (kind and len(kind.group()) > 1):
        return Label(f"{behind}名称")
    if kind and behind.endswith(("情况", "工作", "办理")):
        return Label(f"{behind}所涉{kind.group()}名称")
    if kind:
        return Label(f"{act}{kind.group()}名称")
    works = act in {"创作", "演出", "举办", "拍摄", "表演", "排演", "编排"}
    name = "作品名称" if works else "文章名称" if act in {"撰写", "发表", "刊发", "刊登"} else "文件名称"
    return Label(f"{act}{name}", bool(act))


def quoted_label(around: Around) -> Label:
    """The label of what stands in quotation marks: what it is the name of, or a formulation of."""
    inside = around.mention.text.strip('“”"')
    right = _QUOTES.sub("", around.behind)
    right = right.removeprefix("等")
    nouns = _nouns(cut(right))
    behind = right if nouns and len(right) <= 4 else joined(nouns)
    if behind and not right.startswith("的"):
        return Label("节日名称" if behind.endswith("节") else f"{behind}名称")
    bare = right.removeprefix("的")
    of = "" if bare == right else bare if len(bare) < 4 else joined(_nouns(cut(bare)))
    if of:
        return Label(f"{of}的提法")
    named = _NAMED.search(inside)
    if named:
        return Label(f"{named.group()}名称")
    act = next((word.text for word in reversed(trimmed(cut(around.left))) if _acts(word)), "")
    return Label(f"{act}的提法", bool(act)) if act else Label("提法", is_sure=False)
