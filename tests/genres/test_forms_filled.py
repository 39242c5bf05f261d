"""A form filled with its own examples is a paper that holds."""

from pathlib import Path

import pytest

from drafter.drafting.drafter import Drafter
from drafter.facts.discovery import all_genres
from drafter.facts.forms import form


@pytest.mark.parametrize("genre", [genre.type_name() for genre in all_genres()])
def test_a_form_filled_with_its_examples_is_drafted_and_proved(genre: str, tmp_path: Path) -> None:
    """Every example can be said, none contradicts another, and each is found again in the text."""
    path = tmp_path / "form.toml"
    path.write_text(form(genre, filled=True), encoding="utf-8")
    draft = Drafter().draft(path)

    assert [] == [(f.code, f.text, f.message) for f in draft.report.findings if f.severity != "note"]
