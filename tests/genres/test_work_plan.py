"""The work plan: points still to be done, proved, in the forms of a plan."""

import re
from pathlib import Path

import pytest

from drafter.drafting.draft import Draft
from drafter.drafting.drafter import Drafter

PLANS = (
    "16-annual-plan-general",
    "18-education-sector-plan",
    "21-plan-nine-points",
    "22-subdistrict-joint-committee-plan",
    "27-annual-plan-2024-eight-points",
    "28-annual-plan-2024-four-points",
    "29-subdistrict-activity-group-plan",
    "30-yangquan-township-plan",
    "32-joint-committee-plan-2024",
    "35-education-activity-group-plan",
)
FACTS = Path(__file__).parents[2] / "fixtures" / "facts"
DONE = re.compile(r"了(?!解)|已")
FIGURE = re.compile(r"[0-9]|一次|《")


@pytest.fixture(scope="module", params=PLANS)
def plan(request: pytest.FixtureRequest) -> Draft:
    """The draft of one of the plans."""
    return Drafter().draft(FACTS / f"{request.param}.toml")


def test_a_plan_is_proved(plan: Draft) -> None:
    """All that is given is stated, and nothing else, without a warning."""
    found = [finding.message for finding in plan.report.findings if finding.severity != "note"]

    assert (plan.text, []) == (plan.text, found)


def test_a_plan_tells_nothing_as_done(plan: Draft) -> None:
    """Neither 了 nor 已."""
    assert [] == DONE.findall(plan.text)


def test_each_point_of_a_plan_has_a_figure_or_a_product(plan: Draft) -> None:
    """Under every first-level heading stands a number or a title."""
    points = [section.text for section in plan.sections if section.heading and "任务" not in section.heading]

    assert [] == [text for text in points[1:] if not FIGURE.search(text)]


def test_no_two_points_open_alike_three_times(plan: Draft) -> None:
    """要 or 县政协将 open two points that follow each other at most; numbered paragraphs open by their names."""
    texts = [section.text for section in plan.sections if section.heading]
    heads = [text[:3] for text in texts if not text.startswith("（")]

    assert all(len({*three}) > 1 for three in zip(heads, heads[1:], heads[2:], strict=False))


def test_a_plan_may_be_called_otherwise() -> None:
    """工作要点 instead of 工作计划."""
    given = {"genre": "work_plan", "issuer": "青屏县政协", "period": "2025年", "kind": "工作要点"}

    assert Drafter().draft(given).text.startswith("青屏县政协2025年工作要点")


def test_points_below_a_point_are_numbered() -> None:
    """（一） and （二） open paragraphs of their own; one alone has no number."""
    points = [
        {"name": "突出重点", "act": "集中学习", "count": "4次"},
        {"name": "创新形式", "act": "举办讲座"},
    ]
    paper = {"genre": "work_plan", "issuer": "青屏县政协", "period": "2025年"}

    def lines(some: list[dict[str, str]]) -> list[str]:
        section = {"type": "plan_task", "heading": "加强学习", "points": some}
        return Drafter().draft({**paper, "sections": [section]}).sections[0].text.splitlines()

    assert ["（一）突出重点。", "（二）创新形式。"] == [line[:8] for line in lines(points)]
    assert ["突出重点。"] == [line[:5] for line in lines(points[:1])]
