"""Paragraphs and sentences, by offsets."""

from typing import NamedTuple

from drafter.text.regex import regex

_LINE = regex(r"[^\n\r]+")
_STOPS = regex(r"[。！？；]+[”’」』）)]*")


class Span(NamedTuple):
    """A stretch of a text, half open."""

    start: int
    end: int


def find_paragraphs(raw: str) -> tuple[Span, ...]:
    """The lines that are not blank, trimmed of white space."""
    found = []
    for line in _LINE.finditer(raw):
        body = line.group()
        left = len(body) - len(body.lstrip())
        right = len(body.rstrip())
        if right > left:
            found.append(Span(line.start() + left, line.start() + right))
    return tuple(found)


def find_sentences(raw: str, paragraphs: tuple[Span, ...] | None = None) -> tuple[Span, ...]:
    """The sentences of each paragraph, cut behind 。！？ and ；; paragraphs that are known need not be looked for."""
    found = []
    for paragraph in find_paragraphs(raw) if paragraphs is None else paragraphs:
        start = paragraph.start
        for stop in _STOPS.finditer(raw, paragraph.start, paragraph.end):
            found.append(Span(start, stop.end()))
            start = stop.end()
        if start < paragraph.end:
            found.append(Span(start, paragraph.end))
    return tuple(found)
