"""
What a paper states and checking passes over: bodies known by their level, places, members by name, slogans.

Checking keeps silent where it is not sure that something was invented; whoever takes a paper over has to see
it too. A body known by its level alone (县委, 市政协), a slogan in quotation marks and 下半年 are told as loose:
next year they are most likely the same.
"""

from collections.abc import Iterator, Sequence

from drafter.papers.clauses import Word, cut
from drafter.text.lexicon import phrase_at, set_phrases
from drafter.text.names import name_key
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind, Mention, Name, When
from drafter.text.wordlists import word_lists

_LEVEL = "省|市|县|区|州|镇|乡|街道|自治区|自治州|自治县|地区|旗"
_BODY = regex(
    rf"(?:中共)?(?:[\u4e00-\u9fff]{{2}})?(?:{_LEVEL})"
    r"(?:政协(?:常委会|党组|主席会议|机关)?|党委|党工委|工委|人民政府|政府(?:办公室|办)?|人大(?:常委会)?|纪委|监委|"
    r"委(?:办公室|办|政研室|组织部|宣传部|统战部|政法委)?|[\u4e00-\u9fff]{1,4}?办(?![理法事公学好案])|[\u4e00-\u9fff]{2,5}和[\u4e00-\u9fff]{2,5}局)"
    r"(?![员托派任会届]|事处|副?书记|副?主席|副?主任|常委|秘书长|领导班子)"
)
_BY_LEVEL = regex(rf"(?:中共)?(?:{_LEVEL}).*(?<!办|局)|.*[委府]办")
_HEAD = regex(rf"中共|(?:{_LEVEL})")
_PLACE = regex(
    r"(?:在|到|赴|往|、|深入|走进|走访|视察|考察|参观|位于|来自|前往)"
    r"(?P<name>[\u4e00-\u9fff]{2,7}?(?:[县镇乡村州旗]|新区|景区|园区|开发区|社区|街道|地块))"
    r"(?=[，。；、的）（等]|和|与|及|部分|参观|考察|视察|调研|学习|走访|设立|看望|慰问|召开|举办|开展|指导|检查|实地)"
)
_NOT_PLACE = regex(
    "|".join(word for word in word_lists("bodies")["not_places"] if word not in {"本", "市", "县"})
)
_COUNTRIES = frozenset(
    {
        "中国", "我国", "中华", "中华人民共和国", "全国", "国内", "国家", "中央", "全省", "海关", "包联", "山区",
        "地区", "城区", "郊区", "灾区", "库区", "景区", "园区", "社区", "校区", "老区",
        "外地", "当地", "内地", "各地", "两地", "异地",
    }
)  # fmt: skip
"""What a segmenter takes for a place and is none in particular."""
_TOWARDS = frozenset(
    {
        "在",
        "到",
        "赴",
        "往",
        "至",
        "去",
        "前往",
        "深入",
        "走访",
        "走进",
        "视察",
        "考察",
        "参观",
        "位于",
        "来自",
    }
)
_LISTED = frozenset({"、", "和", "及", "与"})
_MEMBER = regex(r"委员|同志|代表|先生|女士|老师|书记|主席")
_COUNTS = frozenset("户人名件条篇项家份")
_LASTING = frozenset({"小时", "分钟", "天", "月", "年", "秒", "日"})
_SESSION = regex("全会|会议|常委")
_NEAR = 12
_GOING = frozenset({"v", "p"})
_PERSON_TAGS = frozenset({"nr", "nrt", "nrfg"})


def passed_over(norm: str, mentions: Sequence[Mention], told: Sequence[Mention]) -> list[Mention]:
    """What a text states besides the mentions that checking tells of, in order."""
    taken = [(each.start, each.end) for each in (*mentions, *told)]
    free = [
        each
        for each in mentions
        if not any(
            each.start < end and start < each.end
            for start, end in ((other.start, other.end) for other in told)
        )
    ]
    found = [each for each in free if _states(norm, each)]
    for mention in (*_bodies(norm), *_places(norm), *_tagged(norm)):
        if not any(start < mention.end and mention.start < end for start, end in taken):
            taken.append((mention.start, mention.end))
            found.append(mention)
    return sorted(found, key=lambda each: each.start)


