"""Which pattern is taken: the one that says most; among equals by the paper's key, unless a veto strikes it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from drafter.facts.key import turn
from drafter.models.realizer.prose import Pattern
from drafter.models.realizer.scope import Filled, Scope, fill

OPENERS = (
    ("time", re.compile(r"[0-9〇一二三四五六七八九十]{1,4}[年月]|[今去本当]年|全年|年[内初底中]|[上下]半年|一年来|目前|截至|会后|期间")),
    ("frame", re.compile(r"[围针按聚在以就结根通对把从立坚紧着为经]")),
    ("actor", re.compile(r"委员|我们|[县市区镇乡]|政协|各")),
)


@dataclass(slots=True)
class Memory:
    """What the section has said so far; vetoes look back, never ahead."""

    patterns: list[str] = field(default_factory=list)
    openers: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    outcomes: list[str] = field(default_factory=list)
    words: set[str] = field(default_factory=set)

    def keep(self, name: str, filled: Filled, outcome: str = "") -> None:
        """Remember a sentence."""
        self.patterns.append(name)
        self.openers.append(opener(filled.text))
        self.heads.append(filled.text[:2])
        self.words.update(filled.words)
        if outcome:
            self.outcomes.append(outcome)

    def strikes(self, name: str, filled: Filled, outcome: str) -> bool:
        """Whether a sentence would repeat what stands right before it."""
        kind = opener(filled.text)
        return (
            self.patterns[-1:] == [name]
            or self.openers[-2:] == [kind, kind]
            or self.heads[-1:] == [filled.text[:2]]
            or (bool(outcome) and self.outcomes[-1:] == [outcome])
        )

    def used(self, prefix: str) -> bool:
        """Whether any pattern of a place was used."""
        return any(name.startswith(f"{prefix}.") for name in self.patterns)

    def age(self, name: str) -> int:
        """How long ago a pattern was used; the longest for one never used."""
        return self.patterns[::-1].index(name) if name in self.patterns else len(self.patterns)


def opener(text: str) -> str:
    """How a sentence opens: by time, frame, actor or the act itself."""
    return next((kind for kind, shape in OPENERS if shape.match(text)), "act")


@dataclass(frozen=True, slots=True)
class Chosen:
    """A pattern and what it came to."""

    name: str
    pattern: Pattern
    filled: Filled


def choose(patterns: Sequence[Pattern], scope: Scope, memory: Memory, key: str, prefix: str) -> Chosen | None:
    """The pattern to take now, or None where none has anything to say."""
    fitting = []
    for pattern in patterns:
        if not _allowed(pattern, scope):
            continue
        name = f"{prefix}.{pattern.number}"
        filled = fill(pattern.nodes, scope, turn(key, name), frozenset(memory.words))
        if filled and (filled.stated or (pattern.entry.always and not memory.used(prefix))):
            fitting.append(Chosen(name, pattern, filled))
    if not fitting:
        return None
    most = max(len(option.filled.stated) for option in fitting)
    tied = [option for option in fitting if len(option.filled.stated) == most]
    start = turn(key, prefix) % len(tied)
    turned = tied[start:] + tied[:start]
    for option in turned:
        if not memory.strikes(option.name, option.filled, option.pattern.entry.outcome):
            return option
    return max(turned, key=lambda option: memory.age(option.name))


def _allowed(pattern: Pattern, scope: Scope) -> bool:
    entry = pattern.entry
    return (
        entry.genre in ("", scope.genre)
        and all(scope.count(name) >= least for name, least in entry.min.items())
        and all(scope.count(name) <= most for name, most in entry.max.items())
        and all(scope.count(name) for name in entry.needs)
        and (not entry.any or not scope.open.isdisjoint(entry.any))
        and (not entry.partial or scope.names_some(*entry.partial))
        and not any(scope.count(name) for name in entry.without)
    )
