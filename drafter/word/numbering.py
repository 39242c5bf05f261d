"""Automatic numbering made visible: the 一、 or （1） that Word prints before a paragraph and keeps out of its text."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from drafter.text.numerals import render_chinese
from drafter.text.regex import regex
from drafter.word.xml import Element, W, is_on, value

_PLACE = regex("%([1-9])")
_BASED_ON = 20
"""How many styles may stand behind one another before they are taken for a circle."""
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_PRIVATE = ("\ue000", "\uf8ff")


class Level(NamedTuple):
    """One level of a list: where it starts, in which numerals, and the words around them (「第%1章」)."""

    start: int
    numerals: str
    text: str
    restart: int | None
    """The level (from 1) at which it starts anew; None for any higher one, 0 for never."""
    legal: bool
    """Whether all numerals in it are Arabic."""


@dataclass(slots=True)
class Numbering:
    """
    The lists of a document, counted on as its paragraphs are read in order.

    Args:
        lists: the levels of each list by its number, then by level.
        counted: which lists count on together, as the name of one list.
        styles: list and level that a paragraph style brings with it.
    """

    lists: Mapping[str, Mapping[int, Level]]
    counted: Mapping[str, str]
    styles: Mapping[str, tuple[str, int]]
    counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def label(self, paragraph: Element) -> str:
        """The number in front of the next paragraph, or nothing; each call counts on."""
        number, level = self._place(paragraph)
        levels = self.lists.get(number, {})
        if level not in levels:
            return ""
        counts = self.counts.setdefault(self.counted.get(number, number), {})
        self._count(counts, levels, level)
        return _label(levels, counts, level)

    def _place(self, paragraph: Element) -> tuple[str, int]:
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return self.styles.get("", ("", 0))
        number, level = self.styles.get(value(properties.find(f"{W}pStyle")), ("", 0))
        own = properties.find(f"{W}numPr")
        if own is not None:
            number = value(own.find(f"{W}numId"), number)
            level = _whole(value(own.find(f"{W}ilvl")), level)
        return number, level

    @staticmethod
    def _count(counts: dict[int, int], levels: Mapping[int, Level], level: int) -> None:
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        for lower in [each for each in counts if each > level]:
            restart = levels[lower].restart if lower in levels else None
            if restart is None or (restart and level < restart):
                del counts[lower]


def read_numbering(numbering: Element | None, styles: Element | None) -> Numbering:
    """The lists of a document from its parts numbering.xml and styles.xml, either of which may be missing."""
    abstract: dict[str, dict[int, Level]] = {}
    lists: dict[str, dict[int, Level]] = {}
    counted: dict[str, str] = {}
    if numbering is not None:
        for entry in numbering.iterfind(f"{W}abstractNum"):
            abstract[entry.get(f"{W}abstractNumId", "")] = _levels(entry)
        for entry in numbering.iterfind(f"{W}num"):
            name = entry.get(f"{W}numId", "")
            base = value(entry.find(f"{W}abstractNumId"))
            overrides = _overrides(entry, abstract.get(base, {}))
            lists[name] = {**abstract.get(base, {}), **overrides}
            counted[name] = name if overrides else f"abstract {base}"
    return Numbering(lists, counted, _style_places(styles))


def _levels(entry: Element) -> dict[int, Level]:
    return {_whole(level.get(f"{W}ilvl"), 0): _level(level) for level in entry.iterfind(f"{W}lvl")}


def _level(entry: Element) -> Level:
    restart = entry.find(f"{W}lvlRestart")
    return Level(
        _whole(value(entry.find(f"{W}start")), 1),
        value(entry.find(f"{W}numFmt"), "decimal"),
        value(entry.find(f"{W}lvlText")),
        None if restart is None else _whole(value(restart), 0),
        is_on(entry.find(f"{W}isLgl")),
    )


def _overrides(entry: Element, base: Mapping[int, Level]) -> dict[int, Level]:
    found = {}
    for override in entry.iterfind(f"{W}lvlOverride"):
        at = _whole(override.get(f"{W}ilvl"), 0)
        own = override.find(f"{W}lvl")
        level = base.get(at) if own is None else _level(own)
        start = override.find(f"{W}startOverride")
        if level is not None:
            found[at] = level if start is None else level._replace(start=_whole(value(start), level.start))
    return found


def _style_places(styles: Element | None) -> dict[str, tuple[str, int]]:
    """List and level of every paragraph style that has one, its own or that of the style it is based on."""
    if styles is None:
        return {}
    entries = {entry.get(f"{W}styleId", ""): entry for entry in styles.iterfind(f"{W}style")}
    places = {}
    for name, entry in entries.items():
        found = _style_place(entry, entries)
        if found is not None:
            places[name] = found
            if entry.get(f"{W}type") == "paragraph" and entry.get(f"{W}default") in {"1", "true"}:
                places[""] = found
    return places


def _style_place(entry: Element | None, entries: Mapping[str, Element]) -> tuple[str, int] | None:
    level: int | None = None
    for _ in range(_BASED_ON):
        if entry is None:
            return None
        own = entry.find(f"{W}pPr/{W}numPr")
        if own is not None:
            at = own.find(f"{W}ilvl")
            level = level if level is not None or at is None else _whole(value(at), 0)
            number = own.find(f"{W}numId")
            if number is not None:
                return value(number), level or 0
        entry = entries.get(value(entry.find(f"{W}basedOn")))
    return None


def _label(levels: Mapping[int, Level], counts: Mapping[int, int], level: int) -> str:
    own = levels[level]
    if own.numerals == "bullet":
        return "●" if any(_PRIVATE[0] <= mark <= _PRIVATE[1] for mark in own.text) else own.text

    def numeral(place: re.Match[str]) -> str:
        at = int(place[1]) - 1
        if at not in levels:
            return ""
        style = "decimal" if own.legal else levels[at].numerals
        return rendered(counts.get(at, levels[at].start), style)

    return _PLACE.sub(numeral, own.text)


def rendered(number: int, numerals: str) -> str:
    """A number in one of Word's kinds of numerals; Arabic where the kind is not known."""
    if numerals == "none":
        return ""
    write = _NUMERALS.get(numerals)
    return write(number) if write is not None and number > 0 else str(number)


def _letters(number: int) -> str:
    """Write a to z, then aa to zz, as Word counts."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    written = ""
    for size, letters in _ROMAN:
        while number >= size:
            written, number = written + letters, number - size
    return written


def _digits(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "〇一二三四五六七八九"))


def _circled(number: int) -> str:
    return chr(0x2460 + number - 1) if number <= 20 else f"({number})"


def _full_width(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "０１２３４５６７８９"))


_NUMERALS: Mapping[str, Callable[[int], str]] = {
    "chineseCounting": render_chinese,
    "chineseCountingThousand": render_chinese,
    "taiwaneseCounting": render_chinese,
    "taiwaneseCountingThousand": render_chinese,
    "japaneseCounting": render_chinese,
    "ideographDigital": _digits,
    "japaneseDigitalTenThousand": _digits,
    "ideographTraditional": lambda number: _STEMS[(number - 1) % len(_STEMS)],
    "ideographZodiac": lambda number: _BRANCHES[(number - 1) % len(_BRANCHES)],
    "decimalFullWidth": _full_width,
    "decimalFullWidth2": _full_width,
    "decimalZero": lambda number: f"{number:02}",
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedParen": lambda number: f"({number})",
    "decimalEnclosedFullstop": lambda number: f"{number}.",
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
}


def _whole(text: str | None, default: int) -> int:
    try:
        return int(text) if text is not None else default
    except ValueError:
        return default
