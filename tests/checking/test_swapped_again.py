"""Values at each other's place, of which one stands once more elsewhere."""

from collections.abc import Callable

import pytest

from drafter.checking.alignment import Alignment

Align = Callable[..., Alignment]
SENT = [("报送信息", "12篇"), ("被市政协采用", "4篇")]
HOMES = [("公办养老机构", "14家"), ("民办养老机构", "12家"), ("亏损民办机构", "5家")]


@pytest.mark.parametrize(
    ("text", "entries", "pair"),
    [
        ("全年报送信息4篇，被市政协采用12篇。报送的12篇信息质量不高。", SENT, {"12篇", "4篇"}),
        ("有公办养老机构12家、民办养老机构14家。12家民办机构中有5家亏损。", HOMES, {"14家", "12家"}),
    ],
)
def test_a_second_standing_excuses_no_wrong_place(
    text: str, entries: list[tuple[str, str]], pair: set[str], aligned: Align
) -> None:
    """Two figures of a sentence are exchanged, though one of them is said rightly further on."""
    (swap,) = aligned(text, *entries).misplaced

    assert pair == {swap.fact.text, swap.other.text}


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("全年报送信息12篇，被市政协采用4篇。报送的12篇信息质量不高。", SENT),
        ("报送的12篇信息中，4篇被市政协采用。全年报送信息12篇。", SENT),
        ("有公办养老机构14家、民办养老机构12家。12家民办机构中有5家亏损。", HOMES),
        ("有养老机构14家公办、12家民办。12家民办机构中有5家亏损。", HOMES),
    ],
)
def test_a_value_said_twice_in_its_place_is_no_swap(
    text: str, entries: list[tuple[str, str]], aligned: Align
) -> None:
    """Whatever the order, and whether the label stands before its figure or behind it."""
    assert [] == aligned(text, *entries).misplaced
