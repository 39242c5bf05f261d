"""The words around a mention, as a segmenter cuts them: what labels are made of."""

import re
import tomllib
from dataclasses import dataclass
from functools import cached_property

from drafter.data import data_text
from drafter.text.regex import regex
from drafter.text.values import Mention

_STOP = regex(r"[，。；：！？,;:!?（）()\n\r\t“”‘’「」《》〈〉]")
_CLAUSE_END = regex(r"[，。；：！？,;:!?\n\r\t]")
_DATED = regex(r"(?P<told>[^（）()\n。]{4,60})[（(][0-9一二三四五六七八九十年月日、，和至—]*$")
_FAR = 60
"""How far around a mention its clause is looked for."""
_TAGS = tomllib.loads(data_text("labels.toml"))["tags"]
"""Words whose part of speech in official prose is another than the segmenter's."""
NOUNS = ("n", "vn", "an", "l", "i", "j", "b", "s", "f", "nz", "zg", "ng", "nt")


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its part of speech as jieba names it (n, v, m, p …)."""

    text: str
    tag: str

    @property
    def is_noun(self) -> bool:
        """Whether it names something."""
        return self.tag in NOUNS or self.tag.startswith("n")

    @property
    def is_verb(self) -> bool:
        """Whether it says what is done."""
        return self.tag.startswith("v")


def cut(text: str) -> list[Word]:
    """The words of a text."""
    import rjieba  # noqa: PLC0415 - its dictionary takes a moment to load

    return [Word(word, _TAGS.get(word, tag)) for word, tag in rjieba.tag(text)] if text else []


def joined(words: list[Word]) -> str:
    """Words as they stood."""
    return "".join(word.text for word in words)


@dataclass(frozen=True)
class Around:
    """A mention in its clause: what stands before it and behind it, up to the next mark or mention."""

    text: str
    mention: Mention
    floor: int
    """Where the mention before it ends."""
    ceiling: int
    """Where the next mention begins."""
    topic: str = ""
    """What the figure before it in the sentence counts, where both are of one unit."""

    @cached_property
    def left(self) -> str:
        """The words of the clause before the mention."""
        start = max(self.floor, self.mention.start - _FAR)
        before = self.text[start : self.mention.start]
        marks = list(_STOP.finditer(before))
        return before[marks[-1].end() :] if marks else before

    @cached_property
    def right(self) -> str:
        """The words of the clause behind the mention."""
        after = self.text[self.mention.end : min(self.ceiling, self.mention.end + _FAR)]
        mark = _STOP.search(after)
        return after[: mark.start()] if mark else after

    @cached_property
    def behind(self) -> str:
        """The clause behind the mention to its end, whatever is stated in it."""
        after = self.text[self.mention.end : self.mention.end + _FAR]
        mark = _CLAUSE_END.search(after)
        return after[: mark.start()] if mark else after

    @cached_property
    def sentence_before(self) -> str:
        """The sentence up to the mention."""
        start = max(0, self.mention.start - 2 * _FAR)
        return re.split(r"[。！？；\n]", self.text[start : self.mention.start])[-1]

    @cached_property
    def told_before(self) -> str:
        """The clause before a bracket that holds nothing but dates: 召开会议两次（5月、9月）."""
        found = _DATED.search(self.text[max(0, self.mention.start - 2 * _FAR) : self.mention.start])
        return _CLAUSE_END.split(found["told"])[-1] if found else ""

    @cached_property
    def rest(self) -> str:
        """The rest of the sentence behind the mention."""
        return re.split(
            r"[。！？；\n]", self.text[self.mention.end : self.mention.end + 2 * _FAR], maxsplit=1
        )[0]

    @cached_property
    def next_clause(self) -> str:
        """What stands behind the next mark: what a date at the head of a sentence is the date of."""
        after = self.text[self.mention.end : self.mention.end + 2 * _FAR]
        clauses = [clause for clause in _STOP.split(after.split("。")[0]) if clause]
        return clauses[0] if clauses else ""

    @cached_property
    def before_clause(self) -> str:
        """The clause before that of the mention, where the mention stands at the head of its own."""
        start = max(0, self.mention.start - 2 * _FAR)
        sentence = re.split(r"[。！？\n]", self.text[start : self.mention.start])[-1]
        clauses = [clause for clause in _STOP.split(sentence) if clause]
        return clauses[-1] if clauses else ""
