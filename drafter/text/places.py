"""
Places by the level that ends their names: counties, towns, villages, communities, cities.

A name of two or three characters is taken for one where something in front bears it out: a mark, a word of going
(在, 到, 赴, 走进), the level above (丽江市玉龙县), or another place and a word that joins the two (石鼓镇和巨甸镇).
The words are data (`drafter/data/bodies.toml`).
"""

from collections.abc import Iterator

from drafter.text.names import name_key
from drafter.text.regex import regex
from drafter.text.values import Kind, Mention, Name
from drafter.text.wordlists import alternatives, word_lists

_WORDS = word_lists("bodies")
_END = regex(
    "(?:县(?![域级区]|[内外直属](?![，。；、]))|镇(?![定静守压痛])|乡(?![愁音土贤亲风情间镇村野])|村(?![镇庄落级寨民貌容]|集体)|社区|街道"
    "|市(?![场民值容况售面级直属辖]|政(?![协府]))|区)(?!长(?![期远久]))"
)
_NO_CITY = frozenset("互城上入股楼超菜夜早集门都应开闭收退投省县区辖盟花黑车房级")
"""What 市 makes a word with that is no city's name: 城市, 超市, 上市."""
_NO_DISTRICT = frozenset("城辖直社地园景厂库山灾校小")
_NO_TOWNSHIP = frozenset("家故侨异他同老离还返")
"""What 乡 makes a word with: 家乡, 老乡."""
_BARRED = {"市": _NO_CITY, "区": _NO_DISTRICT, "乡": _NO_TOWNSHIP}
_KNOWN = regex(alternatives(_WORDS["known_places"]))
_BEFORE = (
    "在",
    "到",
    "赴",
    "往",
    "从",
    "自",
    "至",
    "于",
    "抵",
    "了",
    "暨",
    "的",
    "，",
    "。",
    "；",
    "、",
    "：",
    "（",
    "\n",
    " ",
    "“",
)
_TOWARDS = frozenset(_WORDS["towards"])
_JOINS = frozenset("和与及")
_LEVELS = frozenset("省市县区州旗镇乡村道")
_VERBS = frozenset(_WORDS["verbs"])
_NOT_PLACE = regex(
    rf"[^\u4e00-\u9fff]|[{''.join(_WORDS['no_place_characters'])}]|"
    + "|".join((*_WORDS["not_places"], *_WORDS["no_place_words"]))
    + "|[县镇乡市街集通撤包至到]$|^[学率如由经对向驻访]|^中共"
)
_COUNT = frozenset("一二两三四五六七八九十几数")
"""What counts places and names none: 巨甸两镇."""


def find_places(norm: str) -> list[Mention]:
    """Places, in order."""
    found = {start: _place(norm, start, end) for start, end in _known(norm)}
    ends = {mention.end for mention in found.values()}
    for end in _END.finditer(norm):
        start = None if end.end() in ends else place_before(norm, end.start(), end.group())
        if start is not None:
            found[start] = _place(norm, start, end.end())
    return [found[start] for start in sorted(found)]


def _known(norm: str) -> Iterator[tuple[int, int]]:
    """The spans of the places that are known by name, where no party committee bears it."""
    # A look-behind in the expression would have it tried at every character.
    known = _KNOWN.search(norm)
    while known:
        start, end = known.span()
        is_party = norm.endswith("中共", 0, start)
        if not is_party:
            yield start, end
        known = _KNOWN.search(norm, start + 1 if is_party else end)


def place_before(norm: str, end: int, level: str) -> int | None:
    """Where the name begins that a level closes; None where none is borne out."""
    for start in (end - 2, end - 3):
        if start >= 0 and _is_borne_out(norm, start, level) and _is_name(norm[start:end], level):
            return start
    return None


def reads_as_place(core: str) -> bool:
    """Whether two or three characters may be a place's own name: 雁河 of 雁河中学."""
    return (
        2 <= len(core) <= 3 and core not in _VERBS and core[-1] not in _COUNT and not _NOT_PLACE.search(core)
    )


def _is_name(core: str, level: str) -> bool:
    if core[-1] in _BARRED.get(level, ()):
        return False
    return core not in _VERBS and core[-1] not in _COUNT and not _NOT_PLACE.search(core)


def _is_borne_out(norm: str, start: int, level: str) -> bool:
    before = norm[start - 1 : start]
    if level == "区":  # too many are no district: of a city's it is sure
        return before == "市"
    if not before or norm.endswith(_BEFORE, 0, start) or norm[max(0, start - 2) : start] in _TOWARDS:
        return True
    if before in _JOINS:
        return norm[start - 2 : start - 1] in _LEVELS
    return before in _LEVELS and before not in "村道"


def _place(norm: str, start: int, end: int) -> Mention:
    name = norm[start:end]
    return Mention(Kind.PLACE, start, end, name, Name(name_key(name)))
