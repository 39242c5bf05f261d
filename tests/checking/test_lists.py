"""Values that are lists typed as one."""

from collections.abc import Callable

import pytest

from drafter.checking.lists import parts_of

Errors = Callable[..., list[tuple[str, str | None, str | None]]]
TEAM = ("成员", "张志远、刘红梅、孙国庆")
OFFICES = ("配合单位", "县财政局、县卫生健康局")


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("张志远、刘红梅", ("张志远", "刘红梅")),
        ("县财政局；县教育局", ("县财政局", "县教育局")),
        ("张志远", ()),
        ("甲、乙", ()),
    ],
)
def test_a_list_is_read_as_its_parts(value: str, parts: tuple[str, ...]) -> None:
    """Whatever mark stands between them; parts of one character are no names."""
    assert parts == parts_of(value)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("调研组由孙国庆、张志远和刘红梅组成。", TEAM),
        ("由县财政局与县卫健局配合落实。", OFFICES),
    ],
)
def test_a_list_is_stated_in_any_order(text: str, entry: tuple[str, str], errors: Errors) -> None:
    """Joined by any word, and bodies by their short forms."""
    assert [] == errors(text, entry)


def test_a_list_of_which_a_part_is_gone_is_missing(errors: Errors) -> None:
    """All of it was given, all of it is to be stated."""
    assert [("COV201", None, "0")] == errors("调研组由孙国庆、张志远组成。", TEAM)


def test_a_list_is_looked_for_in_one_sentence(errors: Errors) -> None:
    """Names that stand far apart are no list."""
    assert [("COV201", None, "0")] == errors("孙国庆、张志远带队。刘红梅参加。", TEAM)
