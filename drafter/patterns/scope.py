"""The facts that a pattern may draw on, those still to be said, and a pattern filled with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from drafter.facts.given import says_something
from drafter.facts.section import Group, Section
from drafter.facts.types import FactValue
from drafter.patterns.glue import Glue
from drafter.patterns.pattern import Nodes, Slot, Stretch, Words
from drafter.patterns.surface import joined
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind

HEADS = {
    Kind.DATE: "time",
    Kind.PERSON: "actor",
    Kind.ORGANISATION: "actor",
    Kind.TITLE: "object",
    Kind.QUANTITY: "object",
    Kind.PLACE: "object",
    Kind.QUOTED: "object",
}
"""How a sentence opens whose first word is a fact of a kind."""
PLURAL = regex(r"[、，；。和与及]")


@dataclass(slots=True)
class Scope:
    """The given facts of a section or of one item of a group; `open` are those not yet stated."""

    values: dict[str, tuple[FactValue, ...]]
    groups: dict[str, tuple[Group, ...]]
    context: Mapping[str, str]
    genre: str
    mood: str = "done"
    open: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    """Facts of the paper that this section has named; a stretch names each only once."""

    @property
    def shape(self) -> frozenset[str]:
        """Which facts are given, whatever their values."""
        return frozenset((*self.values, *self.groups))

    def count(self, name: str) -> int:
        """How many of a fact or of a group are given."""
        return len(self.values.get(name, ())) or len(self.groups.get(name, ()))

    def starts(self, name: str, words: tuple[str, ...]) -> bool:
        """Whether a fact is given and begins with one of the words."""
        return any(value.text.startswith(words) for value in self.values.get(name, ())[:1])

    def names_some(self, count: str, items: str) -> bool:
        """Whether the count exceeds the items that are named."""
        given = self.values.get(count, ())
        amount = given[0].value if given else None
        return isinstance(amount, Amount) and amount.low > self.count(items) > 0


def scope_of(group: Group, context: Mapping[str, str], genre: str, mood: str = "done") -> Scope:
    """The scope of a section or of an item, with everything still to be said but a section's heading."""
    values: dict[str, tuple[FactValue, ...]] = {}
    groups: dict[str, tuple[Group, ...]] = {}
    for name in type(group).model_fields:
        given = getattr(group, name)
        items = given if isinstance(given, tuple) else (given,)
        if facts := tuple(item for item in items if isinstance(item, FactValue)):
            values[name] = facts
        elif nested := tuple(item for item in items if isinstance(item, Group) and says_something(item)):
            groups[name] = nested
    said = {"heading"} if isinstance(group, Section) else set()
    return Scope(values, groups, context, genre, mood, set(values) - said)


def merged(scopes: Sequence[Scope]) -> Scope | None:
    """
    Like items as one, each fact a list (分别, 依次); None where the lists could not be told apart.

    That is where an item has several of a fact, where two have the same, and where a value holds an 和 or a
    comma of its own.
    """
    values: dict[str, tuple[FactValue, ...]] = {}
    for name in scopes[0].values:
        facts = [scope.values[name] for scope in scopes]
        texts = {items[0].text for items in facts}
        if (
            any(len(items) > 1 for items in facts)
            or len(texts) < len(scopes)
            or any(map(PLURAL.search, texts))
        ):
            return None
        values[name] = tuple(items[0] for items in facts)
    first = scopes[0]
    return None if first.groups else Scope(values, {}, first.context, first.genre, first.mood, set(values))


@dataclass(frozen=True, slots=True)
class Filled:
    """A pattern filled with facts: the words, and what they state."""

    text: str
    stated: frozenset[str]
    words: tuple[str, ...]
    """The words taken by turns."""
    told: frozenset[str] = frozenset()
    """The facts of the paper that it names."""
    head: str = ""
    """What stands first where that is a fact: time, actor or object."""


@dataclass(slots=True)
class _Filling:
    scope: Scope
    turn: int
    used: frozenset[str]
    glue: Glue = field(default_factory=Glue)
    stated: set[str] = field(default_factory=set)
    words: list[str] = field(default_factory=list)
    told: set[str] = field(default_factory=set)
    head: str = ""

    def fill(self, nodes: Nodes) -> None:
        for node in nodes:
            if isinstance(node, str):
                self.glue.words(node)
            elif isinstance(node, Slot):
                self._slot(node)
            elif isinstance(node, Words):
                self._choose(node)
            else:
                self._stretch(node)

    def holds(self, nodes: Nodes) -> bool:
        """Whether a stretch may be said: its facts are there, and it does not name the paper's again."""
        slots = [node for node in nodes if isinstance(node, Slot)]
        fresh = not any(slot.scope == "@" and slot.field in self.scope.told for slot in slots)
        return fresh and all(self.has(slot) for slot in slots)

    def has(self, slot: Slot) -> bool:
        """Whether there is something to put into a slot."""
        if slot.scope == "@":
            return bool(self.scope.context.get(slot.field))
        if slot.scope == "=":
            return slot.field in self.scope.values
        return slot.field in self.scope.open and slot.field not in self.stated

    def _slot(self, slot: Slot) -> None:
        if slot.scope == "@":
            self.glue.value(self.scope.context[slot.field])
            self.told.add(slot.field)
            return
        values = self.scope.values[slot.field]
        if not self.glue.text:
            self.head = HEADS.get(values[0].kind, "")
        self.glue.value(joined(values, slot.form))
        self.stated.add(slot.field)

    def _choose(self, node: Words) -> None:
        """Words not yet used in the section come first, from a place that the paper's key gives."""
        start = self.turn + len(self.words)
        turned = [node.options[(start + i) % len(node.options)] for i in range(len(node.options))]
        word = next((option for option in turned if option not in self.used), turned[0])
        self.words.append(word)
        self.glue.words(word)

    def _stretch(self, node: Stretch) -> None:
        for branch in node.branches:
            if self.holds(branch):
                self.fill(branch)
                return


def fill(nodes: Nodes, scope: Scope, turn: int, used: frozenset[str] = frozenset()) -> Filled | None:
    """A pattern filled with the facts of a scope, or None where a fact that it requires is not to be had."""
    filling = _Filling(scope, turn, used)
    if not all(filling.has(node) for node in nodes if isinstance(node, Slot)):
        return None
    filling.fill(nodes)
    return Filled(
        filling.glue.cut(),
        frozenset(filling.stated),
        tuple(filling.words),
        frozenset(filling.told),
        filling.head,
    )
