"""How a section is to be told: by the paper's key, among what its facts allow."""

import pytest

from drafter import load_facts
from drafter.facts.facts import Facts
from drafter.prompting.manner import manner

VISITS = [{"date": "5月16日", "place": "污水处理厂"}, {"date": "6月2日", "place": "岚溪小学"}]


def paper(issuer: str = "青屏县政协", count: int = 1, **section: object) -> Facts:
    return load_facts(
        {
            "genre": "work_summary",
            "issuer": issuer,
            "period": "2024年",
            "sections": [{"type": "inspections", **section}] * count,
        }
    )


def told(facts: Facts, section: int = 0, mood: str = "done") -> str:
    assert facts.document is not None
    own = [fact for fact in facts.facts if fact.section == section]
    return manner(facts.document, section, own, mood)


def openings(**section: object) -> set[str]:
    """How the section opens over many papers."""
    return {told(paper(f"第{number}镇政协", 1, **section)).split("；")[0] for number in range(40)}


def test_papers_of_other_offices_are_told_otherwise() -> None:
    """Like facts do not make like papers."""
    assert openings(visits=VISITS) == {"以时间起句", "以做事的人或单位起句"}


def test_one_paper_is_told_in_one_way() -> None:
    """A figure that is put right does not reshuffle the text."""
    before, after = (
        paper(visits=[{"date": "5月16日", "suggestions": count}, VISITS[1]]) for count in ("7条", "8条")
    )

    assert told(before) == told(after)


def test_only_what_the_facts_allow_is_asked_for() -> None:
    """Without a date nothing opens with one, and a single thing is not put beside others."""
    assert "以时间起句" not in openings(themes=["校园食堂"])
    assert "同类的事" not in told(paper(visits=VISITS[:1]))
    assert "同类的事" in told(paper(visits=VISITS))


def test_sections_of_one_type_do_not_open_alike() -> None:
    """They take turns."""
    facts = paper(count=2, visits=VISITS)

    assert told(facts, 0).split("；")[0] != told(facts, 1).split("；")[0]


@pytest.mark.parametrize("mood", ["plan", "minutes", "speech", "article"])
def test_a_plan_has_no_outcome_to_place(mood: str) -> None:
    """Only what was done has come to something."""
    assert "结果" not in told(paper(visits=VISITS), mood=mood)
