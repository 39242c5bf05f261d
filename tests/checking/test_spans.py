"""Spans without overlap, asked by bisection."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.spans import Spans

SPANS = Spans([(10, 15), (2, 5)])


@pytest.mark.parametrize(
    ("touches", "start", "end"),
    [
        (False, 0, 2),
        (True, 0, 3),
        (True, 3, 4),
        (False, 5, 10),
        (True, 14, 20),
        (False, 15, 20),
        (True, 0, 99),
    ],
)
def test_a_span_touches_what_it_shares_a_character_with(touches: bool, start: int, end: int) -> None:
    """Half open: neighbours do not touch."""
    assert touches is SPANS.touch(start, end)


@pytest.mark.parametrize(
    ("covers", "exact", "start", "end"),
    [
        (True, True, 2, 5),
        (True, False, 3, 5),
        (False, False, 2, 6),
        (False, False, 0, 1),
        (False, False, 6, 7),
    ],
)
def test_a_span_is_covered_by_one_that_holds_it(covers: bool, exact: bool, start: int, end: int) -> None:
    """And is exactly that one where both ends are its ends."""
    assert covers is SPANS.cover(start, end)
    assert exact is SPANS.exactly(start, end)


def test_no_spans_touch_nothing() -> None:
    """An empty set is a set."""
    empty = Spans([])

    assert [False] * 3 == [empty.touch(0, 9), empty.cover(0, 9), empty.exactly(0, 9)]


@given(st.lists(st.integers(0, 50), unique=True, max_size=12), st.integers(0, 50), st.integers(1, 9))
def test_bisection_answers_like_a_look_at_each(cuts: list[int], start: int, length: int) -> None:
    """For any spans without overlap."""
    cuts.sort()
    spans = list(zip(cuts[::2], cuts[1::2], strict=False))
    end = start + length

    assert any(a < end and start < b for a, b in spans) is Spans(spans).touch(start, end)
    assert any(a <= start and end <= b for a, b in spans) is Spans(spans).cover(start, end)
