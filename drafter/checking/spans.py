"""Spans without overlap, asked by bisection."""

from bisect import bisect_right
from collections.abc import Iterable


class Spans:
    """Spans without overlap, asked whether another touches one of them."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._starts = [start for start, _ in self._spans]

    def touch(self, start: int, end: int) -> bool:
        """Whether a span overlaps one of these."""
        place = bisect_right(self._starts, start)
        if place and self._spans[place - 1][1] > start:
            return True
        return place < len(self._spans) and self._starts[place] < end

    def cover(self, start: int, end: int) -> bool:
        """Whether a span lies inside one of these."""
        place = bisect_right(self._starts, start)
        return bool(place) and self._spans[place - 1][1] >= end

    def exactly(self, start: int, end: int) -> bool:
        """Whether a span is one of these."""
        place = bisect_right(self._starts, start)
        return bool(place) and self._spans[place - 1] == (start, end)
