"""A workbook's cell as it is shown."""

from datetime import date, datetime, time

import pytest

from drafter.facts.cells import shown


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("2028年1月12日", "yyyy-mm-dd"),
        ("2028年1月12日", 'yyyy"年"m"月"d"日"'),
        ("2028年1月12日", "mm-dd-yy"),
        ("2028年1月12日", ""),
        ("2028年1月", 'yyyy"年"m"月"'),
        ("1月12日", '[$-804]m"月"d"日";@'),
    ],
)
def test_a_date_has_the_parts_that_its_format_shows(said: str, code: str) -> None:
    """Excel adds a first day to a month and a year to a day; nobody typed them."""
    assert said == shown(datetime.fromisoformat("2028-01-12"), code)


def test_a_date_without_a_time_is_one() -> None:
    """Nor does it get one."""
    assert "2028年1月12日" == shown(date(2028, 1, 12), "yyyy-mm-dd")


def test_a_time_of_day_is_kept() -> None:
    """Hours and minutes, of a day or by themselves."""
    assert "2028年1月12日9时30分" == shown(datetime.fromisoformat("2028-01-12T09:30"), "yyyy-mm-dd h:mm")
    assert "09:30" == shown(time(9, 30), "h:mm")


@pytest.mark.parametrize(
    ("said", "value", "code"),
    [
        ("97%", 0.97, "0%"),
        ("97%", 0.97, "0.00%"),
        ("97.3%", 0.973, "0.00%"),
        ("57%", 0.57, "0%"),
        ("100%", 1, "0%"),
        ("72.09%", 93 / 129, "0.00%"),
        ("0.97", 0.97, "General"),
        ("inf", float("inf"), "0%"),
        ("50%", 0.5, f"0.{'0' * 100_000}%"),
        ("50%", 0.5, f"{'[' * 100_000}0%"),
        ("0.97", 0.97, '0.00"%"'),
    ],
)
def test_a_share_is_a_percentage_where_its_format_says_so(said: str, value: float, code: str) -> None:
    """With the places that are shown, and no zeros at the end."""
    assert said == shown(value, code)


def test_a_serial_day_in_a_format_of_chinese_excel_is_a_date() -> None:
    """It comes as a number."""
    assert "2028年1月" == shown(46753, 'yyyy"年"m"月"')


@pytest.mark.parametrize(
    ("said", "value"), [("150", 150.0), ("0.5", 0.5), ("True", True), ("", None), ("甲", " 甲 ")]
)
def test_other_cells_are_their_words(said: str, value: object) -> None:
    """A whole number has no point."""
    assert said == shown(value, "General")
