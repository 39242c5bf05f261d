"""Ordinals, sessions and document numbers: 六届二次会议, 政协…第十一届委员会第三次会议, 第47号, 〔2024〕12号."""

import re
from typing import NamedTuple

from drafter.text.numerals import parse_number
from drafter.text.regex import regex
from drafter.text.values import Kind, Name, Serial, Value

_N = r"(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,5})"
_BODY = (
    r"(?:常务委员会会议|常务委员会|常委会议|常委会会议|常委会|主席会议|主席办公会议|党组会议|党组会|主任会议|"
    r"全委(?:（扩大）)?会议|全委\(扩大\)会议|全委会|全体会议|大会|全会|会议)"
)
_SESSION = regex(
    rf"(?:第)?(?P<term>{_N})届(?:(?P<between>[^，。；、\n0-9第]{{0,14}}?(?:委员会|常委会|党组|人大|人民代表大会|政协))(?:举行|召开)?了?)?(?:第)?(?P<meeting>{_N})次(?P<body>{_BODY})?"
)
_TERM = regex(
    rf"(?:第)?(?P<term>{_N})届(?=(?:全国|[省市县区州旗])?(?:政协|人大|党代|委员|常委)|[省市县区州旗]委)"
)
_TERM_PLENARY = regex(rf"(?:第)?(?P<term>{_N})届(?P<meeting>[一二三四五六七八九])中全会")
_COUNTED = "号|期|次|届|轮|批|场|条|章|版|位|名|季|卷|辑|册|集|站|讲|课|例|家|个|款|项"
_SERIAL = regex(rf"第(?P<number>{_N})(?P<unit>{_COUNTED})(?P<body>{_BODY})?")
_RANK = regex(rf"第(?P<number>{_N})(?![0-9])(?P<unit>[排组队层楼桌列棒梯行])?")
_RANKED = regex("(?:倒数|排名?|位列|位居|名列|列|居|获|保持)[^，。；：、\n]{0,8}$")
_IN_ALL_CHINA = regex(
    "(?:全国|中国|世界|国际)(?:人口|经济|农业|污染源|国土|文物|残疾人)?(?:普查|调查|抽样调查|助残日|科普日|土地日|节水日|环境日|禁毒日|消费者权益日|安全生产月|文化遗产日)|教师节|记者节|(?:中国)?农民丰收节|中国医师节|国际劳动妇女节"
)
"""What everybody counts alike: 第七次全国人口普查, 第36个教师节."""
_FROM_BELOW = "倒数"
_DOCUMENT = regex(
    r"(?:[\u4e00-\u9fff]{1,10}?)?[〔\[（(【][ ]?(?P<year>[0-9]{4})[ ]?[〕\]）)】][ ]?第?(?P<number>[0-9]{1,4})号"
)
_ISSUER = regex(
    r"(?:印发|转发|下发|制发|根据|按照|依据)?(?P<letters>[\u4e00-\u9fff]{0,4}(?:发|办|函|字|文|政|令|纪|议))$"
)
"""What stands in front of the year: the issuer's letters, not the verb before them."""
SESSION = "届次"
"""The unit of a session whose body is not said, or is the assembly itself."""
_SESSION_BODIES = {
    "常务委员会会议": "常委会",
    "常务委员会": "常委会",
    "常委会议": "常委会",
    "常委会会议": "常委会",
    "常委会": "常委会",
    "主席会议": "主席会",
    "主席办公会议": "主席会",
    "党组会议": "党组会",
    "党组会": "党组会",
    "主任会议": "主任会",
}

_ORGANS = (("常务委员会", "常委会"), ("常委会", "常委会"), ("党组", "党组会"))
"""Whose session it is, by what stands between term and number: 第九届委员会常务委员会第二十一次会议."""


class Numbered(NamedTuple):
    """An ordinal read at a place."""

    start: int
    end: int
    kind: Kind
    value: Value
    loose: bool


def read_ordinal(norm: str, position: int) -> Numbered | None:
    """The session or ordinal whose first number begins at a position (第 in front is its own); 第十二一届 is none."""
    try:
        return _ordinal(norm, position)
    except ValueError:
        return None


def _ordinal(norm: str, position: int) -> Numbered | None:
    start = position - 1 if norm[position - 1 : position] == "第" else position
    found = _SESSION.match(norm, start)
    if found:
        return _session(found)
    plenary = _TERM_PLENARY.match(norm, start)
    if plenary:
        numbers = (_number(plenary["term"]), _number(plenary["meeting"]))
        return Numbered(start, plenary.end(), Kind.ORDINAL, Serial(numbers, "中全会"), loose=True)
    term = _TERM.match(norm, start)
    if term:
        return Numbered(start, term.end(), Kind.ORDINAL, Serial((_number(term["term"]),), "届"), loose=False)
    if start == position:
        return None
    found = _SERIAL.match(norm, start)
    if not found:
        return _rank(norm, start)
    unit = _SESSION_BODIES.get(found["body"] or "", "次" if found["body"] else found["unit"])
    unit = "名" if unit == "位" else unit
    loose = (found["number"] in ("一", "1") and not found["body"]) or _IN_ALL_CHINA.match(norm, found.end())
    return _from_below(norm, start, found.end(), Serial((_number(found["number"]),), unit), loose=bool(loose))


def _rank(norm: str, start: int) -> Numbered | None:
    """排名第二, 位居全市第三: a rank without a measure word."""
    found = _RANK.match(norm, start)
    if not found:
        return None
    unit, ranked = found["unit"], _RANKED.search(norm, max(0, start - 10), start)
    if not unit and not ranked:
        return None
    return _from_below(
        norm, start, found.end(), Serial((_number(found["number"]),), unit or "名"), loose=True
    )


def _from_below(norm: str, start: int, end: int, value: Serial, *, loose: bool) -> Numbered:
    """倒数第二 is another rank than 第二."""
    if norm.endswith(_FROM_BELOW, 0, start):
        start, value = start - len(_FROM_BELOW), Serial(value.numbers, _FROM_BELOW + value.unit)
    return Numbered(start, end, Kind.ORDINAL, value, loose)


def _session(found: re.Match[str]) -> Numbered:
    organ = next((unit for ending, unit in _ORGANS if (found["between"] or "").endswith(ending)), SESSION)
    unit = _SESSION_BODIES.get(found["body"] or "", organ)
    numbers = (_number(found["term"]), _number(found["meeting"]))
    return Numbered(found.start(), found.end(), Kind.ORDINAL, Serial(numbers, unit), loose=False)


def _number(text: str) -> int:
    return int(parse_number(text))


def read_document_number(norm: str, position: int) -> Numbered | None:
    """〔2024〕12号, with the issuer's letters in front: the position is that of the year."""
    opening = position - (2 if norm[position - 1 : position] == " " else 1)
    if norm[opening : opening + 1] not in tuple("〔[（(【"):
        return None
    start = opening
    while start > 0 and opening - start < 6 and "\u4e00" <= norm[start - 1] <= "\u9fff":
        start -= 1
    issuer = norm[start:opening]
    keep = _ISSUER.search(issuer)
    start = opening - len(keep["letters"]) if keep else opening
    found = _DOCUMENT.match(norm, start)
    if not found or found.start("year") != position:
        return None
    text = f"{norm[start:opening]}〔{found['year']}〕{int(found['number'])}号"
    return Numbered(start, found.end(), Kind.DOCUMENT, Name(text), loose=False)
