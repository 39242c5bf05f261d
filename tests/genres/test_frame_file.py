"""The frame.toml of a genre is held against its fields and sections when it is read."""

from pathlib import Path

import pytest

from drafter.errors import TemplateError
from drafter.facts.discovery import all_genres, find_genre
from drafter.facts.document import Document
from drafter.genres.frame_file import FAMILIES, read_frame


@pytest.mark.parametrize("genre", all_genres(), ids=lambda genre: genre.type_name())
def test_every_frame_can_be_read(genre: type[Document]) -> None:
    """Each genre of the package has a frame whose patterns name what there is."""
    assert read_frame(genre).title


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('title = "{issuer"', "title"),
        ('title = "{chair}总结"', "title.*chair"),
        ('before = ["各位", "{chair}"]', r"before\.1.*chair"),
        ('signature = [["{issuer}", "{office}"]]', r"signature\.0.*office"),
        ('mood = "past"', "mood"),
        ('numbering = "A."', "numbering"),
        ('[[part]]\nheading = "总结"\nsections = ["tours"]', r"part\.0\.sections.*tours"),
        ('[[part]]\nsections = ["study"]', r"part\.0\.heading"),
        ('subtitle = "总结"', "subtitle"),
        ("title = ", "无法读取"),
    ],
)
def test_a_faulty_frame_is_named_with_file_and_place(folder: Path, text: str, fault: str) -> None:
    """Nothing is drafted in a frame that names what there is not."""
    path = folder / "prompts" / "yearbook" / "frame.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(TemplateError, match=f"frame.toml.*{fault}"):
        read_frame(find_genre(str(folder / "yearbook.py")))


def test_a_genre_without_a_frame_has_a_plain_one(folder: Path) -> None:
    """Titled and signed, told as done, numbered 一、."""
    (folder / "prompts" / "yearbook" / "frame.toml").unlink()
    frame = read_frame(find_genre(str(folder / "yearbook.py")))

    assert (("一、", "done", FAMILIES), 2) == (
        (frame.numbering, frame.mood, frame.families),
        len(frame.signature),
    )
