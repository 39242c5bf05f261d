"""Slots give way to their values, however a model has bent them."""

import pytest

from drafter.prompting.slots import Slot, opened, repeated

SLOTS = {
    slot.number: slot
    for slot in (
        Slot(1, "提交提案件数", "129件", "sections.0.submitted", 0),
        Slot(2, "立案件数", "93件", "sections.0.filed", 0),
        Slot(3, "带队领导", "县政协副主席何静宜", "sections.0.leader", 0, again="何静宜"),
        Slot(4, "文件", "《提案审查细则》", "sections.0.rules", 0),
        Slot(5, "捐款", "约12万元", "sections.0.gift", 0),
        Slot(6, "立案件数", "40件", "sections.1.filed", 1),
        Slot(7, "办复率", "100%", "sections.0.rate", 0),
    )
}


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("共提交⟦F1 提交提案件数⟧，立案⟦F2 立案件数⟧。", "共提交129件，立案93件。"),
        ("共提交⟦F1⟧。", "共提交129件。"),
        ("共提交【F1 提交提案件数】。", "共提交129件。"),
        ("共提交[F1]。", "共提交129件。"),
        ("共提交[[F1 提交提案件数]]。", "共提交129件。"),
        ("共提交⟦Ｆ1　提交提案件数⟧。", "共提交129件。"),
        ("共提交⟦F1 提交提案件数。", "共提交129件。"),
        ("共提交⟦提交提案件数⟧。", "共提交129件。"),
        ("共提交⟦F1 提案数⟧。", "共提交129件。"),
        ("共提交⟦F1 提交提案件数⟧件。", "共提交129件。"),
        ("办复率⟦F7 办复率⟧%。", "办复率100%。"),
        ("捐款约⟦F5 捐款⟧。", "捐款约12万元。"),
        ("修订《⟦F4 文件⟧》。", "修订《提案审查细则》。"),
        ("修订⟦F4 文件⟧。", "修订《提案审查细则》。"),
        ("⟦F3 带队领导⟧带队，⟦F3 带队领导⟧总结。", "县政协副主席何静宜带队，何静宜总结。"),
        ("没有记号。", "没有记号。"),
    ],
)
def test_a_slot_becomes_its_value(written: str, text: str) -> None:
    """Other brackets, no label, a unit said once more: what is meant is beyond doubt."""
    assert text == opened(written, SLOTS, 0)


@pytest.mark.parametrize(
    "written",
    ["⟦F99 立案件数⟧", "⟦F1 办复率⟧", "⟦来信件数⟧", "[F99]"],
)
def test_a_slot_that_cannot_be_told_stays(written: str) -> None:
    """As ⟦…⟧, which the checker finds."""
    text = opened(f"立案{written}。", SLOTS, 0)

    assert "⟦" in text
    assert not any(slot.value in text for slot in SLOTS.values())


def test_a_label_alone_is_that_of_the_section() -> None:
    """Other sections may have the same label."""
    assert opened("立案⟦立案件数⟧。", SLOTS, 0) == "立案93件。"
    assert opened("立案⟦立案件数⟧。", SLOTS, 1) == "立案40件。"


def test_a_mark_names_number_and_label() -> None:
    """As a model sees it."""
    assert SLOTS[1].mark == "⟦F1 提交提案件数⟧"
    assert Slot(8, "", "x", "id", 0).mark == "⟦F8⟧"


def test_slots_that_stand_twice_are_known() -> None:
    """By the facts that they belong to."""
    assert repeated("⟦F1⟧、⟦F2⟧、⟦F1 提交提案件数⟧", SLOTS, 0) == {"sections.0.submitted"}
