"""The parts of a sample under its first-level headings, wherever on its line a heading ends."""

import re
from dataclasses import dataclass

from drafter.text.outline import hanzi_numeral

_HEADING = re.compile(r"(?m)^[ \t\u3000#]*(?P<number>[一二三四五六七八九十]{1,3})、(?P<rest>[^\n]+)")
_SECOND = re.compile(r"(?m)^[ \t\u3000#]*[（(](?P<number>[一二三四五六七八九十]{1,3})[)）](?P<rest>[^\n]+)")
_END = re.compile(
    r"[。：；！\n \t\u3000]|(?<=[\u4e00-\u9fff])(?=[0-9]{1,2}[.．、][^0-9])|"
    r"(?=[（(][0-9一二三四五六七八九十]{1,2}[)）])"
)
_MARKS = re.compile(r"[，、\s]+$")
LONGEST = 28
"""The most characters of a heading; what is longer is a sentence that begins with a number."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a sample: its heading (empty for the opening) and the stretch of its body."""

    heading: str
    start: int
    end: int


def parts_of(text: str) -> tuple[Part, ...]:
    """The opening behind the title, then a part for each heading in its order; the signature is nobody's."""
    heads = _heads(text, _HEADING) or _heads(text, _SECOND)
    begin = _title_end(text)
    first = heads[0][0] if heads else len(text)
    opening = [Part("", begin, first)] if text[begin:first].strip() else []
    ends = [*(start for start, _, _ in heads), len(text)][1:]
    return (*opening, *(Part(title, body, end) for (_, title, body), end in zip(heads, ends, strict=True)))


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
