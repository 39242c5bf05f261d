"""Points inside a section are numbered one level below its heading."""

import pytest

from drafter.drafting.levels import below

LINES = ["要抓好工作。", "（一）健全制度。每季度学习1次。", "（十一）规范管理。"]


@pytest.mark.parametrize("heading", [None, "一、加强学习", "工作目标"])
def test_points_below_a_first_level_are_numbered_in_brackets(heading: str | None) -> None:
    """They are left as they are."""
    assert LINES == below(heading, LINES)


def test_points_below_a_second_level_are_numbered_with_digits() -> None:
    """No level stands inside itself."""
    told = ["要抓好工作。", "1.健全制度。每季度学习1次。", "11.规范管理。"]

    assert told == below("（二）加强学习", LINES)
