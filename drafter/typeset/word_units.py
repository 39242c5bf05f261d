"""Lengths as Word writes them: twentieths of a point, half points, hundredths of a character."""

from drafter.layout import gbt9704 as gb


def twips(millimetres: float) -> int:
    """Twentieths of a point."""
    return round(millimetres * gb.POINTS * 20)


def half_points(points: float) -> int:
    """The unit of sizes of type."""
    return round(points * 2)


LINE = round(gb.PITCH * 20)
"""From line to line."""
TRACKING = round(gb.TRACKING * 20)
"""Between characters."""
ON_GRID = f'<w:spacing w:line="{LINE}" w:lineRule="exact"/>'
"""Lines of the body's pitch, whatever stands on them."""


def spacing(blank_lines: int) -> str:
    """The same with blank lines above."""
    return (
        f'<w:spacing w:beforeLines="{blank_lines * 100}" w:before="{blank_lines * LINE}" '
        f'w:line="{LINE}" w:lineRule="exact"/>'
    )


def first_line(characters: float) -> str:
    """The indent of a first line; Word reads the characters, which stay right in another size, others the length."""
    return f'<w:ind w:firstLineChars="{round(characters * 100)}" w:firstLine="{_cells(characters)}"/>'


def indent(left: float, first: float, right: float = 0.0) -> str:
    """Indents in characters of the body, the second from the first, as exact lengths."""
    side = "firstLine" if first >= 0 else "hanging"
    # Word would put the characters of the style's first line above any length.
    lengths = f'w:left="{_cells(left)}" w:right="{_cells(right)}" w:{side}="{_cells(abs(first))}"'
    return f'<w:ind w:firstLineChars="0" {lengths}/>'


def _cells(characters: float) -> int:
    return round(characters * gb.CELL * 20)
