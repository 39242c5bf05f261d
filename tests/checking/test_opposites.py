"""Labels that are told apart by one word alone."""

from collections.abc import Callable

import pytest

from drafter.checking.opposites import Signs, signs_of

Errors = Callable[..., list[tuple[str, str | None, str | None]]]
Entries = tuple[tuple[str, str], tuple[str, str]]
CASES: list[tuple[str, Entries]] = [
    (
        "应出席会议的{0}名委员中，实到{1}名。",
        (("应出席委员", "236名"), ("实出席委员", "221名")),
    ),
    ("目前整改完毕的有{0}个，还剩{1}个。", (("已整改问题", "49个"), ("未整改问题", "8个"))),
    ("深入{0}个乡镇、{1}个村，召开座谈会。", (("走访乡镇", "9个"), ("走访村（社区）", "31个"))),
    ("低保标准由{0}元调整为{1}元。", (("上年低保标准", "620元"), ("低保标准", "670元"))),
]


@pytest.mark.parametrize(("pattern", "entries"), CASES)
def test_values_in_each_other_s_place_are_found(pattern: str, entries: Entries, errors: Errors) -> None:
    """And in their own they are right."""
    one, other = (value.rstrip("名个元") for _, value in entries)

    assert [] == errors(pattern.format(one, other), *entries)
    assert ["COV203"] == [code for code, _, _ in errors(pattern.format(other, one), *entries)]


def test_a_label_without_its_opposite_has_no_sign() -> None:
    """应 and 已 are words like any other there."""
    assert [frozenset(), frozenset()] == signs_of(["应出席委员", "已整改问题"])
    assert not Signs(frozenset({"出席"}), "出席会议。")


@pytest.mark.parametrize("word", ["分别为", "依次为"])
def test_figures_in_turn_are_of_the_names_in_turn(word: str, errors: Errors) -> None:
    """The first of the first, the second of the second."""
    entries = ("上垟村油茶面积", "420亩"), ("下垟村油茶面积", "365亩")

    assert [] == errors(f"上垟村、下垟村油茶面积{word}420亩、365亩。", *entries)
    assert ["COV203"] == [c for c, _, _ in errors(f"上垟村、下垟村油茶面积{word}365亩、420亩。", *entries)]
