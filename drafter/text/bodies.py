"""
Organisations by their endings, each back to the word that cannot belong to its name.

Bodies that are of a sort (便民服务中心, 民营企业) are nobody in particular and not reported. The words are data
(`drafter/data/bodies.toml`).
"""

import re
from collections.abc import Iterator

from drafter.text.names import name_key
from drafter.text.places import reads_as_place
from drafter.text.regex import regex
from drafter.text.societies import find_societies
from drafter.text.values import Kind, Mention, Name
from drafter.text.wordlists import alternatives, by_first, by_head, word_lists

_WORDS = word_lists("bodies")
_GUARDED = [word for word in _WORDS["cuts"] if word[0] == "["]
"""Those of them that do not begin with a character as it is."""
_REACH = 22
"""No name is looked for further back than that."""
_ENDING = regex(by_first(_WORDS["endings"]))
_CUT = regex("|".join((*_GUARDED, by_first(word for word in _WORDS["cuts"] if word not in _GUARDED))))
_VERBS = by_head(_WORDS["verbs"])
_LEVEL = regex(r"(?:中共|中国|国家|全国|省|市|县|区|州|镇|乡|街道|自治区|自治州|自治县)")
_SORT = regex(r"(?:中共|中国|国家|全国|[省市县区州镇乡村]){0,4}(?:" + "|".join(_WORDS["sorts"]) + ")*")
_TRADES = by_head((*_WORDS["sorts"], *_WORDS["trades"], *_WORDS["topics"]))
_THANKS = regex("[^。；\n]{0,40}?(?:领导|指导|关心|支持|关怀|帮助|重视|统筹)[^。；，、\n]{0,6}下")
_DEMANDS = regex("的?(?:统一|总体|工作|有关|各项|会议)?(?:部署|布置|要求|安排|精神|号召|指示)")
_WITH_ABOVE = ("委和", "委、", "政府和", "政府、", "上级和", "上级、", "完成", "贯彻", "贯彻落实", "落实")
_OFFICES = frozenset(_WORDS["offices"])
"""Endings that name a body only behind a level (县教育局) or a place."""
_ONE_EACH = regex(
    "(?:中共|城关)?(?:[省市县区州旗镇乡]|街道)(?!.*(?:集团|公司|银行|[协学商]会|联合会|基金))"
    rf"(?:城[乡市]|市[场容政]|乡村|社区|区域|[^省市县区州旗镇乡]){{0,16}}?(?:{alternatives(_WORDS['one_each'])})"
    rf"|(?:[省市县区州旗镇乡]|街道)(?:{alternatives(_WORDS['topics'])})+(?:中心|学校|医院|[所站馆])"
    r"|[省市县区州旗](?:总工会|文联|科协|妇联|残联|侨联|台联|工商联|社科联|关工委)|团[省市县区州旗镇乡]委"
)
"""A body that its level names alone, as there is one at each: 县财政局, 市公安局交警支队, 县人民医院."""
_FIRST_LEVEL = regex("(?:[据受随应凭沿]|依据|根据|接受)(?=[省市县区州旗镇乡][\u4e00-\u9fff])")
"""What stands in front of the level and is no place's name."""
_SCHOOLS = ("中学", "小学", "幼儿园")
_KIND_OF_SCHOOL = regex("(?:希望|中心|实验|完全|初级|高级|职业|第[一二三四五六七八九十])$")
_COUNTED = regex("[0-9一二两三四五六七八九十百千]{1,6}[余多]? ?[家所个座处间]")
"""Behind bodies that are counted, and so nobody in particular: 改造乡镇卫生院9所."""
_OF_SORT = regex("(?:国家|省|市|县|区|镇|乡|村)级")
_COMMITTEE = "委员会"
_OF_ASSEMBLY = regex("[省市县区州旗]政协(?!常务|专门|机关|各|全体)[^，。、]{2}")
_OF_TRADE = regex("[省市县区州旗](?:律师|会计|旅游|建筑|物流|保险|家政|志愿者|养老)")
"""县政协文史|委员会 and 县律师|协会, whose topic alone would be a sort of body."""
_LEVELS = (*"省市县区州旗镇乡", "街道")
_PLACE_LENGTH = 3
_TEAMS = {
    "中心": 5,
    "医院": 3,
    "服务中心": 4,
    "检测中心": 4,
    "支队": 4,
    "大队": 4,
    "中队": 4,
    "集团": 3,
}
"""Endings that need a name of some length in front of them."""


