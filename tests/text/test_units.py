"""Units: which are one, which convert, which words only look like them."""

from decimal import Decimal

import pytest

from drafter.text.units import NOT_FOLLOWED, UNITS


@pytest.mark.parametrize(
    ("base", "factor", "unit"),
    [
        ("人", "1", "名"),
        ("人", "1", "位"),
        ("人", "1", "人"),
        ("人次", "1", "人次"),
        ("件", "1", "件"),
        ("米", "1000", "公里"),
        ("秒", "60", "分钟"),
        ("月", "12", "年"),
        ("克", "500", "斤"),
        ("平方米", "10000", "公顷"),
        ("千瓦时", "1000", "兆瓦时"),
        ("盒", "1", "盒"),
    ],
)
def test_a_unit_has_its_base(base: str, factor: str, unit: str) -> None:
    """Persons by any measure word are persons; 人次 are not."""
    assert (base, Decimal(factor)) == UNITS[unit]


def test_bases_are_their_own_base() -> None:
    """A conversion ends after one step."""
    bases = {base for base, _ in UNITS.values()} & set(UNITS)

    assert [] == [base for base in bases if UNITS[base] != (base, Decimal(1))]


def test_notes_are_of_known_units() -> None:
    """A misspelt unit in the data would never take effect."""
    assert set() == set(NOT_FOLLOWED) - set(UNITS)


def test_a_place_in_a_ranking_is_counted_like_a_rank() -> None:
    """上升3个位次 is 上升3位."""
    assert UNITS["位"] == UNITS["个位次"] == UNITS["个名次"]
