"""How a given name may be written: a phrase as it is but for the forms of its numerals (3级联络机制, 三级联络机制)."""

import re
from collections.abc import Iterator

from drafter.text.mentions import find_mentions
from drafter.text.names import name_key
from drafter.text.numerals import HAN_DIGIT, parse_number, render_arabic, render_chinese
from drafter.text.regex import regex
from drafter.text.values import Kind, Mention

_FIGURES = (Kind.QUANTITY, Kind.RATE, Kind.DATE, Kind.ORDINAL)
_ARABIC = regex(r"(?P<year>[0-9]{4})(?=年)|(?P<number>[0-9]{1,9})(?:\.(?P<part>[0-9]{1,4}))?(?P<sign>%)?")
_HAN = r"[零〇一二两三四五六七八九十百千]{1,12}"
_CHINESE = regex(
    rf"(?P<year>[〇零一二三四五六七八九]{{4}})(?=年)"
    rf"|(?P<sign>百分之)?(?P<number>{_HAN})(?:点(?P<part>[零〇{HAN_DIGIT}]{{1,4}}))?"
)
_RATIO = regex("([0-9]{1,4})[:：]([0-9]{1,4})")
_ROAD = regex("(?P<kind>[GSXY])(?P<number>[0-9]{1,4})(?![0-9])")
_ROADS = {"G": "国道", "S": "省道", "X": "县道", "Y": "乡道"}
_DIGITS = "〇一二三四五六七八九"


def spellings(kind: Kind, text: str) -> list[str]:
    """A normalized name as it is, and its other spellings."""
    if kind is Kind.DOCUMENT:
        return [name_key(text)]
    return list(dict.fromkeys([text, *_renumbered(text), *_said(text)])) if kind is Kind.PHRASE else [text]


def _said(text: str) -> Iterator[str]:
    """Ratios and roads as they are said: 四比六 for 4:6, 省道207线 for S207线."""
    ratio, road = _RATIO.fullmatch(text), _ROAD.match(text)
    if ratio:
        parts = [int(part) for part in ratio.groups()]
        yield "比".join(map(str, parts))
        yield "比".join(map(render_chinese, parts))
    if road:
        yield f"{_ROADS[road['kind']]}{road['number']}{text[road.end() :]}"
        yield f"{_ROADS[road['kind']]}{text}"


def _renumbered(text: str) -> Iterator[str]:
    """The text with the numerals of its figures all Chinese and all Arabic, with and without those of its wording."""
    figures = [m for m in find_mentions(text) if m.kind in _FIGURES]
    for chosen in (figures, [m for m in figures if not m.loose]):
        chinese = arabic = text
        for mention in reversed(chosen):
            chinese = _put(chinese, mention, _ARABIC.sub(_to_chinese, mention.text))
            arabic = _put(arabic, mention, _CHINESE.sub(_to_arabic, mention.text))
        yield from (chinese, arabic)


def _put(text: str, mention: Mention, new: str) -> str:
    return text[: mention.start] + new + text[mention.end :]


def _to_chinese(found: re.Match[str]) -> str:
    if found["year"]:
        return "".join(_DIGITS[int(digit)] for digit in found["year"])
    part = "点" + "".join(_DIGITS[int(digit)] for digit in found["part"]) if found["part"] else ""
    return (
        ("百分之" if found["sign"] else "") + render_chinese(int(found["number"])) + part.replace("〇", "零")
    )


def _to_arabic(found: re.Match[str]) -> str:
    try:
        if found["year"]:
            return render_arabic(parse_number(found["year"]))
        number = parse_number(found.group().removeprefix("百分之"))
    except ValueError:
        return found.group()
    return render_arabic(number) + ("%" if found["sign"] else "")
