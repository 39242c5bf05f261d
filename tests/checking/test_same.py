"""A figure that the facts give twice, of the whole and of its only part, need be told once."""

import pytest

from drafter import check, load_facts


def errors(text: str, total: str) -> list[str]:
    section = {
        "type": "proposals",
        "submitted": total,
        "submissions": [{"session": "县政协七届四次会议", "submitted": "17件"}],
    }
    facts = load_facts({"genre": "work_summary", "issuer": "青屏县政协", "sections": [section]})
    report = check(f"青屏县政协工作总结\n{text}", facts)
    return [finding.code for finding in report.findings if finding.severity == "error"]


@pytest.mark.parametrize(
    "text",
    ["县政协七届四次会议期间，委员提交提案17件。", "县政协七届四次会议以来，共提交提案17件。"],
)
def test_a_figure_told_once_states_both(text: str) -> None:
    """Neither sentence lacks anything."""
    assert [] == errors(text, "17件")


def test_another_figure_is_not_stated_by_it() -> None:
    """The whole and the part are two figures then."""
    assert ["COV201"] == errors("县政协七届四次会议期间，委员提交提案17件。", "29件")


def test_a_figure_told_nowhere_is_missing() -> None:
    """Neither bears out the other."""
    assert {"COV201"} == set(errors("县政协七届四次会议期间，委员提交提案。", "17件"))
