"""
Persons in prose, without a segmenter: a surname beside a post (副主席何静宜) or in front of a title (陶明礼委员).

Silence is preferred to a guess: a name is reported only where its neighbours bear it out. The words are data
(`drafter/data/persons.toml`).
"""

import re
from collections.abc import Iterator

from drafter.text.names import name_key
from drafter.text.regex import regex
from drafter.text.values import Kind, Mention, Name
from drafter.text.wordlists import alternatives, word_lists

_WORDS = word_lists("persons")
_SINGLE = "".join(_WORDS["surnames"])
_DOUBLE = alternatives(_WORDS["double_surnames"])
_NOT_NAMES = frozenset(_WORDS["not_names"])
_MARKS = frozenset("，。；：、！？（）《》“”〈〉 \n\r\t　,.;:()0123456789")
_FOLLOW = _MARKS | frozenset("".join(_WORDS["follow"]))
_BOUNDARY = _MARKS | frozenset("".join(_WORDS["boundaries"]))
_NOT_LAST = frozenset("".join(_WORDS["not_last"]))
_VERBS = frozenset(_WORDS["verbs"])
_POSTS = _WORDS["posts"]
_POST = alternatives(_POSTS)
_TITLED = alternatives(_WORDS["titles"])
_PLACES = "省市县区州旗镇乡村局委厅会组队院校厂部站社处科室司所街"
"""What a place's or a body's name ends with."""
_NAME = rf"(?:(?:{_DOUBLE}|[{_SINGLE}])[\u4e00-\u9fff]{{1,2}})"
_WHOLE = regex(rf"{_NAME}|[{''.join(_WORDS['worded_surnames'])}][\u4e00-\u9fff]{{2}}")
_AFTER_POST = regex(rf"(?:{_POST})(?:[（(][^）)\n]{{1,12}}[）)])?[：:]?[ 　]?(?=(?P<name>{_NAME}))")
_TITLE = regex(_TITLED)
_BEFORE_TITLE = regex(rf"(?P<name>{_NAME})(?={_TITLED})")
_LONGEST = 4
_SHORT = 2
_BACK = 6
_DOES = (
    *("担任", "牵头", "负责", "主持", "带队", "领队", "主讲", "执笔", "统稿", "撰写", "陪同", "分管", "兼任"),
    *("任组", "任主", "任队", "任团", "作专", "作辅", "作报"),
)
_BY = regex(rf"由(?P<name>{_NAME}?)(?={'|'.join(_DOES)})")
"""由曹介民领队: who does what is not named with a post."""
_JOINTS = ("、", "以及", "和", "与", "及", "跟")
_JOINING = frozenset("、和与及跟\n")
_NEXT = regex(rf"(?:(?:{_TITLED}))?(?:、|以及|[和与及跟])(?:{_POST})?(?=(?P<name>{_NAME}))")
_SURNAMES = frozenset(_SINGLE) | {name[0] for name in _WORDS["double_surnames"]}
_NAMED = _SURNAMES | {post[0] for post in _POSTS}
"""What the next of several named in one breath begins with."""
_LAST = regex(rf"(?P<before>^|.)(?P<name>{_NAME})(?:、|[和与及跟])$", re.DOTALL)
"""A name and what joins it to the next."""


def find_persons(norm: str) -> list[Mention]:
    """Persons beside a post or in front of a title, in order."""
    found: dict[int, Mention] = {}
    for match in _AFTER_POST.finditer(norm):
        start = match.start("name")
        if norm.startswith(_POSTS, start + 1) or norm[start - 1 : start + 1] == "办方":
            continue  # 委员任组长, 主办方投入
        mention = _person_after(norm, start, match["name"])
        if mention:
            found[mention.start] = mention
    for match in _named_as_doing(norm):
        start, name = match.start("name"), match["name"]
        if len(name) > _SHORT and _plausible(name) and not any(post in name for post in _POSTS):
            found.setdefault(start, _person(norm, start, start + len(name)))
    for match in _titled(norm):
        start, name = match.start(), match["name"]
        bounded = (
            start == 0 or norm[start - 1] in _BOUNDARY or norm.endswith(_POSTS, max(0, start - 4), start)
        )
        # 对于激励委员, 由于政协委员: 于 is a name behind a mark or a post alone.
        bounded = bounded and not (name[0] == "于" and "\u4e00" <= norm[start - 1 : start] <= "\u9fff")
        bounded = bounded and norm[start - 1 : start + 1] != "有关"
        if bounded and _plausible(name):
            found.setdefault(start, _person(norm, start, start + len(name)))
    for mention in tuple(found.values()):
        for other in find_company(norm, mention.start, mention.end):
            found.setdefault(other.start, other)
    return [found[start] for start in sorted(found)]


