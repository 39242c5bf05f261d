"""The patterns of a section are held against its fields when they are read."""

from pathlib import Path

import pytest

from drafter import templates
from drafter.errors import TemplateError
from drafter.models.realizer.prose import read_prose
from drafter.sections.inspections import Inspections
from drafter.templates import read_template


@pytest.fixture
def prose(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A prose.toml of our own for inspections."""
    monkeypatch.setattr(templates, "prompts_folder", lambda: tmp_path)
    (tmp_path / "inspections").mkdir()
    read_template.cache_clear()
    read_prose.cache_clear()
    yield tmp_path / "inspections" / "prose.toml"
    read_template.cache_clear()
    read_prose.cache_clear()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('[[part]]\n[[part.pattern]]\ntext = "视察{number}"', "number"),
        ('[[part]]\neach = "tours"\n', "tours"),
        ('[[part]]\neach = "visits"\n[[part.run]]\ntext = "{date}视察{count}"', "count"),
        ('[[part]]\n[[part.pattern]]\ntext = "视察{count"', "视察"),
        ('[[part]]\n[[part.pattern]]\ntext = "视察{count}"\nneeds = ["total"]', "total"),
        ('[[part]]\n[part.single]\ncount = "视察{attendances}"', "count"),
        ('[[part]]\n[[part.pattern]]\nwords = "视察{count}"', "text"),
        ('[headings]\npair = "甲，乙"', "part"),
    ],
)
def test_a_faulty_pattern_is_named_with_file_and_place(prose: Path, text: str, fault: str) -> None:
    """Nothing is drafted from patterns that name what there is not."""
    prose.write_text(text, encoding="utf-8")

    with pytest.raises(TemplateError, match=f"inspections/prose.toml.*{fault}"):
        read_prose(Inspections)
