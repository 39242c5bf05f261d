"""
What the lines of a paper are: title, salutation, headings, body, signature, date, attachments.

A text says this by its words and places alone, so that any text can be set, not only a draft.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from drafter.drafting.draft import Draft
from drafter.text.outline import Heading, find_headings
from drafter.text.regex import regex
from drafter.text.sentences import Span, find_paragraphs

Kind = Literal["title", "byline", "salutation", "heading", "body", "attachment", "annex", "signature", "date"]

_MARK = regex(r"(#{1,6})[ \t]{1,8}")
_STOPS = frozenset("，。；：！？、,;:!?")
_ENDS = "。！？；"
_DATE = regex(
    "(?:[12][0-9]{3}|[12１２][０-９]{3}|[一二][〇○零一二三四五六七八九]{3})年"
    "[0-9０-９〇一二三四五六七八九十]{1,3}月(?:[0-9０-９〇一二三四五六七八九十]{1,3}日)?"
)
_ANNOUNCES = ("如下：", "以下：", "即：")
_LIST = regex(r"附件(?:[0-9０-９]{1,2})?：|附：")
_ENTRY = regex(r"[0-9０-９]{1,2}[.．、](?![0-9０-９])")
_ANNEX = regex(r"附件(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?")
_LONGEST_TITLE = 80
_LONGEST_LINE = 40
_LONGEST_LEAD = 45
_BYLINES = 3
_SIGNERS = 3


class Block(NamedTuple):
    """
    A stretch of a paper that is set in one way, as a span of the text without the marks of Markdown.

    `byline` stands under the title: the date in brackets, the speaker; `attachment` is a line of 附件：…, and
    `annex` the word 附件1 that opens an attachment. `level` is that of a heading, 1 to 4, else 0. A heading
    with prose behind it on its line is two blocks, of which the second starts where the first ends.
    """

    kind: Kind
    level: int
    start: int
    end: int


def find_blocks(text: str, own: Iterable[tuple[str, int]] = ()) -> tuple[Block, ...]:
    """
    The blocks of a text, in order; between them stands nothing but white space and marks of Markdown.

    Args:
        text: the whole paper, a line a paragraph.
        own: headings that are known by their words, such as those without a number, with their levels.
    """
    lines = tuple(_unmarked(text, span) for span in find_paragraphs(text))
    spans = tuple(line.span for line in lines)
    numbered = {heading.start: heading for heading in find_headings(text, spans) if not heading.inline}
    return tuple(_Reading(text, lines, numbered, dict(own)).blocks())


def own_headings(draft: Draft) -> Iterator[tuple[str, int]]:
    """The headings that a draft itself knows, some of which bear no number, with their levels."""
    inside = 1
    for index, section in enumerate(draft.sections):
        for part in draft.layout.above(index):
            inside = 2
            yield part, 1
        if section.heading:
            yield section.heading, inside


class _Line(NamedTuple):
    """A line without the marks of Markdown, and how many they were."""

    span: Span
    marks: int


def _unmarked(text: str, span: Span) -> _Line:
    mark = _MARK.match(text, span.start, span.end)
    return _Line(Span(mark.end(), span.end), len(mark[1])) if mark else _Line(span, 0)


@dataclass(frozen=True, slots=True)
class _Reading:
    """One text being read from its head and its foot to what stands between."""

    text: str
    lines: Sequence[_Line]
    numbered: Mapping[int, Heading]
    own: Mapping[str, int]

    def blocks(self) -> Iterator[Block]:
        """All blocks, an attachment after the other behind the paper itself."""
        first = 0
        for last in (*self._annexes(), len(self.lines)):
            if first:
                yield self._block("annex", first - 1)
            yield from self._paper(first, last)
            first = last + 1

    def _annexes(self) -> list[int]:
        return [at for at in range(1, len(self.lines)) if _ANNEX.fullmatch(self._words(at))]

    def _paper(self, first: int, last: int) -> Iterator[Block]:
        """The blocks from a first line to the one before the last."""
        head = tuple(self._head(first, last))
        foot = tuple(self._foot(first + len(head), last))
        yield from head
        listed = False
        for at in range(first + len(head), last - len(foot)):
            words = self._words(at)
            listed = bool(_LIST.match(words)) or (listed and bool(_ENTRY.match(words)))
            if listed:
                yield self._block("attachment", at)
            else:
                yield from self._prose(at)
        yield from foot

    def _head(self, first: int, last: int) -> Iterator[Block]:
        """Title, what stands under it, and the salutation, as far as they are there."""
        at = first
        if at < last and self._is_title(at):
            yield self._block("title", at)
            at += 1
            while at < min(last, first + 1 + _BYLINES) and self._is_byline(at, last):
                yield self._block("byline", at)
                at += 1
        if at < last and self._is_salutation(at):
            yield self._block("salutation", at)

    def _foot(self, first: int, last: int) -> Iterator[Block]:
        """The lines that sign and date the paper."""
        dated = last > first and bool(_DATE.fullmatch(self._words(last - 1)))
        end = last - 1 if dated else last
        start = end
        while start > max(first, end - _SIGNERS) and self._signs(start - 1, dated=dated):
            start -= 1
            if not dated:
                break
        yield from (self._block("signature", at) for at in range(start, end))
        if dated:
            yield self._block("date", last - 1)

    def _signs(self, at: int, *, dated: bool) -> bool:
        """Whether a line is a name at the foot; without a date under it, it stands apart at least."""
        gap = self.text[self.lines[at - 1].span.end : self.lines[at].span.start] if at else ""
        return self._is_name(at) and (dated or gap.count("\n") > 1)

    def _prose(self, at: int) -> Iterator[Block]:
        """A heading, a heading with prose behind it, or a paragraph."""
        span = self.lines[at].span
        level, end = self._heading(at)
        if level:
            yield Block("heading", level, span.start, end)
        if end < span.end or not level:
            yield Block("body", 0, end if level else span.start, span.end)

    def _heading(self, at: int) -> tuple[int, int]:
        """The level of a line that is or begins with a heading, else 0; and where the heading ends."""
        line, words = self.lines[at], self._words(at)
        heading = self.numbered.get(line.span.start)
        if words in self.own or line.marks > 1:
            level = heading.level if heading else self.own.get(words, min(line.marks - 1, 4))
            return level, line.span.end
        if heading is None:
            return 0, line.span.start
        if heading.title_end >= line.span.end:
            return heading.level, line.span.end
        # Below the second level both are set alike, and an item's first sentence is prose, no heading.
        leads = self.text[heading.title_end] == "。" and heading.title_end + 1 < line.span.end
        short = heading.title_end - heading.start <= _LONGEST_LEAD
        return (heading.level, heading.title_end + 1) if leads and short and heading.level <= 2 else (0, 0)

    def _is_title(self, at: int) -> bool:
        words = self._words(at)
        if self.lines[at].marks == 1:
            return True
        return not (
            words.endswith(tuple(_ENDS))
            or len(words) > _LONGEST_TITLE
            or words in self.own
            or self.lines[at].span.start in self.numbered
            or self._is_salutation(at)
        )

    def _is_byline(self, at: int, last: int) -> bool:
        words = self._words(at)
        bracketed = words[0] in "（(" and words[-1] in "）)" and len(words) <= _LONGEST_LINE
        return at + 1 < last and (self._is_name(at) or bracketed)

    def _is_name(self, at: int) -> bool:
        """Whether a line is a bare name: short, without a stop, and no heading."""
        words = self._words(at)
        return (
            len(words) <= _LONGEST_LINE and _STOPS.isdisjoint(words) and not self._heading(at)[0]
        ) and not self.lines[at].marks

    def _is_salutation(self, at: int) -> bool:
        words = self._words(at)
        return (
            words.endswith(("：", ":"))
            and len(words) <= _LONGEST_LINE
            and not words.endswith(_ANNOUNCES)
            and not _LIST.match(words)
            and _STOPS.isdisjoint(words[:-1].replace("、", "").replace("，", ""))
        )

    def _words(self, at: int) -> str:
        span = self.lines[at].span
        return self.text[span.start : span.end]

    def _block(self, kind: Kind, at: int) -> Block:
        span = self.lines[at].span
        return Block(kind, 0, span.start, span.end)
