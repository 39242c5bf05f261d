"""Work opinions: on what they rest, then what is asked of whom, under numbered names."""

from pathlib import Path

from drafter.drafting.drafter import Drafter


def test_opinions_on_a_field_name_it_in_the_title(root: Path) -> None:
    """Those for a year name the year."""
    folder = root / "fixtures" / "facts"
    field = Drafter().draft(folder / "19-sector-work-opinions.toml")
    year = Drafter().draft(folder / "06-city-work-opinions-next-year.toml")

    assert field.layout.title == "政协贵阳市乌当区委员会关于加强政协界别工作的意见"
    assert year.layout.title == "澄浦市政协2005年工作意见"


def test_nothing_is_told_as_done(root: Path) -> None:
    """Opinions ask; they report no results."""
    draft = Drafter().draft(root / "fixtures" / "facts" / "06-city-work-opinions-next-year.toml")

    assert "了" not in draft.text.replace("了解", "")
    assert "由提案委员会负责" in draft.text
