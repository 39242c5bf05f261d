"""Bare numbers completed by the unit of their field."""

from decimal import Decimal

import pytest

from drafter.facts.units import plain_number, with_unit


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (93, "93件"),
        (1.5, "1.5件"),
        (Decimal("1E+3"), "1000件"),
        ("93", "93件"),
        (" ９３ ", "９３件"),
        ("90余", "90余件"),
        ("3至5", "3至5件"),
        ("3—5", "3—5件"),
        ("九十三", "九十三件"),
        ("1.2万", "1.2万件"),
        ("12,000", "12,000件"),
    ],
)
def test_a_bare_number_takes_the_unit(given: object, expected: str) -> None:
    """Hedges between number and unit, ranges and Chinese numerals too."""
    assert expected == with_unit(given, "件")


@pytest.mark.parametrize("given", ["93件", "93条", "近百件", "XX", "", True, None])
def test_anything_else_stays_as_it_is(given: object) -> None:
    """A unit of its own wins."""
    assert given == with_unit(given, "件")


def test_each_element_of_a_list_takes_the_unit() -> None:
    """A list of numbers."""
    assert ("1件", "2条") == with_unit([1, "2条"], "件")


def test_without_a_unit_nothing_changes() -> None:
    """Most fields have none."""
    assert with_unit(93, "") == 93


def test_a_number_has_no_exponent() -> None:
    """As a clerk writes it."""
    assert [plain_number(number) for number in (1e20, 93, Decimal("92.40"))] == [
        "100000000000000000000",
        "93",
        "92.40",
    ]
