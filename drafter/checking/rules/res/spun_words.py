"""RES904: words put in by a synonym spinner."""

import re
from collections.abc import Iterator
from csv import DictReader
from functools import cache

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.data import data_text
from drafter.text.text import Text
from drafter.text.wordlists import alternatives

_FEWEST = 4
"""How many different ones must stand together: each alone may be an ordinary word."""
_REACH = 1500


@rule(
    "RES904",
    "spun-words",
    source="practice: spun twins of sample texts",
    good=("电力进展情况正常，听取看法和建议。", "工作支配，预备工作。"),
    bad=("依据工作支配，用心参与调研，深化到基层听取看法，促进经济进展。",),
    severity=Severity.WARNING,
)
def spun_words(text: Text) -> Iterator[Hit]:
    """
    Several words stand together that a synonym spinner puts in for ordinary ones.

    Sites change words of the texts they copy so as not to be found out: 支配 for 安排, 进展 for 发展, 礼貌
    for 文明. One such word is nothing; several close together mean that the sample itself was spun.

    中文：多处用词像是同义词替换软件改过的：支配（安排）、进展（发展）、礼貌（文明）。单独一个不算，几处
    相近才报，说明所套范文本身已被改坏。
    """
    words = _words()
    found = list(_pattern().finditer(text.raw))
    for place, hit in enumerate(found):
        near = {
            other.group()
            for other in found[max(0, place - 2 * _FEWEST) : place + 2 * _FEWEST]
            if abs(other.start() - hit.start()) <= _REACH
        }
        if len(near) >= _FEWEST:
            meant = words[hit.group()]
            yield Hit(
                hit.span(),
                f"「{hit.group()}」疑为同义词替换，原意应为「{meant}」。",
                f"“{hit.group()}” looks spun; “{meant}” is meant.",
            )


@cache
def _words() -> dict[str, str]:
    """The spun words, each with the one that is meant."""
    content = data_text("spun_words.csv")
    return {row["spun"]: row["meant"] for row in DictReader(content.splitlines())}


@cache
def _pattern() -> re.Pattern[str]:
    """What finds any of them, the longest first."""
    return re.compile(alternatives(_words()))
