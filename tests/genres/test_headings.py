"""Headings: numbered, parallel, of one family a paper."""

import pytest

from drafter.facts.discovery import all_genres
from drafter.facts.document import Document
from drafter.facts.load import load_facts
from drafter.genres.frame import frame
from drafter.genres.frame_file import read_frame
from drafter.templates import has_template, read_template

GENRES = all_genres()
FAMILIES = [(genre, family) for genre in GENRES for family in read_frame(genre).families]


def paper(*types: str, issuer: str = "青屏县政协") -> Document:
    return load_facts(
        {
            "genre": "work_summary",
            "issuer": issuer,
            "period": "2024年",
            "sections": [{"type": kind, **given(kind)} for kind in types],
        }
    ).document


def given(kind: str) -> dict[str, object]:
    facts = {
        "proposals": {"submitted": "8件"},
        "opening": {"work": ["组织委员视察"]},
        "study": {"sessions": "4次"},
    }
    return facts.get(kind, {})


def headings(document: Document) -> tuple[str | None, ...]:
    return frame(document).headings


def headed(genre: type[Document]) -> dict[str, dict[str, object]]:
    """The sections of a genre that stand under a heading, each with its headings by family."""
    files = {kind.type_name(): f"{kind.type_name()}/prose.toml" for kind in genre.order}
    found = {
        kind: dict(read_template(file).get("headings", {}))
        for kind, file in files.items()
        if has_template(file)
    }
    return {kind: given for kind, given in found.items() if given}


def options(given: dict[str, object], family: str) -> list[str]:
    found = given.get(family, [])
    return [found] if isinstance(found, str) else list(found)


def named(case: object) -> str:
    return case.type_name() if isinstance(case, type) else str(case)


@pytest.mark.parametrize(("genre", "family"), FAMILIES, ids=named)
def test_every_section_has_headings_of_every_family_admitted(genre: type[Document], family: str) -> None:
    """A family can only be chosen where all sections have it."""
    assert [kind for kind, given in headed(genre).items() if not options(given, family)] == []


@pytest.mark.parametrize(("genre", "family"), FAMILIES, ids=named)
def test_headings_of_a_family_are_parallel(genre: type[Document], family: str) -> None:
    """Equal in clauses, and within four characters of each other."""
    found = [heading for given in headed(genre).values() for heading in options(given, family)]

    assert len({heading.count("，") for heading in found}) <= 1
    assert max(map(len, found), default=0) - min(map(len, found), default=0) <= 4


def test_headings_are_numbered_in_order() -> None:
    """The opening has no heading and no number."""
    found = headings(paper("opening", "study", "proposals"))

    assert found[0] is None
    assert [heading[:2] for heading in found[1:]] == ["一、", "二、"]


def test_a_section_without_facts_has_no_heading_and_no_number() -> None:
    """What is not there is not counted, however its groups were typed."""
    empty = {"type": "meetings", "consultations": [{}]}
    sections = [{"type": kind, **given(kind)} for kind in ("study", "proposals")]
    document = load_facts(
        {"genre": "work_summary", "issuer": "青屏县政协", "sections": [sections[0], empty, sections[1]]}
    ).document
    found = headings(document)

    assert found[1] is None
    assert [heading[:2] for heading in (found[0], found[2]) if heading] == ["一、", "二、"]


@pytest.mark.parametrize(("genre", "family"), FAMILIES, ids=named)
def test_no_two_sections_share_a_clause_of_their_headings(genre: type[Document], family: str) -> None:
    """A paper does not say 建言有据 twice."""
    clauses: dict[str, set[str]] = {}
    for name, given in headed(genre).items():
        for heading in options(given, family):
            for clause in heading.split("，"):
                clauses.setdefault(clause, set()).add(name)

    assert {clause: kinds for clause, kinds in clauses.items() if len(kinds) > 1} == {}


def test_two_sections_of_one_kind_have_different_headings() -> None:
    """A second section of a type takes the next heading."""
    found = {heading[2:] for heading in headings(paper("proposals", "proposals", issuer="禾塘乡政协联络组"))}

    assert len(found) == 2
