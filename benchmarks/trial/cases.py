"""Cases: a text, the facts it states, and the place of every statement."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

GOLD = Path(__file__).resolve().parent.parent / "gold"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a fact is stated, half open, and in which words."""

    start: int
    end: int
    fact: str
    surface: str


@dataclass(frozen=True, slots=True)
class Invention:
    """A sentence that states something no fact gives, and where it may be put in."""

    at: int
    sentence: str
    kind: str


@dataclass(frozen=True, slots=True)
class Case:
    """One text with its facts by id: label and value."""

    name: str
    text: str
    date: str | None
    facts: dict[str, tuple[str, str]]
    places: tuple[Place, ...]
    inventions: tuple[Invention, ...] = ()
    harmless: tuple[str, ...] = ()

    @property
    def rows(self) -> list[dict[str, str]]:
        """The facts as a plain list, as a user would give them."""
        return [{"id": name, "label": label, "value": value} for name, (label, value) in self.facts.items()]

    def places_by_fact(self) -> dict[str, list[Place]]:
        """The places of each fact, in order of the text."""
        found: dict[str, list[Place]] = {}
        for place in sorted(self.places):
            found.setdefault(place.fact, []).append(place)
        return found


def gold_cases(folder: Path) -> Iterator[Case]:
    """
    The gold texts of a folder, in order of their names.

    Raises:
        ValueError: a span or the place of an invented sentence is not in its text.
    """
    for path in sorted(folder.rglob("*.json")):
        yield gold_case(json.loads(path.read_text(encoding="utf-8")))


def gold_case(data: dict) -> Case:
    text = data["text"]
    return Case(
        name=data["id"],
        text=text,
        date=data["date"],
        facts={str(n): (fact["label"], fact["value"]) for n, fact in enumerate(data["facts"])},
        places=tuple(sorted(gold_place(data["id"], text, span) for span in data["spans"])),
        inventions=tuple(
            Invention(end_of(data["id"], text, row["after"]), row["sentence"], row["kind"])
            for row in data["invented"]
        ),
        harmless=tuple(data["harmless_sentences"]),
    )


def gold_place(name: str, text: str, span: dict) -> Place:
    """The place of a span: its surface, first in its context, which is first in the text."""
    context, surface = text.find(span["context"]), span["context"].find(span["surface"])
    if context < 0 or surface < 0:
        raise ValueError(
            f"{name}: 「{span['surface']}」 does not stand in 「{span['context']}」 of the text."
        )
    start = context + surface
    return Place(start, start + len(span["surface"]), str(span["fact"]), span["surface"])


def end_of(name: str, text: str, sentence: str) -> int:
    start = text.find(sentence)
    if start < 0:
        raise ValueError(f"{name}: 「{sentence}」 does not stand in the text.")
    return start + len(sentence)
