"""The arrangement list: numbered items with names, whoever sees to them and by when."""

from pathlib import Path

from drafter.drafting.drafter import Drafter


def test_items_are_numbered_as_first_level_headings(root: Path) -> None:
    """一、确定议题, as in any other paper."""
    draft = Drafter().draft(root / "fixtures" / "facts" / "23-district-plan-arrangement-list.toml")
    names = [section.heading for section in draft.sections if section.heading]

    assert names[0] == "一、确定议题"
    assert names[-1] == "八、督促履职"
