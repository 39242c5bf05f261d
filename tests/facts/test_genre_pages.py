"""The genres in words, made from the models."""

import json
from pathlib import Path

import pytest

from drafter.facts.discovery import all_genres, all_sections, find_genre
from drafter.facts.document import Document
from drafter.facts.genre_pages import about, genre_entry, genre_table, genres_page, schema_text, write_pages
from drafter.facts.wording import columns

GENRES = all_genres()


def named(genre: type[Document]) -> str:
    return genre.type_name()


def test_the_page_is_as_it_would_be_made(root: Path) -> None:
    """`python -m drafter.facts.genre_pages docs` makes it anew."""
    assert genres_page() == (root / "docs" / "genres.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("genre", GENRES, ids=named)
def test_the_schemas_are_as_they_would_be_made(genre: type[Document], root: Path) -> None:
    """A file a genre, plain JSON."""
    path = root / "docs" / "schemas" / f"{genre.type_name()}.json"

    assert schema_text(genre) == path.read_text(encoding="utf-8")
    assert genre.title == json.loads(schema_text(genre))["title"]


def test_no_schema_is_left_of_a_genre_that_is_gone(root: Path) -> None:
    """The folder holds one a genre."""
    assert {genre.type_name() for genre in GENRES} == {
        path.stem for path in (root / "docs" / "schemas").iterdir()
    }


def test_pages_are_written_into_a_folder(tmp_path: Path) -> None:
    """The page and the schemas."""
    write_pages(tmp_path)

    assert genres_page() == (tmp_path / "genres.md").read_text(encoding="utf-8")
    assert len(GENRES) == len(list((tmp_path / "schemas").iterdir()))


@pytest.mark.parametrize("genre", GENRES, ids=named)
def test_a_genre_says_what_it_is_for(genre: type[Document]) -> None:
    """In Chinese for the clerk, and in English."""
    assert about(genre, "zh").endswith("。")
    assert about(genre, "en").endswith(".")
    assert "中文：" not in about(genre, "en")


def test_the_table_names_every_genre_and_section() -> None:
    """With their Chinese names, in lines that a terminal has room for."""
    table = genre_table()

    for genre in GENRES:
        assert genre.type_name() in table
        assert genre.title in table
        assert about(genre, "zh") in table
        assert all(section.title in table for section in genre.order)
    assert "又称" in table
    assert 100 >= max(columns(line) for line in table.splitlines())


@pytest.mark.parametrize("genre", GENRES, ids=named)
def test_one_genre_is_told_section_by_section(genre: type[Document]) -> None:
    """Its `type` beside its title."""
    entry = genre_entry(genre)

    assert all(f"{section.type_name()} " in entry and section.title in entry for section in genre.order)


def test_the_page_tells_of_every_section() -> None:
    """Under an anchor of its own, with each of its facts."""
    page = genres_page()

    for section in all_sections():
        assert page.count(f'<a id="{section.type_name()}">') == 1
        assert all((info.title or "") in page for info in section.model_fields.values())


def test_the_table_is_told_in_english() -> None:
    """Names and titles stay what a facts file calls them."""
    table = genre_table("en")

    assert "minutes" in table
    assert "the meeting is the subject of every sentence." in table
    assert "又称" not in table
    assert "各部分" not in table


def test_a_genre_is_told_in_english() -> None:
    """Its sections with the names that may be typed."""
    entry = genre_entry(find_genre("minutes"), "en")

    assert entry.startswith("minutes 会议纪要\n")
    assert "agenda_item  会议议题 (or 议题、议定事项)" in entry
