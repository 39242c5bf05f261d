"""
What the given words bear in themselves: a dummy's name, a formulation that came later, marks without a partner, words
given twice.

A draft states what was given, and so bears it too; it is told before anything is drafted, so that whoever filled
in the facts can mend it there.
"""

from collections.abc import Iterator
from typing import NamedTuple

from drafter.checking.checker import Checker
from drafter.checking.finding import Finding, Severity
from drafter.drafting.twice import given_twice
from drafter.facts.fact import Fact
from drafter.facts.facts import Facts

FAMILIES = ("PLH101", "PLH103", "PLH104", "ERA", "RES", "LNG001", "LNG002", "LNG005", "STR505")
"""Rules on words; what concerns a text as a whole cannot be said of a word."""


REPEATED = "LNG004"
"""The rule on a sentence that stands twice."""


class Borne(NamedTuple):
    """A finding in the words of one fact."""

    fact: Fact
    finding: Finding

    def __str__(self) -> str:
        return f"{self.fact.id}（{self.fact.label}）：{self.finding.message}"


def borne(facts: Facts, checker: Checker) -> Iterator[Borne]:
    """The errors and warnings that the given words bear, each with its fact; what was accepted is left out."""
    given = [fact for fact in facts.facts if not fact.missing]
    text = "\n".join(f"{fact.text}。" for fact in given)
    accepted = {(accept.code, accept.text) for accept in facts.accept}
    for finding in checker.found(text, FAMILIES, date=facts.date, genre=facts.genre):
        if finding.start is None or finding.severity is Severity.NOTE:
            continue
        if (finding.code, finding.text) not in accepted:
            yield Borne(given[text.count("\n", 0, finding.start)], finding)
    for fact, earlier in given_twice(facts):
        yield Borne(fact, _said_twice(fact, earlier))


def _said_twice(fact: Fact, earlier: Fact) -> Finding:
    """What its draft would be blamed for."""
    words = f"「{fact.text}」在 {earlier.id}（{earlier.label}）已经给过，会写成两句相同的话：请删去一处。"
    return Finding(
        REPEATED, "repeated-sentence", Severity.WARNING, None, None, fact.text, None, words, fact.id
    )
