"""Offline prose of papers' openings and measures: who acts is named, and figures have a stop between them."""

import pytest

from drafter.facts.section import Section
from drafter.models.realizer.compose import realize
from drafter.sections.basis import Basis
from drafter.sections.conditions import Conditions
from drafter.sections.disaster_relief import DisasterRelief
from drafter.sections.safeguards import Safeguards

PAPER = {"issuer": "岚溪镇政协工委", "period": "2024年", "self": "工委", "span": "全年", "next": "意见任务"}
KEYS = [f"key{number}" for number in range(12)]


def texts(section: Section, genre: str, mood: str = "done") -> set[str]:
    """The prose under twelve keys."""
    return {realize(section, PAPER, key=key, genre=genre, mood=mood) for key in KEYS}


@pytest.mark.parametrize(
    "given",
    [{"purposes": ["发挥界别优势"], "reality": "本镇实际"}, {"reality": "本镇实际"}, {"papers": "有关要求"}],
)
def test_opinions_open_with_their_issuer_and_a_colon(given: dict[str, object]) -> None:
    """They hand over to what is laid down."""
    found = texts(Basis.model_validate(given), "work_opinions", "plan")

    assert all("岚溪镇政协工委" in text and text.endswith("提出如下意见：") for text in found)


def test_a_staff_has_a_body_that_has_it() -> None:
    """工委配有副主任1名, not 人员方面，配备副主任1名."""
    found = texts(Conditions.model_validate({"staff": ["副主任1名"], "liaisons": "28名"}), "work_summary")

    assert {"工委"} == {text[:2] for text in found}


def test_a_check_has_somebody_who_checks() -> None:
    """The issuer, where nobody else was named."""
    found = texts(Safeguards.model_validate({"checks": ["每年12月检查计划的完成情况"]}), "work_plan", "plan")

    assert {"岚溪镇政协工委加强督促检查，每年12月检查计划的完成情况。"} == found


def test_what_a_flood_destroyed_is_told_in_two_sentences() -> None:
    """Harm to land and houses; then works and money."""
    given = {
        "date": "7月15日",
        "place": "7个村",
        "disaster": "山洪灾害",
        "farmland": "2850亩",
        "houses": "142间",
        "facilities": ["水利工程130处"],
        "loss": "1980万元",
    }
    found = texts(DisasterRelief.model_validate(given), "work_summary")

    assert all("142间。水利工程130处" in text for text in found)
