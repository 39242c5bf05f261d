"""The measures of the standard agree with each other."""

from drafter.layout import gbt9704 as gb


def test_what_is_left_of_the_sheet_are_the_other_margins() -> None:
    """35 mm below the block, 26 mm on its outer side."""
    assert (35.0, 26.0) == (gb.BOTTOM, gb.OUTER)


def test_twenty_two_lines_fill_the_block_and_a_line_more_does_not_fit() -> None:
    """The pitch is the largest that does."""
    assert gb.LINES == int(gb.BLOCK_HEIGHT * gb.POINTS / gb.PITCH)
    assert gb.LINES - 1 == int(gb.BLOCK_HEIGHT * gb.POINTS / (gb.PITCH + 0.05))


def test_twenty_eight_characters_fill_a_line() -> None:
    """In their natural distance one less would fit."""
    assert gb.CHARACTERS == int(gb.BLOCK_WIDTH * gb.POINTS / gb.CELL)
    assert gb.CHARACTERS - 1 == int(gb.BLOCK_WIDTH * gb.POINTS / gb.BODY_SIZE)
