"""What a section may say of the paper as a whole."""

import pytest

from drafter.facts.load import load_facts
from drafter.patterns.context import paper_context, short_name, span


@pytest.mark.parametrize(
    ("issuer", "short"),
    [
        ("青屏县政协", "县政协"),
        ("青屏县政协领导班子", "县政协"),
        ("青屏县政协岚溪镇联络组", "联络组"),
        ("政协澄浦市第九届委员会常务委员会", "常委会"),
        ("映湖街道政协工委", "工委"),
        ("青屏县机关党总支", "我们"),
    ],
)
def test_an_office_has_a_short_name(issuer: str, short: str) -> None:
    """Where none is known it says 我们."""
    assert short_name(issuer) == short


@pytest.mark.parametrize(
    ("period", "word"),
    [
        ("2024年", "全年"),
        ("2024年度", "全年"),
        ("2023年至2024年", "期间"),
        ("", "全年"),
        ("2024年上半年", "上半年"),
        ("3月至5月", "期间"),
    ],
)
def test_a_stretch_of_time_has_a_word(period: str, word: str) -> None:
    """A half-year summary never says 全年."""
    assert span(period) == word


def test_the_section_that_follows_is_known() -> None:
    """The last has none."""
    sections = [{"type": "opening", "work": ["组织视察"]}, {"type": "proposals", "submitted": "8件"}]
    document = load_facts({"genre": "work_summary", "issuer": "青屏县政协", "sections": sections}).document

    assert [paper_context(document, n)["next"] for n in (0, 1)] == ["提案工作", ""]


def test_a_closing_is_nothing_to_lead_into() -> None:
    """Nothing would be listed behind 重点抓好以下工作：."""
    sections = [{"type": "plan_opening"}, {"type": "plan_closing", "cause": "全县高质量发展"}]
    document = load_facts({"genre": "work_plan", "issuer": "青屏县政协", "sections": sections}).document

    assert paper_context(document, 0)["next"] == ""


def test_a_section_without_facts_does_not_follow() -> None:
    """What is left out of the paper is not led into."""
    sections = [{"type": "opening", "work": ["组织视察"]}, {"type": "study"}]
    document = load_facts({"genre": "work_summary", "issuer": "青屏县政协", "sections": sections}).document

    assert paper_context(document, 0)["next"] == ""


def test_what_is_planned_is_of_the_period_to_come() -> None:
    """Where a paper tells of one year and plans for the next."""
    root = {"issuer": "青屏县政协", "period": "2024年", "next_period": "2025年", "genre": "summary_and_plan"}
    document = load_facts({**root, "sections": [{"type": "opening", "work": ["组织视察"]}]}).document

    assert ["2024年", "2025年"] == [paper_context(document, 0, mood)["period"] for mood in ("done", "plan")]
