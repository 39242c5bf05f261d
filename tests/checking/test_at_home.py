"""Values that stand where they were given."""

from collections.abc import Callable

import pytest

Errors = Callable[..., list[tuple[str, str | None, str | None]]]

OF_EACH = (("奖金", "每人3000元"), ("经费合计", "6万元"))
OF_SUBJECTS = (("招聘总数", "120名"), ("语文教师", "38名"), ("数学教师", "34名"), ("英语教师", "22名"))
IN_SHORT = (("查处酒驾", "214起"), ("醉驾", "29起"))
COUNTED = (("学习教育专题", "4个"), ("支部数量", "684个"))


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("每人奖励3000元，奖金共计6万元。", OF_EACH),
        (
            "公开招聘中小学教师120名。数学、语文、英语学科分别招聘34名、38名和22名。",
            OF_SUBJECTS,
        ),
        ("酒后驾驶214起，含醉酒驾驶29起。", IN_SHORT),
        ("学习教育在全县684个支部展开。支部围绕4个专题开展学习。", COUNTED),
    ],
)
def test_values_at_home_are_not_exchanged(
    text: str, entries: tuple[tuple[str, str], ...], errors: Errors
) -> None:
    """By 每, by the first word of the label, by its signs, by the noun behind."""
    assert [] == errors(text, *entries)


def test_the_same_values_exchanged_are_found(errors: Errors) -> None:
    """Each stands where the other was given."""
    text = "公开招聘中小学教师120名。数学、语文、英语学科分别招聘38名、34名和22名。"

    assert errors(text, *OF_SUBJECTS)
