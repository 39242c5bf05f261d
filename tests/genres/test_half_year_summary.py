"""The half-year summary: two parts with a plan, flat without one."""

import re
import tomllib
from pathlib import Path

import pytest

from drafter.drafting.drafter import Drafter


@pytest.fixture(scope="module")
def facts() -> dict[str, object]:
    """The facts of the half-year summary of a culture and history committee."""
    folder = Path(__file__).parents[2] / "fixtures" / "facts"
    file = folder / "14-culture-history-committee-half-year-spun.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def test_with_a_plan_it_has_two_parts(facts: dict[str, object]) -> None:
    """The title names both, and each has its heading."""
    text = Drafter().draft(facts).text

    assert text.startswith("怀化市政协文史委2006年上半年工作总结和下半年工作安排\n")
    assert ["一、", "二、"] == re.findall(r"^[一二三]、", text, re.MULTILINE)
    assert 8 == len(re.findall(r"^（[一二三四五六七八]）", text, re.MULTILINE))


def test_the_second_half_is_told_as_still_to_be_done(facts: dict[str, object]) -> None:
    """Nothing of the plan is told as done."""
    plan = Drafter().draft(facts).text.partition("二、下半年工作安排\n")[2]

    assert "8月组织本委委员" in plan
    assert [] == re.findall("了|已", plan)


def test_without_a_plan_it_is_flat(facts: dict[str, object]) -> None:
    """A paper that has only what was done needs no heading for that."""
    sections = [section for section in facts["sections"] if section["type"] != "plan_task"]  # type: ignore[attr-defined]
    given = {name: value for name, value in facts.items() if name != "next_period"} | {"sections": sections}
    text = Drafter().draft(given).text

    assert text.startswith("怀化市政协文史委2006年上半年工作总结\n")
    assert 8 == len(re.findall(r"^[一二三四五六七八]、", text, re.MULTILINE))
    assert "安排" not in text.partition("\n")[0]
