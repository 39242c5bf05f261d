"""The sector's summary: results, problems with measures, outlook, each a part of its own."""

import re
from pathlib import Path

import pytest

from drafter.drafting.drafter import Drafter


@pytest.fixture(scope="module")
def text() -> str:
    """The draft of a sector's summary."""
    folder = Path(__file__).parents[2] / "fixtures" / "facts"
    return Drafter().draft(folder / "33-sector-annual-summary.toml").text


def test_it_has_three_parts(text: str) -> None:
    """Their headings stand in this order."""
    assert ["一、主要工作及成效", "二、存在问题及改进措施", "三、下一步工作打算"] == re.findall(
        r"^[一二三四]、.*$", text, re.MULTILINE
    )


def test_each_function_is_an_item_of_one_list(text: str) -> None:
    """The items are named alike."""
    part = text.partition("一、主要工作及成效\n")[2].partition("二、存在问题")[0]

    assert ["政治协商", "民主监督", "参政议政", "社情民意反映", "界别活动"] == re.findall(
        r"[一二三四五]是(.{4,6})方面", part
    )


def test_each_problem_is_followed_by_its_own_measure(text: str) -> None:
    """As many measures as problems, told as still to be done."""
    part = text.partition("二、存在问题及改进措施\n")[2].partition("三、下一步")[0]

    assert 3 == len(re.findall("对此，|为此，|下一步，", part))
    assert "了" not in part
