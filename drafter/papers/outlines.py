"""The parts of a sample under its headings of two levels, wherever on its line a heading ends."""

import re
from dataclasses import dataclass

from drafter.text.outline import hanzi_numeral
from drafter.text.regex import regex

_HEADING = regex(r"(?m)^[ \t\u3000#]*(?P<number>[一二三四五六七八九十]{1,3})、(?P<rest>[^\n]+)")
_SECOND = regex(r"(?m)^[ \t\u3000#]*[（(](?P<number>[一二三四五六七八九十]{1,3})[)）](?P<rest>[^\n]+)")
_END = regex(
    r"[。：；！\n \t\u3000]|(?<=[\u4e00-\u9fff])(?=[0-9]{1,2}[.．、][^0-9])|"
    r"(?=[（(][0-9一二三四五六七八九十]{1,2}[)）])"
)
_MARKS = regex(r"[，、\s]+$")
LONGEST = 28
"""The most characters of a heading; what is longer is a sentence that begins with a number."""


SHORTEST, SHORT = 2, 20
"""The fewest and the most characters of a heading of the second level: what is longer is an item of a list."""
_MOST = 0.7
"""The share of the items of a part that must be headings for the part to have a second level."""
_UNDER = (
    regex(r"[（(](?P<number>[一二三四五六七八九十]{1,3})[)）](?P<rest>[^\n]{1,60})"),
    regex(
        r"(?:^|(?<=[\n。；：！ \t\u3000]))第(?P<number>[一二三四五六七八九十]{1,3})，(?P<rest>[^\n]{1,60})"
    ),
    regex(r"(?:^|(?<=[^0-9.]))(?P<number>[0-9]{1,2})[.．、](?![0-9])(?P<rest>[^\n]{1,60})"),
)
"""How headings of the second level are numbered: （一）, 第一，, 1."""
_SUB_END = regex(r"[。：！\n]|(?=[（(][0-9]{1,2}[)）])")


@dataclass(frozen=True, slots=True)
class Part:
    """
    A part of a sample: its heading (empty for the opening) and the stretch of its body.

    `above` is the heading of the first level that it stands under, where its own is one of the second.
    """

    heading: str
    start: int
    end: int
    above: str = ""


def parts_of(text: str) -> tuple[Part, ...]:
    """The opening behind the title, then a part for each lowest heading in order; the signature is nobody's."""
    heads = _heads(text, _HEADING) or _heads(text, _SECOND)
    begin = _title_end(text)
    first = heads[0][0] if heads else len(text)
    opening = [Part("", begin, first)] if text[begin:first].strip() else []
    ends = [*(start for start, _, _ in heads), len(text)][1:]
    parts = [Part(title, body, end) for (_, title, body), end in zip(heads, ends, strict=True)]
    return (*opening, *(under for part in parts for under in _divided(text, part)))


def _divided(text: str, part: Part) -> list[Part]:
    """A part by its headings of the second level; what stands before the first of them is part of it."""
    for form in _UNDER:
        found = _numbered_on(form, text, part)
        named = [_sub_title(text, each) for each in found]
        good = sum(bool(title) for title, _ in named)
        if len(found) < 2 or good < _MOST * len(found) or not part.heading:
            continue
        starts = [each.start() for each, (title, _) in zip(found, named, strict=True) if title]
        kept = [(title, body) for title, body in named if title]
        ends = [*starts[1:], part.end]
        bodies = [part.start, *(body for _, body in kept[1:])]
        if kept and not text[part.start : starts[0]].strip():
            bodies[0] = kept[0][1]
        return [
            Part(title, body, end, part.heading)
            for (title, _), body, end in zip(kept, bodies, ends, strict=True)
        ]
    return [part]


def _numbered_on(form: re.Pattern[str], text: str, part: Part) -> list[re.Match[str]]:
    """What is numbered from one on in a part, one behind the other, wherever on a line."""
    found: list[re.Match[str]] = []
    at = part.start
    while each := form.search(text, at, part.end):
        if each["number"] in {hanzi_numeral(len(found) + 1), str(len(found) + 1)}:
            found.append(each)
        at = each.start("rest")
    return found


def _sub_title(text: str, found: re.Match[str]) -> tuple[str, int]:
    """The words of a heading of the second level and where its body begins; no words where it is an item."""
    start = found.start("rest")
    stop = _SUB_END.search(text, start, found.end())
    end, body = (stop.start(), stop.end()) if stop else (found.end(), found.end())
    words = _MARKS.sub("", text[start:end].strip())
    has_body = bool(text[body : body + 2].strip())
    fits = SHORTEST <= len(words) <= SHORT and "；" not in words and has_body
    return (words, body) if fits else ("", start)


def title_of(text: str) -> str:
    """The line above everything else."""
    return text[: _title_end(text)].strip("# \t\u3000\n")


def _heads(text: str, form: re.Pattern[str]) -> list[tuple[int, str, int]]:
    """The headings of one level, numbered on: where each begins, its words, where its body begins."""
    heads: list[tuple[int, str, int]] = []
    for found in form.finditer(text):
        if found["number"] == hanzi_numeral(len(heads) + 1):
            heads.append((found.start(), *_title(text, found.start("rest"), found.end())))
    return heads


def _title(text: str, start: int, end: int) -> tuple[str, int]:
    """A heading's words, and where the body behind it begins."""
    stop = _END.search(text, start, end)
    body = stop.start() if stop else end
    words = text[start:body]
    if len(words) > LONGEST:
        words = words.split("，")[0]
        return (_MARKS.sub("", words), start) if len(words) <= LONGEST else ("", start)
    after = stop.end() if stop else end
    return _MARKS.sub("", words), after


def _title_end(text: str) -> int:
    """Where the title ends: the first line that says something, if it is short enough to be one."""
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    line = text[start:end]
    return end if len(line) <= 60 and not line.rstrip().endswith("。") and not _HEADING.match(line) else start
