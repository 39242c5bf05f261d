"""The sections of a genre, loaded when they are asked for."""

import subprocess
import sys

import pytest

from drafter.facts.discovery import all_genres, find_section, named
from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.sections.proposals import Proposals
from drafter.sections.study import Study

ORDER = Order("study", "proposals")


def test_sections_stand_in_their_order() -> None:
    """By number, by stretch and all."""
    assert ORDER[0] is Study
    assert (Proposals,) == ORDER[1:]
    assert [Study, Proposals] == list(ORDER)
    assert len(ORDER) == 2


@pytest.mark.parametrize("name", ["proposals", "Proposals", "提案工作", "提案"])
def test_a_section_is_found_by_each_of_its_names(name: str) -> None:
    """That of its file, its title and what else it is called."""
    assert named(name, ORDER) is Proposals
    assert find_section(name, ORDER) is Proposals


def test_another_genre_s_section_is_not_found() -> None:
    """However well it is known elsewhere."""
    assert named("closing", ORDER) is None


@pytest.mark.parametrize("genre", all_genres(), ids=lambda genre: genre.type_name())
def test_every_section_of_a_genre_is_there(genre: type[Document]) -> None:
    """Each name is that of a file, and none stands twice."""
    sections = list(genre.order)

    assert len(sections) == len({section.type_name() for section in sections})
    assert sections


def test_one_section_is_found_without_the_others() -> None:
    """A paper has a few of those that its genre admits."""
    program = (
        "import sys\n"
        "from drafter.facts.discovery import find_genre, named\n"
        "named('proposals', find_genre('work_summary').order)\n"
        "print(*(name for name in sys.modules if name.startswith('drafter.sections.')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["drafter.sections.proposals"]
