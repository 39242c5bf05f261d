"""Persons in each other's seat."""

from collections.abc import Callable

import pytest

from drafter.checking.alignment import Alignment

Align = Callable[..., Alignment]
PRESENT = [
    ("县政协党组书记、主席", "单永清"),
    ("县政协党组成员、副主席", "裘静仪"),
    ("县政协党组成员、秘书长", "何景和"),
    ("列席人员", "柴若渔"),
]


@pytest.mark.parametrize(
    "text",
    [
        "主席单永清主持会议，副主席裘静仪、秘书长何景和出席，办公室主任柴若渔列席。",
        "单永清主席主持会议，裘静仪副主席出席，何景和、柴若渔参加。",
        "单永清主持会议，裘静仪、何景和出席，柴若渔列席。",
    ],
)
def test_each_in_their_own_seat(text: str, aligned: Align) -> None:
    """With the post before the name, behind it, or nowhere."""
    assert [] == aligned(text, *PRESENT).misplaced


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (
            "主席何景和主持会议，副主席裘静仪、秘书长单永清出席，办公室主任柴若渔列席。",
            {"单永清", "何景和"},
        ),
        (
            "主席柴若渔主持会议，副主席裘静仪、秘书长何景和出席，办公室主任单永清列席。",
            {"单永清", "柴若渔"},
        ),
        ("副主席何景和，秘书长裘静仪出席，主席单永清主持，柴若渔列席。", {"裘静仪", "何景和"}),
    ],
)
def test_one_in_another_s_seat_is_found(text: str, pair: set[str], aligned: Align) -> None:
    """Though no word of the labels tells the two places apart."""
    misplaced = aligned(text, *PRESENT).misplaced

    assert [pair] == [{swap.fact.text, swap.other.text} for swap in misplaced]


def test_a_post_is_that_of_all_who_are_listed_behind_it(aligned: Align) -> None:
    """副主席 holds for both of 副主席裘静仪、何景和."""
    people = [("副主席", "裘静仪"), ("副主席", "方砚秋"), ("秘书长", "何景和")]

    assert [] == aligned("副主席裘静仪、方砚秋和秘书长何景和出席。", *people).misplaced
    assert len(aligned("副主席裘静仪、何景和和秘书长方砚秋出席。", *people).misplaced) == 1
