"""Facts for any section, made from the examples of its own fields, in the genres that admit it."""

import random
import re
from collections.abc import Iterator
from typing import NamedTuple, get_args

from drafter.errors import FactsError, TemplateError
from drafter.facts.discovery import all_genres
from drafter.facts.document import Document
from drafter.facts.facts import Facts
from drafter.facts.load import load_facts
from drafter.facts.section import Group, Section
from drafter.genres.frame_file import read_frame

FRAME = {"genre": "work_summary", "issuer": "青屏县政协", "period": "2024年", "date": "2024年12月18日"}


class Case(NamedTuple):
    """A section in a genre that admits it, told in one mood."""

    kind: type[Section]
    genre: type[Document]
    mood: str

    @property
    def frame(self) -> dict[str, object]:
        """What the genre asks for at the root."""
        return frame_of(self.genre)


def frame_of(genre: type[Document]) -> dict[str, object]:
    """Issuer, period and date, and what else a genre cannot do without."""
    needed = {name: examples(field) for name, field in genre.model_fields.items() if field.is_required()}
    return {**needed, **FRAME, "genre": genre.type_name()}


def cases() -> list[Case]:
    """Every section once in each mood in which some genre tells it; the work summary goes before others."""
    found: dict[tuple[type[Section], str], Case] = {}
    for genre in sorted(all_genres(), key=lambda genre: genre.type_name() != "work_summary"):
        try:
            frame = read_frame(genre)
        except TemplateError:  # the tests of the genres name it
            continue
        for kind in genre.order:
            parts = [part.mood for part in frame.parts if kind.type_name() in part.sections]
            for mood in parts or [frame.mood]:
                found.setdefault((kind, mood), Case(kind, genre, mood))
    return sorted(found.values(), key=lambda case: (case.kind.type_name(), case.mood))


def named(case: Case) -> str:
    """A case as tests are listed."""
    return f"{case.kind.type_name()}-{case.mood}"


def groups(annotation: object) -> list[type[Group]]:
    if isinstance(annotation, type):
        return [annotation] if issubclass(annotation, Group) else []
    return [group for argument in get_args(annotation) for group in groups(argument)]


def examples(field: object, most: int = 9) -> object:
    """The examples of a field as a facts file has them: a list where the field is one."""
    many = "tuple" in str(field.annotation)
    return list(field.examples)[:most] if many else field.examples[0]


def one_fact_each(kind: type[Section]) -> Iterator[tuple[str, dict[str, object]]]:
    """Each field of a section, and of its groups, as the only fact given."""
    for name, field in kind.model_fields.items():
        if found := groups(field.annotation):
            for inner, nested in found[0].model_fields.items():
                yield f"{name}.{inner}", {name: [{inner: examples(nested, 1)}]}
        else:
            yield name, {name: examples(field, 1)}


def any_facts(kind: type[Group], chance: random.Random, share: float) -> dict[str, object]:
    """Some of the facts of a section or group, groups with one to six items."""
    given: dict[str, object] = {}
    for name, field in kind.model_fields.items():
        if chance.random() > share:
            continue
        if found := groups(field.annotation):
            wanted = chance.choice([1, 1, 2, 3, 4, 6])
            items = [any_facts(found[0], chance, chance.choice([0.2, 0.4, 0.8])) for _ in range(wanted)]
            given[name] = [item for item in items if item]
        else:
            given[name] = examples(field)
    return {name: value for name, value in given.items() if value}


FIGURE = re.compile(r"[0-9]+(?=(?:次|件|条|名|个|份|期|篇|户|家|场|人次|批|项|人|起|万元)$)")


def with_other_figures(given: object, chance: random.Random) -> object:
    """The same facts, each count with a figure of its own."""
    if isinstance(given, dict):
        return {name: with_other_figures(value, chance) for name, value in given.items()}
    if isinstance(given, list):
        return [with_other_figures(value, chance) for value in given]
    return FIGURE.sub(lambda _: str(chance.randint(2, 400)), given) if isinstance(given, str) else given


def any_paper(chance: random.Random) -> Facts:
    """A paper of several sections, in any order, whose figures do not contradict each other."""
    genre = chance.choice([genre for genre in all_genres() if len(genre.order) > 2])
    sections: list[dict[str, object]] = []
    while len(sections) < min(7, len(genre.order)):
        kind = chance.choice(genre.order)
        given = with_other_figures(any_facts(kind, chance, chance.choice([0.3, 0.5])), chance)
        if given and facts_of(Case(kind, genre, ""), given):
            sections.append({"type": kind.type_name(), **given})
    return load_facts({**frame_of(genre), "sections": sections})


def facts_of(case: Case, given: dict[str, object], **frame: str) -> Facts | None:
    """A paper of one section; None where chance made figures that contradict each other."""
    try:
        return load_facts({**case.frame, **frame, "sections": [{"type": case.kind.type_name(), **given}]})
    except FactsError as error:
        if "请核对" in str(error):
            return None
        raise
