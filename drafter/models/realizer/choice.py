"""Which pattern is taken: that which says most; among equals by the paper's key, save for a veto."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from drafter.facts.key import turn
from drafter.models.realizer.prose import Pattern
from drafter.patterns.scope import Filled, Scope, fill
from drafter.text.regex import regex

OPENERS = (
    (
        "time",
        regex(
            r"[0-9]{1,4}[年月]|[今去本当]年|全年|年[内初底中]|[上下]半年|目前|截至|会后|.{2,8}(?:期间|前夕|以来)"
        ),
    ),
    ("frame", regex(r"[围针按聚在以就结根通对把从立坚紧着为经]|.{2,6}[上中面]，")),
    ("actor", regex(r"委员|我们|[县市区镇乡]|政协|各|机关|领导|班子|.{2,4}(?:委员会|联络组|工委|政协)")),
)


@dataclass(slots=True)
class Memory:
    """What the section has said so far; vetoes look back, never ahead."""

    patterns: list[str] = field(default_factory=list)
    openers: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    outcomes: list[str] = field(default_factory=list)
    words: set[str] = field(default_factory=set)
    handed_over: bool = False
    listing: bool = False
    """Whether the items of a list are told, which are of one form."""

    def keep(self, filled: Filled, pattern: Pattern | None = None) -> None:
        """Remember a sentence, and its pattern where it has one."""
        outcome = pattern.entry.outcome if pattern else ""
        self.patterns.append(pattern.name if pattern else "")
        self.handed_over |= pattern is not None and pattern.entry.always
        self.openers.append(opener(filled))
        self.heads.append(filled.text[:2])
        self.words.update(filled.words)
        if outcome:
            self.outcomes.append(outcome)

    def strikes(self, pattern: Pattern, filled: Filled) -> bool:
        """Whether a sentence would repeat what stands right before it."""
        kind, outcome = opener(filled), pattern.entry.outcome
        return (
            self.patterns[-1:] == [pattern.name]
            or self.openers[-2:] == [kind, kind]
            or self.heads[-1:] == [filled.text[:2]]
            or (bool(outcome) and self.outcomes[-1:] == [outcome])
        )

    def bars(self, pattern: Pattern) -> bool:
        """Whether a pattern would stand a third time in a row."""
        return not self.listing and self.patterns[-2:] == [pattern.name, pattern.name]

    def tires(self, filled: Filled) -> bool:
        """Whether a third sentence in a row would begin with the same word."""
        return self.heads[-2:] == [filled.text[:2]] * 2

    def age(self, name: str) -> int:
        """How long ago a pattern was used; the longest for one never used."""
        return self.patterns[::-1].index(name) if name in self.patterns else len(self.patterns)


def opener(filled: Filled) -> str:
    """How a sentence opens: by time, frame, actor, object or the act itself."""
    return filled.head or next((kind for kind, shape in OPENERS if shape.match(filled.text)), "act")


class Chosen(NamedTuple):
    """A pattern and what it came to."""

    pattern: Pattern
    filled: Filled


def choose(
    patterns: Sequence[Pattern], scope: Scope, memory: Memory, key: str, place: str, nth: int = 0
) -> Chosen | None:
    """
    The pattern to take now at a place of the section, or None where none has anything to say.

    `nth` counts the sections of one type: what is tied goes round from one to the next.
    """
    fitting = []
    for pattern in patterns:
        if not _allowed(pattern, scope) or memory.bars(pattern):
            continue
        filled = fill(pattern.nodes, scope, turn(key, place, pattern.name), frozenset(memory.words))
        handover = pattern.entry.always and not memory.handed_over and bool(scope.context.get("next"))
        if filled and (filled.stated or handover):
            fitting.append(Chosen(pattern, filled))
    if not fitting:
        return None
    most = max(len(option.filled.stated) for option in fitting)
    tied = [option for option in fitting if len(option.filled.stated) == most]
    start = (turn(key, place) + nth) % len(tied)
    turned = tied[start:] + tied[:start]
    for option in turned:
        if not memory.strikes(option.pattern, option.filled):
            return option
    return max(turned, key=lambda option: (not memory.tires(option.filled), memory.age(option.pattern.name)))


def _allowed(pattern: Pattern, scope: Scope) -> bool:
    entry = pattern.entry
    return (
        scope.genre in (entry.genre or (scope.genre,))
        and scope.mood in (entry.mood or (scope.mood,))
        and all(scope.count(name) >= least for name, least in entry.min.items())
        and all(scope.count(name) <= most for name, most in entry.max.items())
        and all(scope.count(name) for name in entry.needs)
        and (not entry.any or not scope.open.isdisjoint(entry.any))
        and (not entry.partial or scope.names_some(*entry.partial))
        and not any(scope.count(name) for name in entry.without)
        and all(scope.starts(name, words) for name, words in entry.starts.items())
    )
