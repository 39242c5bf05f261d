"""A sample made fit to be learned from: site chatter, watermarks and page furniture out, spun words marked."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from drafter.checking.checker import Checker
from drafter.checking.finding import Finding
from drafter.config import Config
from drafter.data import data_text
from drafter.text.regex import regex
from drafter.text.text import Text

_FURNITURE = ("RES901", "RES902", "RES903")
_SPUN, _STORY = "RES904", "STR509"
_PAGE_LINE = regex(
    r"(?m)^[ \t\u3000]*(?:[-—–·]?[ \t]*[0-9]{1,3}[ \t]*[-—–·]?|第[ \t]*[0-9]{1,3}[ \t]*页.{0,8})[ \t]*$\n?"
)
_HALF = regex(r"(?<=[\u4e00-\u9fff”》）％%0-9])[,:;?!](?=[\u4e00-\u9fff“《（0-9 \n])")
_BRACKETS = regex(r"\(([^()\n]{0,30}[\u4e00-\u9fff][^()\n]{0,30})\)")
_FULL = {",": "，", ":": "：", ";": "；", "?": "？", "!": "！"}
_HEADING = regex(r"(?<=[。；：！ \t\u3000])[ \t\u3000]*(?=[一二三四五六七八九十]{1,3}、[\u4e00-\u9fff0-9])")
_RATIO = regex(r"(?<=[0-9])：(?=[0-9])")
_HEAD = 24
_MANY = 3
"""From how many spun words on a sample is spun as a whole: others stand in it that no list knows."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A cleaned sample; what was taken out of it, and the places of the spun words left in it."""

    name: str
    text: str
    removed: tuple[str, ...]
    spun: tuple[tuple[int, int], ...]
    spun_words: tuple[str, ...]
    """The spun words as they stood there; in the text stands what was meant."""
    is_story: bool
    head: str
    """How the sample began before it was cleaned: what it calls itself may have stood in a site's words."""

    @property
    def is_spun(self) -> bool:
        """Whether no sentence of it is to be trusted."""
        return len(self.spun_words) >= _MANY

    def has_spun(self, start: int, end: int) -> bool:
        """Whether a stretch holds a spun word."""
        return any(first < end and start < last for first, last in self.spun)


def cleaned(name: str, raw: str) -> Sample:
    """A sample without what no paper has."""
    report = Checker(Config(select=(*_FURNITURE, _STORY))).check(raw)
    places = [
        (each.start, each.end)
        for each in report.findings
        if each.code in _FURNITURE and each.start is not None and each.end is not None
    ]
    text, removed = raw, []
    for start, end in sorted(places, reverse=True):
        removed.append(raw[start:end])
        begins = start == 0 or raw[:start].rstrip(" \t\u3000").endswith("\n")
        head = (
            text[:start].rstrip(" \t\u3000\n")
            if begins and start and _runs_on(text[:start])
            else text[:start]
        )
        text = head + text[end:]
    removed += [line.strip() for line in _PAGE_LINE.findall(text)]
    text = _PAGE_LINE.sub("", text)
    text = _BRACKETS.sub(r"（\1）", text)
    text = _RATIO.sub(":", _HALF.sub(lambda mark: _FULL[mark.group()], text))
    text = _HEADING.sub("\n", text)
    spun = Checker(Config(select=(_SPUN,))).check(text)
    words = tuple(dict.fromkeys(each.text for each in spun.findings if each.text))
    text, mended = _mended(text, spun.findings)
    marks = (*mended, *(found.span() for found in _listed().finditer(text)))
    is_story = any(each.code == _STORY for each in report.findings)
    return Sample(name, text, tuple(reversed(removed)), marks, words, is_story, raw.lstrip()[:_HEAD])


def _mended(text: str, findings: Iterable[Finding]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A text with what was meant in the places of spun words, and those places."""
    parts: list[str] = []
    marks: list[tuple[int, int]] = []
    at = length = 0
    for each in sorted(findings, key=lambda finding: finding.start or 0):
        if each.start is None or each.end is None or each.start < at:
            continue
        words = _meant().get(text[each.start : each.end], text[each.start : each.end])
        parts += [text[at : each.start], words]
        begin = length + each.start - at
        length = begin + len(words)
        marks.append((begin, length))
        at = each.end
    return "".join((*parts, text[at:])), tuple(marks)


@cache
def _listed() -> re.Pattern[str]:
    """Every spun word that is known: one alone is no proof, but no sentence with it is taken."""
    return re.compile("|".join(map(re.escape, sorted(_meant(), key=len, reverse=True))))


@cache
def _meant() -> Mapping[str, str]:
    """What a spun word stands for."""
    lines = data_text("spun_words.csv").splitlines()[1:]
    return dict(line.split(",")[:2] for line in lines if "," in line)


def _runs_on(before: str) -> bool:
    """Whether a line was broken in the middle of a sentence, by the end of a page."""
    return not before.rstrip().endswith(("。", "！", "？", "：", "；"))


def is_empty(sample: Sample) -> bool:
    """Whether nothing is left of a sample."""
    return not Text(sample.text).paragraphs
