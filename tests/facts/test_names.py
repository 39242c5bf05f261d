"""Keys and names as clerks type them."""

import pytest

from drafter.facts.names import folded, nearest


@pytest.mark.parametrize(
    "typed", ["立案件数", " 立案件数：", "立案件数（必填）", "＊立案件数", "立案 件数(件)"]
)
def test_decorations_do_not_count(typed: str) -> None:
    """Width, spaces, colons, stars and what stands in brackets behind."""
    assert folded("立案件数") == folded(typed)


@pytest.mark.parametrize("typed", ["answer_rate", "Answer-Rate", "ANSWERRATE", "ａｎｓｗｅｒ＿ｒａｔｅ"])
def test_case_and_joints_do_not_count(typed: str) -> None:
    """Of an English name."""
    assert folded("answer_rate") == folded(typed)


def test_a_name_in_brackets_alone_stays() -> None:
    """Nothing would be left of it."""
    assert folded("（一）")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("fild", "filed"),
        ("立案数", "立案件数"),
        ("主题", "视察主题"),
        ("xyz", ""),
        ("", ""),
        ("立暗件树", "立案件数"),
        ("甲" * 5000, ""),
    ],
)
def test_the_nearest_known_name_is_found(typed: str, expected: str) -> None:
    """Nothing is better than a wild guess."""
    assert expected == nearest(typed, ["filed", "立案件数", "视察主题"])


def test_how_near_can_be_asked_for() -> None:
    """A strict caller gets nothing where the likeness is small."""
    assert nearest("主题", ["视察主题"], strict=True) == ""
