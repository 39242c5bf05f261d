"""How long a section is to be: what its facts take in good prose, or its share of the length of the paper."""

from collections.abc import Sequence

from drafter.facts.fact import Fact

CHARACTERS_A_FACT = 22
"""What a fact takes in good prose: `prompts/` is written to the same measure."""
SHORTEST = 80
SHORTEST_SHARE = 60


def size_of(facts: Sequence[Fact]) -> int:
    """About how many characters these facts take."""
    points = sum(len(fact.text) for fact in facts if fact.kind == "point")
    others = sum(CHARACTERS_A_FACT for fact in facts if fact.kind != "point")
    return max(SHORTEST, round(points + others, -1))


def share_of(own: int, total: int, most: int | None) -> int:
    """The share of a section in a paper of at most so many characters."""
    return own if most is None or total <= most else max(SHORTEST_SHARE, own * most // total // 10 * 10)