def reads_as_name(norm: str) -> bool:
    """Whether a whole text reads as a name: a surname, and one or two characters behind it."""
    return _WHOLE.fullmatch(norm) is not None and _plausible(norm) and norm[-1] not in _PLACES


def _named_as_doing(norm: str) -> Iterator[re.Match[str]]:
    """The words between 由 and what somebody does."""
    place = norm.find("由")
    while place >= 0:
        near = any(norm.startswith(_DOES, at) for at in range(place + 1, place + 2 + _LONGEST))
        found = _BY.match(norm, place) if near else None
        if found:
            yield found
        place = norm.find("由", found.end() if found else place + 1)


def _titled(norm: str) -> Iterator[re.Match[str]]:
    """The words in front of titles that read as names."""
    # Titles are found many times faster than what may be a name.
    floor = 0
    for title in _TITLE.finditer(norm):
        for start in range(max(floor, title.start() - _LONGEST), title.end() - _SHORT):
            found = _BEFORE_TITLE.match(norm, start) if start >= floor else None
            if found:
                floor = found.end()
                yield found


def find_company(norm: str, start: int, end: int) -> Iterator[Mention]:
    """The persons named in one breath with one whose name stands at a place: 马骁云、李四光负责."""
    place = end
    while joined := _NEXT.match(norm, place) if _goes_on(norm, place) else None:
        mention = _person_after(norm, joined.start("name"), joined["name"])
        if mention is None or _is_common(norm, mention):
            break
        yield mention
        place = mention.end
    place = start
    while (
        norm[place - 1 : place] in _JOINING
        and not _SURNAMES.isdisjoint(before := norm[max(0, place - _BACK) : place])
        and (joined := _LAST.search(before))
    ):
        at = max(0, place - _BACK) + joined.start("name")
        name = joined["name"]
        bounded = (
            not joined["before"] or joined["before"] in _BOUNDARY or norm.endswith(_POSTS, max(0, at - 4), at)
        )
        if not bounded or not _plausible(name) or name[-1] in _PLACES:
            break
        yield _person(norm, at, at + len(name))
        place = at


def _goes_on(norm: str, place: int) -> bool:
    """Whether somebody else may be named behind a name and its title, as few are: a quick look."""
    title = _TITLE.match(norm, place)
    at = title.end() if title else place
    joint = next((word for word in _JOINTS if norm.startswith(word, at)), "")
    return bool(joint) and norm[at + len(joint) : at + len(joint) + 1] in _NAMED


def _is_common(norm: str, mention: Mention) -> bool:
    """Whether a name is the head of a word for many: 马骁云、金融界人士."""
    return mention.text[-1] in _PLACES or norm.startswith(("界", "类", "型", "户", "班", "团"), mention.end)


def _plausible(name: str) -> bool:
    return (
        (name[:2] not in _NOT_NAMES or (name[:2] in _WORDS["double_surnames"] and len(name) > _SHORT))
        and name not in _NOT_NAMES
        and name[-1] not in "的了着过和与及等们"
        and name[1:] not in _WORDS["titles"]
        and not (name[0] == "任" and name[1:] in _POSTS)
    )


def _person_after(norm: str, start: int, name: str) -> Mention | None:
    """The name behind a post: of three characters or of two, as what follows allows."""
    shortest = 3 if name[:2] in _WORDS["double_surnames"] else 2
    if not _plausible(name.removesuffix("和")):  # 和 may be the next word or the name's own
        return None
    for length in range(min(len(name), shortest + 1), shortest - 1, -1):
        end = start + length
        stops = end == len(norm) or norm[end] in _MARKS
        if (
            length > shortest
            and not stops
            and (norm[end - 1] in _NOT_LAST or norm[end - 1 : end + 1] in _VERBS)
        ):
            continue
        if stops or norm[end] in _FOLLOW or norm[end : end + 2] in _VERBS:
            return _person(norm, start, end)
    return None


def _person(norm: str, start: int, end: int) -> Mention:
    return Mention(Kind.PERSON, start, end, norm[start:end], Name(name_key(norm[start:end])))
