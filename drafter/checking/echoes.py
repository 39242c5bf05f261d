"""One fault, one error: a contradiction that an altered or invented figure explains is not told again."""

from bisect import bisect_left
from collections.abc import Collection

from drafter.checking.rule import Hit, Rule

_ECHO = "CON"
_ONE_LABEL = "CON403"


def without_echoes(hits: list[tuple[Rule, Hit]], *, families: tuple[str, ...]) -> list[tuple[Rule, Hit]]:
    """
    The hits less the contradictions that hold a place found by one of some families.

    Where a figure is known to be wrong from the facts, that its sum or its rate does not hold follows from it.
    """
    found = sorted(hit.span for rule, hit in hits if rule.family in families and hit.span is not None)
    starts = [start for start, _ in found]

    def holds(hit: Hit) -> bool:
        if hit.span is None:
            return False
        first, last = hit.span
        low = bisect_left(starts, first)
        return any(end <= last for _, end in found[low : bisect_left(starts, last, low)])

    return [(rule, hit) for rule, hit in hits if rule.family != _ECHO or not holds(hit)]


def without_given(
    hits: list[tuple[Rule, Hit]], places: Collection[tuple[int, int]]
) -> list[tuple[Rule, Hit]]:
    """The hits less the same words with two figures, where the second was given as a fact of its own."""
    return [(rule, hit) for rule, hit in hits if rule.code != _ONE_LABEL or hit.span not in places]
