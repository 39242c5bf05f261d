"""How long a paper may be, and which facts may be left out for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.facts.document import Document
from drafter.facts.fact import Fact
from drafter.facts.frame import Root
from drafter.facts.names import folded, nearest
from drafter.facts.section import Group, Section
from drafter.facts.where import Faults
from drafter.text.normal import normalized
from drafter.text.reading import read_value
from drafter.text.values import Amount, Hedge, Kind

_UNITS = ("", "字", "个字")
_EXPECTED = "篇幅，如「3000字以内」「约3000字」「2000至3000字」"
_AT_MOST = (Hedge.AT_MOST, Hedge.WITHIN, Hedge.BELOW)


@dataclass(frozen=True, slots=True)
class Length:
    """The length that was asked for: as typed, and from how many characters to how many."""

    text: str
    low: int = 0
    high: int | None = None

    def over(self, size: int) -> int:
        """By how many characters a text is too long; 0 where it is not."""
        return max(0, size - self.high) if self.high is not None else 0

    def under(self, size: int) -> int:
        """By how many characters a text is too short; 0 where it is not."""
        return max(0, self.low - size)


def read_length(root: Root, faults: Faults) -> Length | None:
    """The length that the root of a facts file asks for."""
    given = root.given("length")
    if given is None:
        return None
    try:
        return _length(str(given).strip())
    except ValueError:
        faults.add(root.where("length"), f"「{given}」不是{_EXPECTED}。")
        return None


def _length(text: str) -> Length:
    """The bounds of a length; about 3000 and 3000 itself leave a tenth either way."""
    amount = read_value(normalized(text), Kind.QUANTITY)
    if not isinstance(amount, Amount) or amount.unit not in _UNITS or amount.high < 1:
        raise ValueError(text)
    if amount.hedge in _AT_MOST:
        return Length(text, 0, int(amount.high))
    if amount.hedge is Hedge.AT_LEAST:
        return Length(text, int(amount.low), None)
    if amount.low < amount.high:
        return Length(text, int(amount.low), int(amount.high))
    below, above = int(amount.low) * 9 // 10, int(amount.high) * 11 // 10
    return Length(
        text,
        int(amount.low) if amount.hedge is Hedge.MORE else below,
        int(amount.high) if amount.hedge is Hedge.NEAR else above,
    )


def mark_may(facts: Sequence[Fact], document: Document, root: Root, faults: Faults) -> tuple[Fact, ...]:
    """The facts, of which those that the root names under `may` need not be stated."""
    given = root.given("may")
    if given is None:
        return tuple(facts)
    names = given if isinstance(given, list | tuple) else [given]
    optional: set[str] = set()
    for index, name in enumerate(names):
        wanted = folded(str(name))
        found = {fact.id for fact in facts if wanted in map(folded, _names(fact, document))}
        if not found:
            known = sorted({each for fact in facts for each in _names(fact, document)})
            close = nearest(str(name), known)
            hint = f"，是不是「{close}」？" if close else "。"
            where = root.where("may")
            faults.add(
                where.at(index, index) if isinstance(given, list | tuple) else where,
                f"没有名为「{name}」的事实{hint}请写标签、部分的名称或编号（如 sections.0.visits.1）。",
            )
        optional |= found
    return tuple(replace(fact, use="may") if fact.id in optional else fact for fact in facts)


def _names(fact: Fact, document: Document) -> Iterator[str]:
    """What a fact may be marked by: its label, those of its groups, its section's names, and every path to it."""
    yield fact.label
    parts = fact.id.split(".")
    # `sections` alone would be all of them.
    yield from (".".join(parts[:end]) for end in range(2 if fact.section is not None else 1, len(parts) + 1))
    value: object = document
    for part in parts:
        if isinstance(value, Section):
            yield from (value.title, value.type_name())
        if isinstance(value, Group):
            yield type(value).model_fields[part].title or part
            value = getattr(value, part)
        elif isinstance(value, tuple):
            value = value[int(part)]
