"""
A text under check: its characters, what was given about it, and what can be read off it, once.

Rules take a `Text` and read `paragraphs`, `sentences`, `headings`, `mentions`; each is computed at first use.
"""

from dataclasses import dataclass, field
from functools import cached_property
from operator import add

from drafter.text.blanks import Blank, find_blanks
from drafter.text.mentions import find_mentions
from drafter.text.normal import normalized
from drafter.text.outline import Heading, Run, find_headings, find_runs
from drafter.text.sentences import Span, find_paragraphs, find_sentences
from drafter.text.signature import find_signature_date
from drafter.text.values import Mention, When


@dataclass(frozen=True)
class Text:
    """
    A text and its frame.

    `raw` is the text as given; `date` the document's date where it is known; `genre` the name of its genre;
    `issuer` whose paper it is; `phrases` a user's own set phrases, which hold no figures; `markdown` says that
    `#` marks in front of headings belong to the file's form.
    """

    raw: str
    date: When | None = None
    genre: str = ""
    issuer: str = ""
    phrases: tuple[str, ...] = field(default=())
    markdown: bool = False

    @cached_property
    def norm(self) -> str:
        """The text with widths and zeros made equal, character for character: offsets are those of `raw`."""
        return normalized(self.raw)

    @cached_property
    def pairs(self) -> list[str]:
        """Every pair of neighbouring characters of the normalized text, by its place."""
        return list(map(add, self.norm, self.norm[1:]))

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The lines that are not blank, without the white space around them."""
        return find_paragraphs(self.raw)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, each up to and with its full stop; headings are sentences of their own."""
        return find_sentences(self.raw, self.paragraphs)

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """The numbered headings and items of all four levels, in order."""
        return find_headings(self.raw, self.paragraphs)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Every mention, in order, found in one pass."""
        return find_mentions(self.norm, raw=self.raw, phrases=self.phrases)

    @cached_property
    def blanks(self) -> tuple[Blank, ...]:
        """Masks, dropped numerals, slots and dummy names, in order."""
        return find_blanks(self.norm, self.raw)

    @cached_property
    def signature_date(self) -> When | None:
        """The date that the text bears, in its signature or under its title."""
        return find_signature_date(self.norm, self.paragraphs)

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The numbered sequences inside the prose (一是…二是…)."""
        return find_runs(self.raw, self.headings)

    def paragraph_at(self, offset: int) -> int:
        """The number, from 1, of the paragraph at an offset."""
        low, high = 0, len(self.paragraphs)
        while low < high:
            middle = (low + high) // 2
            if self.paragraphs[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return min(low + 1, max(1, len(self.paragraphs)))
