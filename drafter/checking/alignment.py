"""
The one idea: facts aligned with mentions.

Every fact is matched with the places that state it, all facts at once; an unmatched fact is missing, an unmatched
mention invented, a near match altered, a match at the wrong label misplaced. The rules of the families COV and GRD
only tell what stands here.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from drafter.checking.calendar import Calendar
from drafter.checking.context import Contexts
from drafter.checking.prepared import Prepared
from drafter.facts.fact import Fact
from drafter.text.text import Text
from drafter.text.values import Kind, Mention, When


@dataclass(frozen=True, slots=True)
class Near:
    """A fact and the mention that should have stated it and does not."""

    fact: Fact
    mention: Mention


class Swapped(NamedTuple):
    """A fact whose value stands where another's belongs, and that other fact."""

    fact: Fact
    mention: Mention
    other: Fact
    other_mention: Mention


@dataclass
class Alignment:
    """
    What became of each fact and of each mention of a text.

    `stated` has the mentions that state a fact, by its index; `dropped` the facts whose figure fell out, with the
    unit left bare; `blanks` the fact that belongs into a blank, by the blank's start.
    """

    text: Text
    prepared: Prepared
    closed: bool
    contexts: Contexts
    stated: dict[int, list[Mention]] = field(default_factory=dict)
    altered: list[Near] = field(default_factory=list)
    misplaced: list[Swapped] = field(default_factory=list)
    unproved: list[Fact] = field(default_factory=list)
    missing: list[Fact] = field(default_factory=list)
    invented: list[Mention] = field(default_factory=list)
    dropped: list[Near] = field(default_factory=list)
    blanks: dict[int, Fact] = field(default_factory=dict)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts given."""
        return self.prepared.facts

    @cached_property
    def calendar(self) -> Calendar:
        """What the dates of the text can lean on."""
        given = (fact.value for fact in self.facts)
        periods = tuple(when for when in given if isinstance(when, When) and when.year and when.month is None)
        dates = [mention for mention in self.text.mentions if mention.kind is Kind.DATE]
        return Calendar.of(self.text.date, periods, dates)

    def invented_of(self, *kinds: Kind) -> Iterator[Mention]:
        """The mentions of some kinds that no fact gives."""
        return (mention for mention in self.invented if mention.kind in kinds)

    @cached_property
    def places(self) -> list[tuple[int, int]]:
        """Where facts are stated, in order; to be asked once matching is done."""
        return sorted({(m.start, m.end) for mentions in self.stated.values() for m in mentions})

    @cached_property
    def owners(self) -> dict[tuple[int, int], list[int]]:
        """The facts that each of these places states."""
        found: dict[tuple[int, int], list[int]] = {}
        for index, mentions in self.stated.items():
            for mention in mentions:
                found.setdefault((mention.start, mention.end), []).append(index)
        return found

    @cached_property
    def pairs(self) -> tuple[frozenset[str], ...]:
        """Every pair of neighbouring characters of each paragraph."""
        return tuple(frozenset(self.text.pairs[span.start : span.end - 1]) for span in self.text.paragraphs)

    def is_inside_name(self, start: int, end: int) -> bool:
        """Whether a place is part of a longer given name: the 元 of 钭元."""
        at = bisect_left(self.places, (start, 0))
        return any(
            low <= start and end <= high and high - low > end - start
            for low, high in self.places[max(0, at - 1) : at + 1]
        )

    def section_of(self, fact: Fact) -> str:
        """The name of the section that a fact belongs to, empty where it is the paper's or of a list."""
        names = self.prepared.sections
        return names[fact.section] if fact.section is not None and fact.section < len(names) else ""

    def spans(self, index: int) -> list[tuple[int, int]]:
        """Where a fact is stated, in order."""
        places = [(mention.start, mention.end) for mention in self.stated.get(index, ())]
        return sorted(set(places)) if len(places) > 1 else places
