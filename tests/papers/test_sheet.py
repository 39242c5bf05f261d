"""The rows of a paper: one a fact, in order, empty until they are filled in."""

from dataclasses import replace

from drafter.papers.extract import facts_of
from drafter.papers.sheet import Row, filled, rows_of
from drafter.text.text import Text

PAPER = (
    "青屏县政协2024年工作总结\n\n2024年，在县委领导下，立案93件，县委批示2次。\n\n青屏县政协\n2024年12月18日"
)


def rows(*, same: bool = False) -> tuple[Row, ...]:
    return rows_of(facts_of(Text(PAPER)), same=same)


def test_this_year_is_empty() -> None:
    """Last year's value stands beside it."""
    row = next(row for row in rows() if row.last == "93件")

    assert ("", "93件") == (row.value, row.last)


def test_what_the_paper_says_of_itself_is_one_row() -> None:
    """The year in title and opening is one fact."""
    assert 1 == sum(row.last == "2024年" for row in rows())


def test_a_body_known_by_its_level_is_one_row_and_filled() -> None:
    """It is most likely the same."""
    assert ["县委"] == [row.value for row in rows() if row.last == "县委"]


def test_same_takes_the_paper_s_own_values() -> None:
    """For a list that proves the paper itself."""
    assert all(row.value == row.last for row in rows(same=True))


def test_filled_rows_are_facts() -> None:
    """Those without a value, and those that are gone, are none."""
    given = [replace(row, value="112件", gone=row.last != "93件") for row in rows()]

    assert ["112件"] == [fact.text for fact in filled(given).facts]
