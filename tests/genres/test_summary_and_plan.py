"""The summary with plan: two parts, each with its heading and its mood."""

import re
from pathlib import Path

import pytest

from drafter.drafting.drafter import Drafter

PAPERS = ("10-township-liaison-summary-and-plan", "11-township-liaison-summary-2008-plan-2009")


@pytest.mark.parametrize("name", PAPERS)
def test_the_plan_is_told_as_still_to_be_done(name: str, root: Path) -> None:
    """Behind the heading of the plan nothing is told as done."""
    text = Drafter().draft(root / "fixtures" / "facts" / f"{name}.toml").text
    summary, plan = re.split(r"\n二、[0-9]{4}年工作计划\n", text)

    assert "了" in summary
    assert [] == re.findall(r"[^为除]了(?!解)|已(?!经)", plan)


def test_each_part_counts_its_own_headings(root: Path) -> None:
    """一、 and 二、 head the parts; （一） begins anew in each."""
    text = Drafter().draft(root / "fixtures" / "facts" / f"{PAPERS[1]}.toml").text

    assert ["一、2008年工作总结", "二、2009年工作计划"] == re.findall(r"^[一二三]、.*$", text, re.MULTILINE)
    assert 2 == len(re.findall(r"^（一）", text, re.MULTILINE))


def test_the_plan_speaks_of_its_own_year(root: Path) -> None:
    """The plan names the year to come, not the one told."""
    text = Drafter().draft(root / "fixtures" / "facts" / f"{PAPERS[1]}.toml").text
    plan = text.partition("二、2009年工作计划\n")[2].partition("\n溪口镇政协联络组\n")[0]

    assert "2009年" in plan
    assert "2008年" not in plan


def test_a_year_is_not_lost_behind_a_part_of_it() -> None:
    """The period of the plan may lie in the year that is told; a year within a meeting's name is another matter."""
    facts = {
        "genre": "summary_and_plan",
        "issuer": "青屏县政协",
        "period": "2024年",
        "next_period": "2024年下半年",
        "sections": [{"type": "study", "sessions": "12次"}],
    }

    assert Drafter().draft(facts).text.startswith("青屏县政协2024年工作总结和2024年下半年工作计划\n")
