"""Finding sections and genres by their names."""

import pytest

from drafter.errors import InputError
from drafter.facts.discovery import all_genres, all_sections, called, find_genre, find_section, names_of
from drafter.facts.document import Document
from drafter.facts.section import Section


def test_every_section_of_the_folder_is_found_once() -> None:
    """By module, in order."""
    names = [section.type_name() for section in all_sections()]

    assert sorted(set(names)) == names
    assert "proposals" in names


def test_every_genre_of_the_folder_is_found() -> None:
    """Those of the sources first of all; each admits known sections."""
    assert {"session_report", "work_summary"} <= {genre.type_name() for genre in all_genres()}
    assert all(set(genre.order) <= set(all_sections()) for genre in all_genres())


def test_a_section_is_found_by_each_of_its_names() -> None:
    """And each name belongs to one section."""
    for section in all_sections():
        for name in names_of(section):
            assert section is find_section(name)


def test_a_genre_is_found_by_each_of_its_names() -> None:
    """Width and case do not count."""
    for genre in all_genres():
        for name in names_of(genre):
            assert genre is find_genre(f" {name} ".upper())


def test_a_section_can_be_sought_among_some(inspections: type[Section], proposals: type[Section]) -> None:
    """As a genre of one's own does; 「工作」 may be left out."""
    assert inspections is find_section("视察", (inspections, proposals))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("work_sumary", "是不是「work_summary（工作总结）」"),
        ("工作总洁", "work_summary"),
        ("周报", "现有文种"),
        ("", "现有文种"),
    ],
)
def test_an_unknown_genre_is_met_with_those_there_are(name: str, said: str) -> None:
    """The nearest one is offered."""
    with pytest.raises(InputError, match=said):
        find_genre(name)


@pytest.mark.parametrize(
    ("name", "said"), [("propsals", "是不是「proposals（提案工作）」？请改正"), ("xyz", "现有部分")]
)
def test_an_unknown_section_is_met_with_the_nearest(name: str, said: str) -> None:
    """All are listed only where none is near."""
    with pytest.raises(InputError, match=said):
        find_section(name)


def test_without_a_title_the_type_alone_is_the_name() -> None:
    """A plain document."""
    assert "document" == called(Document)
    assert ("document",) == names_of(Document)
