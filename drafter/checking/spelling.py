"""How a given name may be written: a phrase as it is but for the forms of its numerals (3级联络机制, 三级联络机制)."""

import re
from collections.abc import Iterator
from typing import NamedTuple, Self

from drafter.text.mentions import find_mentions
from drafter.text.names import name_key
from drafter.text.numerals import FORMAL, HAN, HAN_DIGIT, NUMBER, parse_number, render_arabic, render_chinese
from drafter.text.regex import regex
from drafter.text.values import Kind, Mention

_FIGURES = (Kind.QUANTITY, Kind.RATE, Kind.DATE, Kind.ORDINAL)
_ARABIC = regex(r"(?P<year>[0-9]{4})(?=年)|(?P<number>[0-9]{1,9})(?:\.(?P<part>[0-9]{1,4}))?(?P<sign>%)?")
_HAN = r"[零〇一二两三四五六七八九十百千]{1,12}"
_CHINESE = regex(
    rf"(?P<year>[〇零一二三四五六七八九]{{4}})(?=年)"
    rf"|(?P<sign>百分之)?(?P<number>{_HAN})(?:点(?P<part>[零〇{HAN_DIGIT}]{{1,4}}))?"
)
_QUOTES = "[“”‘’\"'「」]?"
_SPELLED = (
    dict.fromkeys("（(", "[（(]")
    | dict.fromkeys("）)", "[）)]")
    | dict.fromkeys(",，", "[,，]")
    | dict.fromkeys("-—", "[-—]")
    | {"〔": r"[〔\[（(【]\s?", "〕": r"\s?[〕\]）)】]第?0*"}
)
_TRADE_MARKS = regex(r"[“”‘’\"'「」《》]")
_NUMERAL = regex(f"[0-9{HAN}{FORMAL}]")
_COUNT = regex(rf"(?P<number>{NUMBER})(?P<rest>[余多]?[\u4e00-\u9fff]{{1,4}})")
"""A figure of a unit that is not known: 2亿棒."""
_RATIO = regex("([0-9]{1,4})[:：]([0-9]{1,4})")
_FIRST, _CHIEF = regex("第一(?=[个次批届期轮季])"), regex("首(?=[个次批届期轮季])")
_MOST = 10**12
_ROAD = regex("(?P<kind>[GSXY])(?P<number>[0-9]{1,4})(?![0-9])")
_ROADS = {"G": "国道", "S": "省道", "X": "县道", "Y": "乡道"}
_DIGITS = "〇一二三四五六七八九"


class Spelling(NamedTuple):
    """A name as it is looked for: by its characters, or by an expression where they may be others."""

    surface: str
    pattern: re.Pattern[str] | None

    @classmethod
    def of(cls, surface: str) -> Self:
        """How a name is looked for; 委 is none before 员."""
        behind = "(?!员)" if surface.endswith("委") else ""
        expression = _guard(surface) + _spelled(surface) + behind
        return cls(surface, None if expression == surface else regex(expression))

    def end(self, norm: str, place: int) -> int:
        """Where the name ends that begins at a place; 0 where it does not."""
        if self.pattern is None:
            return place + len(self.surface) if norm.startswith(self.surface, place) else 0
        found = self.pattern.match(norm, place)
        return found.end() if found else 0


def _spelled(surface: str) -> str:
    """The characters of a name; quotation marks in it may be of any kind or missing."""
    out = []
    for char in surface:
        if _TRADE_MARKS.match(char):
            out.append(_QUOTES if char not in "《》" else f"{char}?")
        elif char in _SPELLED:
            out.append(_SPELLED[char])
        elif char.isspace():
            out.append(r"\s?")
        else:
            out.append(re.escape(char))
    return "".join(out)


def spellings(kind: Kind, text: str) -> list[str]:
    """A normalized name as it is, and its other spellings."""
    if kind is Kind.DOCUMENT:
        return [name_key(text)]
    return list(dict.fromkeys([text, *_renumbered(text), *_said(text)])) if kind is Kind.PHRASE else [text]


def _guard(surface: str) -> str:
    """What may not stand in front of a name that begins with a figure: 2亿棒 in 12亿棒."""
    return "(?<![0-9.])" if surface[0] in "0123456789" else f"(?<![{HAN}])" if surface[0] in HAN else ""


def _said(text: str) -> Iterator[str]:
    """Ratios, roads, firsts and counts as they are said: 四比六 for 4:6, 省道207线 for S207线, 首个 for 第一个."""
    ratio, road = _RATIO.fullmatch(text), _ROAD.match(text)
    count = _COUNT.fullmatch(text) if _NUMERAL.match(text) else None
    if count:
        yield from (number + count["rest"] for number in _numbers(count["number"]))
    if "第一" in text or "首" in text:
        yield _FIRST.sub("首", text)
        yield _CHIEF.sub("第一", text)
    if ratio:
        parts = [int(part) for part in ratio.groups()]
        yield "比".join(map(str, parts))
        yield "比".join(map(render_chinese, parts))
    if road:
        yield f"{_ROADS[road['kind']]}{road['number']}{text[road.end() :]}"
        yield f"{_ROADS[road['kind']]}{text}"


def _numbers(written: str) -> Iterator[str]:
    """A number in every form: 2亿, 两亿, 二亿, 200000000."""
    try:
        value = parse_number(written)
    except ValueError:
        return
    for scale, name in ((1, ""), (10_000, "万"), (100_000_000, "亿")):
        share = value / scale
        if value >= scale:
            yield render_arabic(share) + name
            if share == int(share) < _MOST:
                chinese = render_chinese(int(share)) + name
                yield from (chinese, chinese.replace("二", "两", 1))


def _renumbered(text: str) -> Iterator[str]:
    """The text with the numerals of its figures all Chinese and all Arabic, with and without those of its wording."""
    figures = [m for m in find_mentions(text) if m.kind in _FIGURES] if _NUMERAL.search(text) else []
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
