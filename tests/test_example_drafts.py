"""
Ten drafts kept to be read: they change when the prose changes, and this test says so until somebody has read them.

    python tests/test_example_drafts.py     # write them anew, then read the diff
"""

from pathlib import Path

import pytest

from drafter import Drafter, load_facts
from drafter.formats.markdown import render

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "examples" / "drafts"
SOURCES = ("03", "05", "07", "09", "13", "17", "22", "26", "31", "34")


def facts_of(source: str) -> Path:
    """The facts file of a source document, by its number."""
    return next((ROOT / "fixtures" / "facts").glob(f"{source}-*.toml"))


def drafted(source: str) -> bytes:
    """The offline draft as `drafter draft -o x.md` writes it."""
    return render(Drafter().draft(load_facts(facts_of(source))))


@pytest.mark.parametrize("source", SOURCES)
def test_a_draft_that_was_read_is_the_draft_that_is_made(source: str) -> None:
    """Byte for byte; where it is not, write the drafts anew and read what changed."""
    kept = FOLDER / f"{facts_of(source).stem}.md"

    assert kept.read_bytes() == drafted(source), (
        f"{kept.name}: python {Path(__file__).name}, then read the diff"
    )


def test_no_other_drafts_are_kept() -> None:
    """A file that no source has would never be compared."""
    assert {facts_of(source).stem for source in SOURCES} == {path.stem for path in FOLDER.iterdir()}


def refresh() -> None:
    """Write every draft anew."""
    FOLDER.mkdir(exist_ok=True)
    for source in SOURCES:
        (FOLDER / f"{facts_of(source).stem}.md").write_bytes(drafted(source))


if __name__ == "__main__":
    refresh()
