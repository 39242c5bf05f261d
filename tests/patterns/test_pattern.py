"""The language of patterns: slots, stretches, words by turns."""

import pytest

from drafter.patterns.pattern import Slot, Stretch, Words, parse, slots


def test_words_and_slots_are_told_apart() -> None:
    """A slot stands between braces."""
    assert parse("立案{filed}。") == ("立案", Slot("filed"), "。")


def test_a_slot_may_have_a_form_and_a_scope() -> None:
    """After a colon stands the form, in front @ or =."""
    assert parse("{problems:enum}{@period}{=filed}") == (
        Slot("problems", "enum"),
        Slot("period", "", "@"),
        Slot("filed", "", "="),
    )


def test_a_stretch_may_have_branches_and_nest() -> None:
    """｜ parts the branches of a stretch."""
    assert parse("[，{a}[、{b}]｜，{c}]") == (
        Stretch((("，", Slot("a"), Stretch((("、", Slot("b")),))), ("，", Slot("c")))),
    )


def test_words_of_equal_worth_stand_between_angles() -> None:
    """They are taken by turns."""
    assert parse("<全年|先后>") == (Words(("全年", "先后")),)


def test_all_slots_are_found() -> None:
    """Those inside stretches too."""
    assert [slot.field for slot in slots(parse("{a}[{b}[{c}]｜{d}]"))] == ["a", "b", "c", "d"]


@pytest.mark.parametrize("text", ["[{a}", "{a}]", "{a b}", "a｜b", "{a", "<a", "{}"])
def test_what_cannot_be_read_is_named(text: str) -> None:
    """The message shows the pattern."""
    with pytest.raises(ValueError, match="「"):
        parse(text)
