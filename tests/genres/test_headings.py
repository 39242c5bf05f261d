"""Headings: numbered, parallel, of one family a paper."""

import pytest

from drafter.facts.discovery import all_sections
from drafter.facts.document import Document
from drafter.facts.load import load_facts
from drafter.genres.headings import FAMILIES, chinese, headings
from drafter.templates import read_template

BARE = {"opening", "closing"}


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


def options(kind: str, family: str) -> list[str]:
    found = read_template(f"{kind}/prose.toml")["headings"][family]
    return [found] if isinstance(found, str) else list(found)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_section_has_headings_of_every_family(family: str) -> None:
    """A family can only be chosen where all sections have it."""
    kinds = [kind.type_name() for kind in all_sections() if kind.type_name() not in BARE]

    assert [kind for kind in kinds if not options(kind, family)] == []


@pytest.mark.parametrize("family", FAMILIES)
def test_headings_of_a_family_are_parallel(family: str) -> None:
    """Equal in clauses, and within four characters of each other."""
    found = [
        heading
        for kind in all_sections()
        if kind.type_name() not in BARE
        for heading in options(kind.type_name(), family)
    ]

    assert len({heading.count("，") for heading in found}) == 1
    assert max(map(len, found)) - min(map(len, found)) <= 4


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


@pytest.mark.parametrize("family", FAMILIES)
def test_no_two_sections_share_a_clause_of_their_headings(family: str) -> None:
    """A paper does not say 建言有据 twice."""
    clauses: dict[str, set[str]] = {}
    for kind in all_sections():
        name = kind.type_name()
        for heading in options(name, family) if name not in BARE else ():
            for clause in heading.split("，"):
                clauses.setdefault(clause, set()).add(name)

    assert {clause: kinds for clause, kinds in clauses.items() if len(kinds) > 1} == {}


def test_two_sections_of_one_kind_have_different_headings() -> None:
    """A second section of a type takes the next heading."""
    found = {heading[2:] for heading in headings(paper("proposals", "proposals", issuer="禾塘乡政协联络组"))}

    assert len(found) == 2


def test_numbers_are_written_in_chinese() -> None:
    """Ten and above too."""
    assert [chinese(n) for n in (1, 10, 11, 20, 32)] == ["一", "十", "十一", "二十", "三十二"]
