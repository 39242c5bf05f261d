"""A text under check, read once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.text.text import Text
from drafter.text.values import When

RAW = "总结\n\n一、提案\n　　立案９３件。\r\n落款\n2024年12月18日"


@pytest.mark.parametrize(
    ("number", "words"), [(1, "总结"), (2, "一、提案"), (3, "立案"), (3, "件。"), (4, "落款"), (5, "18日")]
)
def test_a_paragraph_is_known_by_its_number(number: int, words: str) -> None:
    """From 1, blank lines not counted."""
    assert number == Text(RAW).paragraph_at(RAW.index(words))


@given(st.text(max_size=40), st.integers(0, 50))
def test_every_offset_lies_in_a_paragraph(raw: str, offset: int) -> None:
    """Also in white space, behind the end, and in no text at all."""
    text = Text(raw)

    assert 1 <= text.paragraph_at(offset) <= max(1, len(text.paragraphs))


def test_what_is_read_is_kept() -> None:
    """Rules share one reading."""
    text = Text(RAW)

    assert text.mentions is text.mentions
    assert text.blanks is text.blanks
    assert text.sentences is text.sentences


def test_a_text_is_read_as_a_whole() -> None:
    """Offsets are those of the text as given, the rest is what a reader sees."""
    text = Text(RAW)

    assert ["９３件", "2024年12月18日"] == [m.text for m in text.mentions]
    assert ["一、"] == [RAW[h.start : h.start + 2] for h in text.headings]
    assert When(2024, 12, 18) == text.signature_date
    assert "93件" in text.norm
    assert () == text.runs


def test_a_user_s_own_phrases_hold_no_figures() -> None:
    """They are given with the text."""
    assert () == Text("推进三件并举", phrases=("三件并举",)).mentions
