"""The monthly plan: a paragraph a month, in their order."""

from pathlib import Path

from drafter.drafting.drafter import Drafter


def test_every_month_has_a_paragraph_of_its_own(root: Path) -> None:
    """However short it is."""
    draft = Drafter().draft(root / "fixtures" / "facts" / "31-monthly-plan.toml")
    months = [
        line.partition("：")[0]
        for line in draft.text.splitlines()
        if line[:1].isdigit() and "月：" in line[:4]
    ]

    assert months[:12] == [f"{number}月" for number in range(1, 13)]
