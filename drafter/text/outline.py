"""
Numbered headings and numbered sequences.

Four levels as official papers have them: 一、 then （一） then 1. then （1）; and, inside the prose,
sequences such as 一是…二是…, 一要…二要…, 第一，…第二，… and 其一，…其二，….
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.text.regex import regex
from drafter.text.sentences import Span

_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")}

BEFORE_DATE = "(?=1?[0-9]月|[12]?[0-9][:：][0-5][0-9]|[12]?[0-9]时[0-9整至到]|[12][0-9]{3}年)"
"""What stands behind the point of an item that begins with a date or an hour: 14.4月, 1.8:50."""
_HEAD = regex(
    r"[\t \u3000]{0,16}(?:#{1,6}[\t \u3000]{1,8})?(?:\*\*|__)?"
    r"(?P<marker>"
    r"(?P<one>[一二三四五六七八九十]{1,3})(?P<stop>[、.．])(?![一二三四五六七八九十]{1,2}[、产])"
    r"|[（(][ ]?(?P<two>[一二三四五六七八九十]{1,3})[ ]?[）)][、.]?"
    rf"|(?P<three>[0-9０-９]{{1,2}})(?P<dot>[.．、])(?:(?![0-9０-９])|{BEFORE_DATE})"
    r"|[（(][ ]?(?P<four>[0-9０-９]{1,2})[ ]?[）)]"
    r"|(?P<half>[0-9０-９]{1,2})[）)](?![0-9０-９])"
    r")"
)
_HEADS = frozenset("#*_（(一二三四五六七八九十0123456789０１２３４５６７８９")
_ITEM = regex(
    r"[。；：！？](?P<marker>"
    r"[（(](?P<two>[一二三四五六七八九十]{1,3})[）)]"
    r"|(?P<three>[0-9０-９]{1,2})[.．、](?![0-9０-９])"
    r"|[（(](?P<four>[0-9０-９]{1,2})[）)])"
)
_LEADING = regex(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])"
)
_TITLE_STOP = regex(r"[。！？；：\n\r]")
_RUN = regex(
    r"(?:(?P<number>[一二三四五六七八九十]{1,3})(?P<word>是(?![否”])|要(?![素点求闻么务害件领”]|(?P=number)不))"
    r"|(?P<lead>[第其])(?P<ordinal>[一二三四五六七八九十]{1,3})(?P<comma>[，,：:、]|是(?!否)))"
)
_RUN_HEAD = regex("[一二三四五六七八九十第其](?=[一二三四五六七八九十]{0,3}[是要，,：:、])")
"""Where such a marker may begin: found several times faster than one."""
_JOINED = frozenset("唯统万同单专")
"""What 一 makes a word with: 万一是."""
_BORDERS = frozenset("，。；：、！？,;:!?（(“”—") | frozenset(" \t\r\n\u3000\xa0")


class Heading(NamedTuple):
    """
    A numbered heading or item at the head of a paragraph.

    `start` and `end` are those of the marker (一、); the title reaches from `end` to `title_end`, which is
    the first stop of the paragraph or its end. `style` is the marker without its number: 「、」, 「（）」.
    `inline` tells an item in the middle of a paragraph, behind a stop, from one at its head.
    """

    level: int
    number: int
    start: int
    end: int
    title_end: int
    style: str
    inline: bool = False


class Step(NamedTuple):
    """One member of a sequence: its number and the span of its marker (二是)."""

    number: int
    start: int
    end: int


class Run(NamedTuple):
    """A numbered sequence in the prose; `style` is its marker less the number: 「是」, 「要」, 「第，」."""

    style: str
    steps: tuple[Step, ...]


def unnumbered(heading: str) -> str:
    """A heading without the number that stands before it."""
    number = _LEADING.match(heading)
    return heading[number.end() :] if number else heading


def hanzi_number(written: str) -> int:
    """The value of a heading's numeral (十二 is 12), 0 where it is none."""
    tens, ten, ones = written.partition("十")
    if not ten:
        return _DIGITS.get(written, 0)
    if (tens and tens not in _DIGITS) or (ones and ones not in _DIGITS):
        return 0
    return _DIGITS.get(tens, 1) * 10 + _DIGITS.get(ones, 0)


def hanzi_numeral(number: int) -> str:
    """The numeral of a heading for 1 to 99: the inverse of `hanzi_number`."""
    tens, ones = divmod(number, 10)
    digits = "〇一二三四五六七八九"
    head = "" if tens == 0 else "十" if tens == 1 else f"{digits[tens]}十"
    return head + (digits[ones] if ones else "")


def find_headings(raw: str, paragraphs: tuple[Span, ...]) -> tuple[Heading, ...]:
    """The numbered headings and items of all four levels, in order."""
    found: list[Heading] = []
    for paragraph in paragraphs:
        may_be = raw[paragraph.start] in _HEADS
        head = _HEAD.match(raw, paragraph.start, paragraph.end) if may_be else None
        if head is not None:
            levels = ((1, "one"), (2, "two"), (3, "three"), (4, "four"), (4, "half"))
            found += _heading(raw, head, levels, inline=False)
    for item in _ITEM.finditer(raw):
        found += _heading(raw, item, ((2, "two"), (3, "three"), (4, "four")), inline=True)
    return tuple(sorted(found, key=lambda heading: heading.start))


def _heading(
    raw: str, marker: re.Match[str], levels: tuple[tuple[int, str], ...], *, inline: bool
) -> Iterator[Heading]:
    """The heading of a marker, unless its number is none."""
    level, written = next((level, marker[group]) for level, group in levels if marker[group])
    number = hanzi_number(written) if level < 3 else int(written)
    if number:
        stop = _TITLE_STOP.search(raw, marker.end())
        title_end = stop.start() if stop else len(raw)
        style = marker["marker"].replace(written, "", 1).replace(" ", "")
        yield Heading(level, number, marker.start("marker"), marker.end(), title_end, style, inline=inline)


def _markers(raw: str) -> Iterator[re.Match[str]]:
    """The markers of all sequences, in order."""
    floor = 0
    for head in _RUN_HEAD.finditer(raw):
        marker = _RUN.match(raw, head.start()) if head.start() >= floor else None
        if marker:
            floor = marker.end()
            yield marker


def find_runs(raw: str, headings: tuple[Heading, ...] = ()) -> tuple[Run, ...]:
    """
    The numbered sequences inside the prose, in the order of their first step.

    A sequence ends where its number starts again from one, or at a first- or second-level heading.
    """
    borders = [heading.start for heading in headings if heading.level < 3]
    border = 0
    open_runs: dict[str, list[Step]] = {}
    closed: list[tuple[str, list[Step]]] = []
    for marker in _markers(raw):
        while border < len(borders) and borders[border] <= marker.start():
            border += 1
            open_runs.clear()
        before = raw[marker.start() - 1] if marker.start() else "\n"
        number = hanzi_number(marker["number"] or marker["ordinal"])
        style = marker["word"] or f"{marker['lead']}{marker['comma']}"
        if before not in _BORDERS or (before == "、" and marker["comma"] == "、"):
            if number == 1 and before not in _JOINED:
                open_runs.pop(style, None)  # 归纳出一是缺技术、二是缺销路 begins anew
            continue
        if not number:
            continue
        step = Step(number, marker.start(), marker.end())
        if number == 1 or style not in open_runs:
            open_runs[style] = []
            closed.append((style, open_runs[style]))
        open_runs[style].append(step)
    return tuple(Run(style, tuple(steps)) for style, steps in closed)
