"""What is given twice in one section, so that its draft would say one thing twice."""

from collections import defaultdict
from collections.abc import Iterator

from drafter.facts.fact import Fact
from drafter.facts.facts import Facts
from drafter.text.values import Kind

_SHORTEST = 8
"""How many characters a point has at least, for it to make a sentence that could be taken for pasted twice."""


def given_twice(facts: Facts) -> Iterator[tuple[Fact, Fact]]:
    """Points with the words of an earlier one, and groups that say nothing of their own, each with what says it too."""
    sections: dict[int | None, list[Fact]] = defaultdict(list)
    for fact in facts.facts:
        if not fact.missing:
            sections[fact.section].append(fact)
    for given in sections.values():
        yield from _points(given)
        yield from _groups(given)


def _points(given: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
    first: dict[str, Fact] = {}
    for fact in given:
        if fact.kind is Kind.POINT and len(fact.text) >= _SHORTEST:
            earlier = first.setdefault(fact.text, fact)
            if earlier is not fact:
                yield fact, earlier


def _groups(given: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
    groups: dict[str, list[Fact]] = defaultdict(list)
    for fact in given:
        if fact.group:
            groups[fact.group].append(fact)
    for group, members in groups.items():
        others = {(fact.label, fact.text): fact for fact in given if fact.group != group}
        same = [others.get((fact.label, fact.text)) for fact in members]
        if same[0] is not None and all(same) and sum(len(fact.text) for fact in members) >= _SHORTEST:
            yield members[0], same[0]
