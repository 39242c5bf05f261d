"""Facts written as TOML are the facts that were read."""

import tomllib
from pathlib import Path

import pytest

from drafter.facts.load import load_facts
from drafter.repl.given import load_data, read_data
from drafter.repl.toml import toml_of

FOLDERS = ("fixtures/facts", "examples")
FILES = sorted(path for folder in FOLDERS for path in (Path(__file__).parents[2] / folder).glob("*.toml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem[:24])
def test_the_data_of_a_file_are_its_facts(path: Path) -> None:
    """Read, kept as JSON, written as TOML: ids, labels and values are the same."""
    data = read_data(path)
    written = tomllib.loads(toml_of(data))
    wanted = load_facts(path)
    got = load_data(data)

    assert data == written
    assert [(fact.id, fact.label, fact.text, fact.post, fact.use) for fact in wanted.facts] == [
        (fact.id, fact.label, fact.text, fact.post, fact.use) for fact in got.facts
    ]
    assert (wanted.complete, wanted.accept, wanted.genre) == (got.complete, got.accept, got.genre)
