"""A user's own genre: a Python file named by its path."""

from pathlib import Path

import pytest

from drafter.errors import FactsError, InputError
from drafter.facts.discovery import find_genre
from drafter.facts.forms import form, schema
from drafter.facts.load import load_facts

GENRE = """
from typing import ClassVar
from drafter.facts.document import Document
from drafter.facts.section import Section, label
from drafter.facts.types import Quantity

class HomeVisits(Section):
    title: ClassVar[str] = "走访"
    households: Quantity | None = label("走访户数", examples=["86户"])

class OtherMatters(Section):
    title: ClassVar[str] = "其他"

class Briefing(Document):
    title: ClassVar[str] = "简报"
"""


@pytest.fixture
def genre(tmp_path: Path) -> Path:
    path = tmp_path / "briefing.py"
    path.write_text(GENRE, encoding="utf-8")
    return path


def test_a_genre_is_read_from_its_file(genre: Path) -> None:
    """Where it lists no sections, they are those of the file, in order."""
    found = find_genre(str(genre))

    assert ("简报", "briefing") == (found.title, found.type_name())
    assert ["home_visits", "other_matters"] == [section.type_name() for section in found.order]


def test_a_file_is_read_once(genre: Path) -> None:
    """Two papers of one genre have one class."""
    assert find_genre(str(genre)) is find_genre(str(genre))


def test_a_facts_file_names_it_beside_itself(genre: Path, tmp_path: Path) -> None:
    """The path is relative to the facts file, not to the working folder."""
    facts = tmp_path / "facts.toml"
    facts.write_text(
        'genre = "briefing.py"\nissuer = "青屏县政协"\n[[sections]]\ntype = "走访"\nhouseholds = "86户"\n',
        encoding="utf-8",
    )

    assert "briefing" == load_facts(facts).genre


def test_a_missing_file_is_a_fault_of_the_facts_file(tmp_path: Path) -> None:
    """With the line that names it."""
    facts = tmp_path / "facts.toml"
    facts.write_text('issuer = "青屏县政协"\ngenre = "absent.py"\nsections = []\n', encoding="utf-8")

    with pytest.raises(FactsError, match=r"第2行.*找不到文种文件「.*absent\.py」"):
        load_facts(facts)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("x = (", "第1行有语法错误"),
        ("import nowhere_at_all", "第1行运行出错（ModuleNotFoundError"),
        ("\nraise ValueError('a\\nb')", "第2行运行出错（ValueError：a b）"),
        ("x = 1", "没有文种"),
        (f"{GENRE}\nclass Second(Document):\n    pass\n", "几个文种（Briefing、Second）"),
        ("\x00", "语法错误|运行出错"),
    ],
)
def test_what_is_wrong_with_a_file_is_one_line(tmp_path: Path, content: str, said: str) -> None:
    """File, line and remedy."""
    path = tmp_path / "faulty.py"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(InputError, match=said) as caught:
        find_genre(str(path))
    assert "faulty.py" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_its_form_and_schema_name_the_file(genre: Path) -> None:
    """What is filled in can be drafted as it is."""
    assert f'genre = "{genre}"' in form(str(genre))
    assert str(genre) in schema(str(genre))["properties"]["genre"]["enum"]
