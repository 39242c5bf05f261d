"""The arrangement list: numbered items with names, whoever sees to them and by when."""

from pathlib import Path

from drafter.drafting.drafter import Drafter


def test_items_are_numbered_with_digits(root: Path) -> None:
    """1.确定议题, not 一、."""
    draft = Drafter().draft(root / "fixtures" / "facts" / "23-district-plan-arrangement-list.toml")
    names = [section.heading for section in draft.sections]

    assert names[0] == "1.确定议题"
    assert names[-1] == "8.督促履职"
