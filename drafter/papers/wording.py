"""What labels are made with: their data, the words that say nothing, and how a label is cut to its length."""

import tomllib
from dataclasses import dataclass

from drafter.data import data_text
from drafter.papers.clauses import Word, cut, joined
from drafter.text.regex import regex

RULES = tomllib.loads(data_text("labels.toml"))
EMPTY = frozenset(RULES["empty"])
"""Words that only lead up to a figure, or link it."""
LONGEST = 16
"""The most characters of a label before the word that says what was counted."""
_LEADERS = ("共", "经", "已", "四是", "三是", "二是", "一是", "五是")
_FIGURES = regex(r"[0-9][0-9.,]*[万亿余多]*(?:[户人个件名条次家篇项元]|人次|万元|亿元)?")
_LEADING_TAGS = frozenset({"m", "d", "c", "p", "r", "t", "x"})
_CLOSING_TAGS = frozenset({"c", "p", "x", "uj"})


@dataclass(frozen=True, slots=True)
class Label:
    """A label, and whether the clause really names it."""

    text: str
    is_sure: bool = True


def trimmed(words: list[Word]) -> list[Word]:
    """The words without those that only lead up to a figure."""
    kept = [word for word in words if word.text.strip()]
    while kept and (kept[-1].text in EMPTY or (kept[-1].tag in _CLOSING_TAGS and kept[-1].text != "比")):
        kept.pop()
    while kept and (kept[0].text in EMPTY or kept[0].tag in _LEADING_TAGS):
        kept.pop(0)
    return kept


def shortened(text: str, *, longest: int = LONGEST) -> str:
    """A label's core cut to its length at a word's beginning."""
    words = cut(_FIGURES.sub("", text))
    while words and words[0].text in _LEADERS:
        words.pop(0)
    if words and words[0].text.startswith(_LEADERS) and len(words[0].text) > 2:
        words[0] = Word(words[0].text[1:], words[0].tag)
    while len(words) > 1 and len(joined(words)) > longest:
        words.pop(0)
    while words and words[0].text in {"的", "、", "和", "及", "与"}:
        words.pop(0)
    return joined(words)[-longest:]
