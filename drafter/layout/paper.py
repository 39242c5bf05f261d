"""A draft as it is printed: its paragraphs with style, typeface, indents and blank lines; no format yet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from drafter.drafting.draft import Draft
from drafter.drafting.printing import Printing
from drafter.errors import InputError
from drafter.layout import gbt9704 as gb
from drafter.layout.blocks import Block, find_blocks, own_headings
from drafter.layout.label import Label, label_of
from drafter.layout.signing import signing_indents
from drafter.layout.title import title_indent
from drafter.layout.width import width
from drafter.text.normal import normalized
from drafter.text.regex import regex
from drafter.text.sentences import find_paragraphs
from drafter.text.signature import find_signature_date

Style = Literal[
    "mark",
    "number",
    "title",
    "byline",
    "salutation",
    "heading",
    "body",
    "attachment",
    "annex",
    "signature",
    "date",
]

_HEAD = regex("附件(?:[0-9０-９]{1,2})?：|附：")
_LABEL = regex("(?:时间|地点|主持|出席|列席|请假|缺席|参加|记录|审核)：")
_SHORT = 8
"""The most lines of a paragraph that goes to the next page with the signature."""
_NUMBER = regex("[0-9０-９]{1,2}[.．、]")


@dataclass(frozen=True, slots=True)
class Run:
    """
    Words in one typeface, in a paragraph of body.

    `level` is that of the heading which they are; `label` says that they are one such as 出席：.
    """

    words: str
    level: int = 0
    label: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """
    One paragraph.

    `left` and `first` are indents in characters of the body, the second from the first; `sides` points on both
    sides; `above` blank lines; `keep` holds it together with the next; `opens` begins a page.
    """

    style: Style
    runs: tuple[Run, ...]
    level: int = 0
    left: float = 0.0
    first: float = 0.0
    sides: float = 0.0
    above: int = 0
    keep: bool = False
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """The whole of what is printed, and what is said of it in the file's properties."""

    title: str
    author: str
    day: date | None
    paragraphs: tuple[Paragraph, ...]
    label: Label | None


def composed(draft: Draft) -> Paper:
    """
    The printed paper of a draft.

    Raises:
        InputError: a red head is asked for and nobody says whose.
    """
    text, printing = draft.text, draft.printing
    blocks = find_blocks(text, own_headings(draft))
    words = {
        kind: [text[b.start : b.end] for b in blocks if b.kind == kind] for kind in ("title", "signature")
    }
    author = "、".join(words["signature"])
    body = tuple(_spaced(tuple(_Setting(text, blocks, printing).paragraphs()), printing))
    return Paper(
        title="".join(words["title"][:1]),
        author=author,
        day=_day(text),
        paragraphs=(*_head(printing, "".join(words["signature"][:1])), *body),
        label=label_of(draft) if printing.ai_label else None,
    )


def mark_size(words: str) -> float:
    """The size of an issuing mark, in whole points: on one line."""
    return float(int(min(gb.MARK_SIZE, gb.BLOCK_WIDTH * gb.POINTS / width(words))))


def _day(text: str) -> date | None:
    """The date that the paper bears, where it is a whole and a real one."""
    when = find_signature_date(normalized(text), find_paragraphs(text))
    if when is None or not (when.year and when.month and when.day):
        return None
    try:
        return date(when.year, when.month, when.day)
    except ValueError:
        return None


def _head(printing: Printing, issuer: str) -> Iterator[Paragraph]:
    """Issuing mark and document number, where a number is given (7.2)."""
    if not printing.number:
        return
    mark = printing.mark or (f"{issuer}文件" if issuer else "")
    if not mark:
        raise InputError("文中没有落款，不知道版头写哪个单位：请写明发文机关标志，如“青屏县政协文件”。")
    yield Paragraph("mark", (Run(mark),))
    yield Paragraph("number", (Run(printing.number),), above=gb.BLANK_BEFORE_NUMBER)


