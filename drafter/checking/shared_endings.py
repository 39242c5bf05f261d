"""
Names that share what stands once: 瓦窑、旗杆两村, 渚岩、溱川和漆桥, 区住建局、财政局.

A run counts only as a whole: where a name in it was not given, or its count is another, it states nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from drafter.checking.alignment import Alignment
from drafter.checking.lists import parts_of
from drafter.checking.prepared import level_of
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.numerals import parse_number
from drafter.text.regex import regex
from drafter.text.values import Kind, Mention, Name

Span = tuple[int, int]
_NAMED = (Kind.PLACE, Kind.ORGANISATION, Kind.PHRASE)

_PLACE = regex(r"(?P<stem>[\u4e00-\u9fff]{2,5}?)(?P<ending>街道|社区|[省市县区州旗镇乡村])")
_NAME = regex(r"[\u4e00-\u9fff]{3,14}")
_ENDING = r"(?:街道|社区|[省市县区州旗镇乡村])"
_JOINT = "(?:、|和|与|及|以及)"
_COUNT = "[0-9]{1,2}|[一二两三四五六七八九十]{1,3}"
_SORT = "贫困|脱贫|行政|自然|示范|试点|重点|中心|边远|偏远|库区|山区|城区|农村|沿江|沿河|沿线|受灾"
"""What may stand before the ending: 黄柏沟、上营两个贫困村."""
_ALIKE = 2
"""How many characters of an ending such names must have alike."""
_MORE = regex(rf"{_JOINT}[\u4e00-\u9fff]")


def match_shared(alignment: Alignment) -> None:
    """State the places and bodies that stand in such runs, each by itself or typed as one list."""
    texts = {i: normalized(f.text) for i, f in enumerate(alignment.facts) if f.kind in _NAMED}
    open_ones = [index for index in texts if index not in alignment.stated]
    norm = alignment.text.norm
    for index in open_ones:
        parts = parts_of(texts[index])
        runs = (*find_places(norm, parts), *find_bodies(norm, parts), *find_alike(norm, parts))
        whole = next((run for run in runs if len(run) == len(set(parts))), None)
        if whole:
            alignment.stated[index] = [_mention(alignment, *span) for span in sorted(whole.values())]
    names = [text for text in texts.values() if _NAME.fullmatch(text)]
    if not any(texts[index] in names for index in open_ones):
        return
    open_names = [texts[index] for index in open_ones if _NAME.fullmatch(texts[index])]
    for run in (*find_places(norm, names), *find_bodies(norm, names), *find_alike(norm, open_names)):
        for index in open_ones:
            if texts[index] in run and index not in alignment.stated:
                alignment.stated[index] = [_mention(alignment, *run[texts[index]])]


def _mention(alignment: Alignment, start: int, end: int) -> Mention:
    raw = alignment.text.raw[start:end]
    return Mention(Kind.PHRASE, start, end, raw, Name(name_key(raw)))


def find_places(norm: str, names: Sequence[str]) -> Iterator[dict[str, Span]]:
    """The runs of places that say their ending once or not at all, with the span of each name."""
    parts = {name: found for name in names if (found := _PLACE.fullmatch(name))}
    if len(parts) < 2:
        return
    items = "|".join(f"{re.escape(p['stem'])}(?:{p['ending']})?" for p in _longest(parts))
    run = re.compile(
        rf"(?P<items>(?:{items})(?:{_JOINT}(?:{items}))+)(?:等?(?P<count>{_COUNT})个?)?(?:{_SORT})?(?P<ending>{_ENDING})?"
    )
    known = {p["stem"]: name for name, p in parts.items()}
    for found in run.finditer(norm):
        spans = dict(_items(found, known, items))
        if _is_whole(norm, found, len(spans)) and all(
            _ends_alike(parts[name]["ending"], found["ending"], norm[slice(*span)])
            for name, span in spans.items()
        ):
            last = max(spans, key=lambda name: spans[name][1])
            spans[last] = (spans[last][0], found.end())
            yield spans


def find_bodies(norm: str, names: Sequence[str]) -> Iterator[dict[str, Span]]:
    """The runs of bodies of one level that say it once, with the span of each name."""
    groups: dict[str, dict[str, str]] = defaultdict(dict)
    for name in names:
        level = level_of(name) or (name[:1], name[1:])
        if level[0] in ("省", "市", "县", "区", "州", "旗", "镇", "乡"):
            groups[name.removesuffix(level[1])][level[1]] = name
    for head, rests in groups.items():
        items = "|".join(map(re.escape, sorted(rests, key=lambda rest: (-len(rest), rest))))
        if len(rests) < 2:
            continue
        first = f"(?:{re.escape(head)}|{re.escape(head[-1])})"
        for found in re.finditer(rf"{first}(?P<items>(?:{items})(?:{_JOINT}{first}?(?:{items}))+)", norm):
            members = list(re.compile(items).finditer(norm, *found.span()))
            spans = {rests[member.group()]: member.span() for member in members}
            yield {**spans, rests[members[0].group()]: (found.start(), members[0].end())}


def find_alike(norm: str, names: Sequence[str]) -> Iterator[dict[str, Span]]:
    """The runs of names with one ending that say it once, behind their count: 石门、长冲、白果三所希望小学."""
    groups: dict[str, dict[str, str]] = defaultdict(dict)
    for one, other in combinations(names, 2):
        ending = _common_ending(one, other)
        for name in (one, other) if len(ending) >= _ALIKE else ():
            groups[ending][name.removesuffix(ending)] = name
    for ending, stems in groups.items():
        items = "|".join(map(re.escape, sorted(filter(None, stems), key=lambda stem: (-len(stem), stem))))
        for found in re.finditer(
            rf"(?P<items>(?:{items})(?:{_JOINT}(?:{items}))+)等?(?P<count>{_COUNT})[个所家座处支]{re.escape(ending)}",
            norm,
        ):
            members = list(re.compile(items).finditer(norm, *found.span("items")))
            spans = {stems[member.group()]: member.span() for member in members}
            if _count(found["count"]) == len(spans) > 1:
                last = max(spans, key=lambda name: spans[name][1])
                spans[last] = (spans[last][0], found.end())
                yield spans


def _common_ending(one: str, other: str) -> str:
    """The characters that two names end with alike, short of a whole name."""
    length = 0
    while length < min(len(one), len(other)) - 1 and one[-1 - length] == other[-1 - length]:
        length += 1
    return one[len(one) - length :] if length else ""


def _longest(parts: dict[str, re.Match[str]]) -> list[re.Match[str]]:
    return sorted(parts.values(), key=lambda part: (-len(part["stem"]), part["stem"]))


def _items(found: re.Match[str], known: dict[str, str], items: str) -> Iterator[tuple[str, Span]]:
    for item in re.compile(items).finditer(found.string, *found.span("items")):
        stem = item.group() if item.group() in known else re.sub(f"{_ENDING}$", "", item.group())
        yield known[stem], item.span()


def _is_whole(norm: str, found: re.Match[str], length: int) -> bool:
    """Whether a run is all that is named: no other name before or behind it, and as many as are counted."""
    before = norm[found.start() - 1 : found.start()] in ("、", "和", "与", "及")
    if before or _MORE.match(norm, found.end()) or length < 2:
        return False
    count = found["count"]
    return not count or (bool(found["ending"]) and _count(count) == length)


def _count(said: str) -> int:
    """The number of a run as it says it; 0 where that is none: 一三十."""
    try:
        return int(parse_number(said.replace("两", "二")))
    except ValueError:
        return 0


def _ends_alike(own: str, shared: str | None, said: str) -> bool:
    return said.endswith(own) or shared in (own, None)
