"""A text of another genre than was said, or of none."""

import pytest

from drafter.checking.checker import Checker
from drafter.checking.rule import all_rules
from drafter.config import Config

RULES = {rule.code: rule for rule in all_rules()}
FEATURE = RULES["STR509"].bad[0]


@pytest.mark.parametrize(("genre", "severity"), [("work_summary", "error"), ("", "note")])
def test_a_story_is_no_paper(genre: str, severity: str) -> None:
    """An error where a genre was said; else it is only noted."""
    report = Checker(Config(select=("STR509",))).check(FEATURE, genre=genre)

    assert [severity] == [finding.severity for finding in report.findings]


@pytest.mark.parametrize(
    ("text", "genre", "found"),
    [
        ("青屏县政协2024年工作总结\n一、学习\n学习4次。", "minutes", ["总结"]),
        ("青屏县政协2024年工作总结\n一、学习\n学习4次。", "work_summary", []),
        ("青屏县政协2025年工作计划（草案）\n一、学习\n学习4次。", "work_summary", ["计划"]),
        ("青屏县政协2024年工作总结和2025年计划\n一、学习\n学习4次。", "work_summary", []),
        ("青屏县政协2024年工作总结\n一、学习\n学习4次。", "no_such_genre", []),
        ("抓好工作计划\n学习4次。", "work_summary", []),
        ("", "work_summary", []),
    ],
)
def test_a_title_of_another_genre_is_named(text: str, genre: str, found: list[str]) -> None:
    """The word in the title is what does not fit."""
    report = Checker(Config(select=("STR509",))).check(text, genre=genre)

    assert found == [finding.text for finding in report.findings]