@dataclass(frozen=True, slots=True)
class _Setting:
    """The blocks of one text being set."""

    text: str
    blocks: Sequence[Block]
    printing: Printing

    def paragraphs(self) -> Iterator[Paragraph]:
        """A paragraph a line; a heading and the prose behind it are one."""
        names, dated = self._signing()
        signed = iter(names)
        lead: Block | None = None
        for at, block in enumerate(self.blocks):
            words = self._words(block)
            following = self.blocks[at + 1] if at + 1 < len(self.blocks) else None
            if block.kind == "heading" and following is not None and following.start == block.end:
                lead = block
            elif lead is not None:
                runs = (Run(self._words(lead), lead.level), Run(words))
                yield Paragraph("body", runs, first=gb.FIRST_LINE)
                lead = None
            elif block.kind == "signature":
                yield Paragraph("signature", (Run(words),), left=next(signed), keep=True)
            elif block.kind == "date":
                yield Paragraph("date", (Run(words),), left=dated)
            else:
                yield self._plain(block, words)

    def _plain(self, block: Block, words: str) -> Paragraph:
        runs = (Run(words),)
        if block.kind == "title":
            return Paragraph("title", runs, sides=title_indent(words))
        if block.kind == "attachment":
            return _attachment(words)
        if block.kind == "annex":
            return Paragraph("annex", runs, opens=True, keep=True)
        if block.kind == "heading":
            return Paragraph("heading", runs, level=block.level, first=gb.FIRST_LINE, keep=True)
        if block.kind == "body":
            return _labelled(words) or Paragraph("body", runs, first=gb.FIRST_LINE)
        return Paragraph(block.kind, runs)

    def _signing(self) -> tuple[tuple[float, ...], float]:
        names = [self._words(block) for block in self.blocks if block.kind == "signature"]
        day = next((self._words(block) for block in self.blocks if block.kind == "date"), "")
        return signing_indents(names, day, seal=self.printing.seal)

    def _words(self, block: Block) -> str:
        return self.text[block.start : block.end]


def _labelled(words: str) -> Paragraph | None:
    """A line such as 出席：…, whose second line begins below what follows the label (10.3)."""
    label = _LABEL.match(words)
    if label is None or "。" in words:
        return None
    inset = width(label.group())
    runs = (Run(label.group(), label=True), Run(words[label.end() :]))
    return Paragraph(
        "body", tuple(run for run in runs if run.words), left=gb.FIRST_LINE + inset, first=-inset
    )


def _attachment(words: str) -> Paragraph:
    """A name of an attachment, whose second line begins below the first character of the name (7.3.4)."""
    head = _HEAD.match(words)
    number = _NUMBER.match(words, head.end() if head else 0)
    # A name on a line of its own stands below the one behind 附件：.
    start = gb.FIRST_LINE if head else gb.FIRST_LINE + width("附件：")
    name = start + width(words[: number.end() if number else head.end() if head else 0])
    return Paragraph("attachment", (Run(words),), left=name, first=start - name)


def _spaced(paragraphs: Sequence[Paragraph], printing: Printing) -> Iterator[Paragraph]:
    """The paragraphs with the blank lines above them; the last of the prose stays with the signature."""
    for at, paragraph in enumerate(paragraphs):
        before = paragraphs[at - 1].style if at else None
        after = paragraphs[at + 1].style if at + 1 < len(paragraphs) else None
        signs = (
            after in {"signature", "date"}
            and paragraph.style in {"body", "attachment"}
            and _is_short(paragraph)
        )
        above = _above(paragraph.style, before, printing)
        yield replace(paragraph, above=above, keep=paragraph.keep or signs)


def _is_short(paragraph: Paragraph) -> bool:
    """Whether a paragraph may go to the next page whole, as programs take it that cannot divide it there."""
    return paragraph.first + sum(width(run.words) for run in paragraph.runs) <= _SHORT * gb.CHARACTERS


def _above(style: Style, before: Style | None, printing: Printing) -> int:
    if before is None:
        return gb.BLANK_BEFORE_TITLE if printing.number else 0
    if before == "annex" or (before in {"title", "byline"} and style not in {"title", "byline"}):
        return gb.BLANK_AFTER_TITLE
    if style == "attachment" and before != "attachment":
        return gb.BLANK_BEFORE_ATTACHMENTS
    if style in {"signature", "date"} and before not in {"signature", "date"}:
        return gb.BLANK_FOR_SEAL if printing.seal else gb.BLANK_BEFORE_SIGNATURE
    return 0
