"""Width and zeros made equal without moving a character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.text.normal import normalized


@given(st.text(st.characters()))
def test_no_character_moves(text: str) -> None:
    """Offsets in the normalized text are those of the text as given."""
    assert len(text) == len(normalized(text))


@given(st.text(st.characters()))
def test_what_is_normal_stays(text: str) -> None:
    """Twice is once."""
    assert normalized(text) == normalized(normalized(text))


@pytest.mark.parametrize(
    ("normal", "text"),
    [
        ("0123456789", "０１２３４５６７８９"),
        ("5G", "５Ｇ"),
        ("92.4%", "９２．４％"),
        ("二〇〇四", "二○◯四"),
        ("3—5", "3～5"),
        ("3—5", "3－5"),
        ("3万", "3萬"),
        ("a b", "a　b"),
    ],
)
def test_widths_zeros_and_dashes_are_made_equal(normal: str, text: str) -> None:
    """As an input method leaves them."""
    assert normal == normalized(text)
