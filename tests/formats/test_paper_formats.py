"""Word and PDF out: found by their ending, and refused before any work where their library is missing."""

from pathlib import Path

import pytest
from printeddrafts import plain

from drafter.errors import InputError
from drafter.formats import find_format, notes_on, require_format


@pytest.mark.parametrize(("name", "extra"), [("a.docx", "drafter[docx]"), ("a.PDF", "drafter[pdf]")])
def test_a_missing_library_is_named_with_its_remedy(
    monkeypatch: pytest.MonkeyPatch, name: str, extra: str
) -> None:
    """The remedy can be typed as it stands."""

    def missing(wanted: str) -> None:
        raise ModuleNotFoundError(wanted)

    monkeypatch.setattr(find_format(Path(name)), "import_module", missing)

    with pytest.raises(InputError, match=f"pip install '{extra}'".replace("[", r"\[").replace("]", r"\]")):
        require_format(Path(name))


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.docx"])
def test_what_needs_nothing_is_ready_and_has_nothing_to_say(name: str) -> None:
    """Text is text, and a Word file is set by the machine that opens it."""
    pytest.importorskip("docx")
    require_format(Path(name))

    assert () == notes_on(Path(name), plain("工作总结"))