def find_organisations(norm: str) -> list[Mention]:
    """Organisations by their endings, in order."""
    found: list[tuple[int, int]] = []
    floor = 0
    for ending in _ENDING.finditer(norm):
        start = window = max(floor, ending.start() - _REACH)
        # What stands right before a bureau is its task: 审计局.
        verbs = _verb_ends(norm, window, ending.start() - 1 if ending.group() in "局厅" else ending.end())
        for cut in (*(cut.end() for cut in _CUT.finditer(norm, window, ending.end())), *verbs):
            if start < cut <= ending.start():
                start = cut
        start = _own_start(norm, start, ending.start())
        named = _is_named(norm[start : ending.start()], ending.group())
        if named and not _is_likened(norm, start, ending.end()) and not _COUNTED.match(norm, ending.end()):
            floor = ending.end()
            found.append((start, floor))
    for start, end in find_societies(norm):
        # A paper that begins with one may be its own.
        if start and all(end <= low or high <= start for low, high in found):
            found.append((start, end))
    return [_body(norm, start, end) for start, end in sorted(found)]


def _own_start(norm: str, start: int, end: int) -> int:
    """Where a name begins whose level stands behind what is no place's name: 据|县气象局, 全县|普惠性幼儿园."""
    if norm[start - 1 : start] == "全" and norm[start] in _LEVELS:
        return start + 1
    level = _FIRST_LEVEL.match(norm, start, end)
    return level.end() if level else start


def _is_likened(norm: str, start: int, end: int) -> bool:
    """Whether a name stands between quotation marks, as what is only called so does: “绿色银行”."""
    return norm[start - 1 : start] == "“" and norm[end : end + 1] == "”"


def _is_of_trade(core: str) -> bool:
    """Whether a name is made of words for sorts alone: 融资担保|公司."""
    ends = {0}
    for place, sign in enumerate(core):
        if place in ends:
            ends.update(place + len(word) for word in _TRADES.get(sign, ()) if core.startswith(word, place))
    return len(core) in ends


def is_by_level(name: str) -> bool:
    """Whether a body is named by its level alone, and so nobody in particular: 县财政局, but 区红十字会 is one."""
    return _ONE_EACH.fullmatch(name) is not None


def _verb_ends(norm: str, place: int, end: int) -> Iterator[int]:
    """Where the verbs of a stretch end, of several at one place the longest; so few are looked at without compiling."""
    while place < end:
        verbs = _VERBS.get(norm[place], ())
        verb = next((verb for verb in verbs if norm.startswith(verb, place, end)), "") if verbs else ""
        if verb:
            yield place + len(verb)
        place += len(verb) or 1


def _body(norm: str, start: int, end: int) -> Mention:
    name = norm[start:end]
    loose = _is_thanked(norm, start, end) or _is_addressed(norm, start, end)
    return Mention(Kind.ORGANISATION, start, end, name, Name(name_key(name)), loose)


def _is_addressed(norm: str, start: int, end: int) -> bool:
    """Whether a body is whom the paper is addressed to, in a line of its own: 市水利局：."""
    return (
        norm[start - 1 : start] in ("", "\n")
        and norm[end : end + 1] in ("：", ":")
        and norm[end + 1 : end + 2] in ("", "\n")
    )


def _is_thanked(norm: str, start: int, end: int) -> bool:
    """Whether a body stands where papers name those above them: 在省教育厅的关心支持下, 市委和省妇联部署."""
    if _LEVEL.match(norm, start) is None:
        return False
    if norm.endswith(_WITH_ABOVE, 0, start) and _DEMANDS.match(norm, end) is not None:
        return True
    return "在" in norm[max(0, start - 24) : start] and _THANKS.match(norm, end) is not None


def _is_named(core: str, ending: str) -> bool:
    if ending == "红十字会":
        return _LEVEL.match(core) is not None
    if (ending == _COMMITTEE and _OF_ASSEMBLY.search(core)) or (
        ending == "协会" and _OF_TRADE.fullmatch(core)
    ):
        return True
    if "+" in core or _OF_SORT.match(core):
        return False  # 党支部+合作社 is a way of working, 县级物流分拨中心 a sort
    if len(core) < 2 or _LEVEL.fullmatch(core) or _SORT.fullmatch(core.lstrip("0123456789")):
        return False
    if ending not in _OFFICES and _is_of_trade(core):
        return False
    if ending in _SCHOOLS and reads_as_place(_KIND_OF_SCHOOL.sub("", core)):
        return True
    if ending in _OFFICES:
        behind_level = _LEVEL.match(core) is not None and len(core) >= 3
        behind_place = len(core) >= _PLACE_LENGTH and core.endswith(_LEVELS) and not core.startswith(_LEVELS)
        return (
            behind_level
            or behind_place
            or (len(core) > 3 and re.search("[省市县区州旗镇乡]", core[1:-1]) is not None)
        )
    return len(core) >= _TEAMS.get(ending, 2)
