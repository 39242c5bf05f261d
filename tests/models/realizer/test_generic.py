"""Prose from labels alone."""

from pathlib import Path
from typing import ClassVar

import pytest

from drafter.drafting.drafter import Drafter
from drafter.facts.discovery import find_genre
from drafter.facts.document import Document
from drafter.facts.load import load_facts
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Person, Phrase, Point, Quantity, Rate, Title
from drafter.models.realizer.generic import parts_of
from drafter.sections.study import Study


class Step(Group):
    name: Phrase = label("步骤", required=True)
    people: Quantity | None = label("参加人数")


class Visit(Group):
    place: Phrase | None = label("地点")
    households: Quantity | None = label("走访户数")
    steps: tuple[Step, ...] = labels("步骤")


class Tour(Section):
    """No template anywhere."""

    title: ClassVar[str] = "走访"
    day: Date | None = label("走访时间")
    leader: Person | None = label("带队领导")
    rate: Rate | None = label("走访面")
    rules: tuple[Title, ...] = labels("制定制度")
    work: tuple[Point, ...] = labels("主要做法")
    visits: tuple[Visit, ...] = labels("走访活动")


class MoreStudy(Study):
    """A section of the package with a fact of its own."""

    minutes: Quantity | None = label("整理纪要份数")


class Note(Document):
    title: ClassVar[str] = "走访记录"
    order: ClassVar[tuple[type[Section], ...]] = (Tour, MoreStudy)


GIVEN = {
    "day": "5月16日",
    "leader": {"name": "何静宜", "post": "县政协副主席"},
    "rate": "92%",
    "rules": ["《走访办法》", "《回访办法》"],
    "work": ["听取群众意见", "现场答复诉求"],
    "visits": [
        {"place": "岚溪镇", "households": "86户", "steps": [{"name": "逐户登记", "people": "12人"}]},
        {"place": "禾塘乡", "households": "43户"},
    ],
}


def drafted(*sections: dict[str, object]) -> str:
    facts = load_facts({"issuer": "青屏县政协", "sections": list(sections)}, genre=Note)
    draft = Drafter().draft(facts)
    assert [finding.message for finding in draft.report.findings] == []
    return draft.text


def test_every_fact_is_said_by_its_label() -> None:
    """Groups in groups too, and the draft is proved."""
    text = drafted({"type": "tour", **GIVEN})

    assert "一、走访\n走访时间为5月16日，带队领导为县政协副主席何静宜，走访面92%" in text
    assert "岚溪镇，走访86户。" in text
    assert "逐户登记，参加12人" in text


@pytest.mark.parametrize("name", GIVEN)
def test_a_fact_alone_is_said(name: str) -> None:
    """Whichever it is."""
    assert drafted({"type": "tour", name: GIVEN[name]})


def test_a_derived_section_keeps_the_prose_of_its_base() -> None:
    """What the base does not know is said by its label."""
    text = drafted({"type": "more_study", "sessions": "4次", "minutes": "4份"})

    assert "整理纪要4份" in text
    assert "学习4次" in text
    assert len(parts_of(MoreStudy)) == len(parts_of(Study)) + 1


def test_templates_beside_a_file_are_used(tmp_path: Path) -> None:
    """`prompts/` in the folder of the file holds prose and frame."""
    (tmp_path / "own.py").write_text(
        "from typing import ClassVar\n"
        "from drafter.facts.document import Document\n"
        "from drafter.facts.section import Section, label\n"
        "from drafter.facts.types import Quantity\n"
        "class Visits(Section):\n"
        "    title: ClassVar[str] = '走访'\n"
        "    households: Quantity | None = label('走访户数')\n"
        "class OwnNote(Document):\n"
        "    title: ClassVar[str] = '走访记录'\n",
        encoding="utf-8",
    )
    for name, content in {
        "visits/prose.toml": '[[part]]\n[part.single]\nhouseholds = "上门走访群众{households}"',
        "own_note/frame.toml": 'title = "{issuer}走访纪实"\nafter = ["特此记录。"]\nnumbering = "none"',
    }.items():
        (tmp_path / "prompts" / name).parent.mkdir(parents=True)
        (tmp_path / "prompts" / name).write_text(content, encoding="utf-8")
    genre = find_genre(str(tmp_path / "own.py"))
    facts = load_facts(
        {"issuer": "青屏县政协", "sections": [{"type": "visits", "households": "86户"}]}, genre=genre
    )

    assert Drafter().draft(facts).text == "青屏县政协走访纪实\n\n上门走访群众86户。\n特此记录。\n\n青屏县政协"