def _states(norm: str, mention: Mention) -> bool:
    """Whether a mention that checking passes over is worth a line: 下半年, “五个一”, 九户, a count of a list."""
    value = mention.value
    match mention.kind:
        case Kind.DATE:
            return isinstance(value, When) and bool(value.part) and not value.relative
        case Kind.QUOTED:
            words = mention.text.strip('“”"')
            return not any(phrase_at(norm, mention.start + 1 + at, set_phrases()) for at in range(len(words)))
        case Kind.QUANTITY if isinstance(value, Amount):
            counted = value.unit in _COUNTS and value.low > 1 and not _SESSION.match(norm, mention.end)
            lasting = value.unit in _LASTING and mention.text[:1].isdigit()
            return not mention.loose or counted or lasting or bool(value.per)
        case _:
            return False


def _bodies(norm: str) -> Iterator[Mention]:
    for match in _BODY.finditer(norm):
        head = _HEAD.search(match.group())
        start = match.start() + (head.start() if head and head.group() != "中共" else 0)
        if match.group().startswith("中共"):
            start = match.start()
        words = norm[start : match.end()]
        yield _name(Kind.ORGANISATION, norm, start, match.end(), loose=_BY_LEVEL.fullmatch(words) is not None)


def _places(norm: str) -> Iterator[Mention]:
    for match in _PLACE.finditer(norm):
        if not _NOT_PLACE.search(match["name"][:-1]) and not cut(match["name"])[0].is_verb:
            yield _name(Kind.PLACE, norm, match.start("name"), match.end("name"))


def _tagged(norm: str) -> Iterator[Mention]:
    """Names as a segmenter knows them: 赴北戴河, 到香港、澳门; 乌根祥 in front of 委员."""
    at = 0
    for line in norm.splitlines(keepends=True):
        words = cut(line)
        towards = False
        for index, word in enumerate(words):
            after = words[index + 1].text if index + 1 < len(words) else ""
            kind = _kind(word, after, towards=towards)
            if kind is not None:
                yield _name(kind, norm, at, at + len(word.text))
            towards = word.text in _TOWARDS or (towards and (kind is Kind.PLACE or word.text in _LISTED))
            at += len(word.text)


def _kind(word: Word, after: str, *, towards: bool) -> Kind | None:
    if word.tag == "ns" and towards and len(word.text) > 1 and word.text not in _COUNTRIES:
        return None if _NOT_PLACE.search(word.text[:-1]) or word.text.endswith("籍") else Kind.PLACE
    if word.tag in _PERSON_TAGS and 2 <= len(word.text) <= 4 and _MEMBER.match(after):
        return Kind.PERSON
    return None


def whole(norm: str, mention: Mention) -> Mention | None:
    """
    The name of a body or a place where it begins and ends with a word; None where nothing is left of it.

    A name found by its last characters may begin in the middle of a word (按照政协…) or of a verb (报送镇).
    """
    if mention.kind not in {Kind.ORGANISATION, Kind.PLACE}:
        return mention
    before = max(0, norm.rfind("\n", 0, mention.start) + 1, mention.start - _NEAR)
    start, end, at = mention.start, mention.end, before
    for word in cut(norm[before : mention.end + 2]):
        if at == mention.start and word.tag in _GOING and at + len(word.text) >= mention.end - 1:
            return None
        if at < mention.start < at + len(word.text) < mention.end and (
            word.tag == "p" or word.text in _COUNTRIES
        ):
            start = at + len(word.text)
        if mention.start < at < mention.end < at + len(word.text) and word.text == "会议":
            end = at
        at += len(word.text)
    if start == mention.start and end == mention.end:
        return mention
    if end - start < 3 or mention.loose:
        return None
    return _name(mention.kind, norm, start, end)


def _name(kind: Kind, norm: str, start: int, end: int, *, loose: bool = False) -> Mention:
    words = norm[start:end]
    return Mention(kind, start, end, words, Name(name_key(words)), loose=loose)
