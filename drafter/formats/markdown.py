"""Markdown: `#` before the title, `##` and `###` before the headings, blank lines between paragraphs."""

from collections.abc import Iterator

from drafter.drafting.draft import Draft
from drafter.layout.blocks import own_headings
from drafter.text.outline import find_headings
from drafter.text.sentences import find_paragraphs

SUFFIXES = (".md", ".markdown")


def render(draft: Draft) -> bytes:
    """The text in UTF-8, its paragraphs as they are but for the marks of the headings."""
    return ("\n\n".join(_marked(draft)) + "\n").encode()


def _marked(draft: Draft) -> Iterator[str]:
    text = draft.text
    paragraphs = find_paragraphs(text)
    own = dict(own_headings(draft))
    # A heading with prose behind it on its line is a paragraph, which a mark would turn into a heading whole.
    levels = {
        heading.start: heading.level
        for heading in find_headings(text, paragraphs)
        if heading.level <= 2
        and not heading.inline
        and text[heading.title_end : heading.title_end + 1] in {"", "\n"}
    }
    for number, span in enumerate(paragraphs):
        line = text[span.start : span.end]
        level = 0 if number == 0 else levels.get(span.start, own.get(line))
        yield line if level is None else f"{'#' * (level + 1)} {line}"
