"""Lines broken as Chinese prose is set."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.console.showing import Piece
from drafter.facts.wording import columns
from drafter.repl.wrapping import flowed, wrapped


def rows(text: str, width: int) -> list[str]:
    return ["".join(piece.text for piece in row) for row in wrapped((Piece(text),), width)]


def test_no_closing_mark_begins_a_line() -> None:
    """It goes down with what it closes."""
    assert ["共收到提", "案，立案"] == rows("共收到提案，立案", 9)


def test_figures_and_words_are_not_broken() -> None:
    """12000 stays whole."""
    assert ["捐款", "12000元"] == rows("捐款12000元", 8)


def test_a_word_wider_than_the_line_is_cut() -> None:
    """There is no other way."""
    assert ["aaaa", "aaaa", "a"] == rows("a" * 9, 4)


@given(st.text(st.sampled_from("提案，。“”（）12a .《》"), max_size=60), st.integers(4, 30))
def test_nothing_is_lost_and_lines_keep_to_the_width(text: str, width: int) -> None:
    """But for spaces at a break, and marks that must stay with what they close."""
    broken = rows(text, width)

    assert text.replace(" ", "") == "".join(broken).replace(" ", "")
    assert [] == [row for row in broken if columns(row) > max(width, 4)]


def test_items_flow_in_columns() -> None:
    """None is broken."""
    items = [(Piece(f"{number} 部分"),) for number in range(1, 6)]
    shown = ["".join(piece.text for piece in row) for row in flowed(items, 20)]

    assert ["1 部分  2 部分", "3 部分  4 部分", "5 部分"] == shown
