"""How long a section is to be: what its facts take in good prose, or its share of the length of the paper."""

from collections.abc import Sequence

from drafter.facts.fact import Fact

AROUND = 5
"""Characters that good prose puts around a fact, measured on the offline prose of real papers, with a little room."""
SHORTEST = 40
SHORTEST_SHARE = 60


def size_of(facts: Sequence[Fact]) -> int:
    """About how many characters these facts take."""
    taken = sum(len(fact.post) + len(fact.text) + AROUND for fact in facts)
    return max(SHORTEST, round(taken, -1))


def share_of(own: int, total: int, most: int | None) -> int:
    """The share of a section in a paper of at most so many characters."""
    return own if most is None or total <= most else max(SHORTEST_SHARE, own * most // total // 10 * 10)
