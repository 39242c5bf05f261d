"""What stands around sections (title, headings, signature): a model that writes it again writes too much."""

from collections.abc import Iterable, Sequence
from re import compile as regex

from drafter.genres.frame import Frame

NUMBER = regex(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])"
)
"""The number before a heading."""
_MARKS = "#* 　"


def unnumbered(heading: str) -> str:
    """A heading without its number."""
    number = NUMBER.match(heading)
    return heading[number.end() :] if number else heading


def frame_lines(around: Frame, titles: Iterable[str] = ()) -> frozenset[str]:
    """The lines of a frame, and the titles of its sections, as `without` knows them."""
    heads = (line for head in around.heads for line in (*head.above, head.text or ""))
    lines = (around.title, *around.before, *heads, *titles, *around.after, *around.signature)
    return frozenset(map(_bare, lines)) - {""}


def without(frame: frozenset[str], lines: Sequence[str]) -> list[str]:
    """The lines less those of the frame, however they are numbered or marked."""
    return [line for line in lines if _bare(line) not in frame]


def _bare(line: str) -> str:
    return unnumbered(line.strip(_MARKS)).strip(_MARKS)
