"""What stands around sections (title, headings, signature): a model that writes it again writes too much."""

from collections.abc import Iterable, Sequence

from drafter.genres.frame import Frame
from drafter.text.outline import unnumbered

_MARKS = "#* 　"


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
