"""Dates that exist, and their days of the week."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.facts.calendar import check_dates_in, check_day, check_weekday, spelled_out, split_weekday
from drafter.text.values import When

DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2024-12-18", "2024年12月18日"),
        ("2024/2/5", "2024年2月5日"),
        ("2024.12", "2024年12月"),
        ("２０２４－１２－１８", "2024年12月18日"),
        ("2024年12月", "2024年12月"),
        ("12-18", "12-18"),
    ],
)
def test_a_numeric_date_is_written_as_offices_write_it(typed: str, expected: str) -> None:
    """What is no numeric date stays as it is."""
    assert expected == spelled_out(typed)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024年12月18日 星期三", ("2024年12月18日", "三")),
        ("12月18日（周日）上午", ("12月18日上午", "日")),
        ("12月18日礼拜天", ("12月18日", "日")),
        ("每周一上午", ("每周一上午", "")),
        ("12月18日", ("12月18日", "")),
    ],
)
def test_a_day_of_the_week_is_told_from_the_day(text: str, expected: tuple[str, str]) -> None:
    """Only behind a day: 每周一 is a date of its own."""
    assert expected == split_weekday(text)


@given(DAYS)
def test_every_day_of_the_calendar_exists(day: date) -> None:
    """No real date is refused."""
    check_day(When(day.year, day.month, day.day), "")


@given(DAYS, st.integers(0, 6))
def test_only_the_right_day_of_the_week_fits(day: date, weekday: int) -> None:
    """The message names both."""
    when, name = When(day.year, day.month, day.day), "一二三四五六日"[weekday]
    if weekday == day.weekday():
        check_weekday(when, name, "")
    else:
        with pytest.raises(ValueError, match=f"不是星期{name}"):
            check_weekday(when, name, "")


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (When(month=2, day=30), "2月没有30日"),
        (When(year=2023, month=2, day=29), "2023年2月没有29日"),
        (When(month=3, day=1, end=When(month=4, day=31)), "4月没有31日"),
        (When(month=4, day=1, end=When(day=31)), "4月没有31日"),
        (When(month=13, day=5), "没有13月"),
        (When(month=3, day=0), "3月没有0日"),
    ],
)
def test_a_day_that_does_not_exist_is_refused(when: When, said: str) -> None:
    """Both ends of a range are checked."""
    with pytest.raises(ValueError, match=said):
        check_day(when, "")


@pytest.mark.parametrize("when", [When(month=2, day=29), When(day=31), When(year=2024, month=12)])
def test_what_may_exist_is_let_pass(when: When) -> None:
    """2月29日 without its year, a day without its month."""
    check_day(when, "")


def test_a_year_from_elsewhere_settles_the_matter() -> None:
    """2月29日 in a paper of 2023."""
    with pytest.raises(ValueError, match="2023年2月没有29日"):
        check_day(When(month=2, day=29), "2月29日", 2023)
    with pytest.raises(ValueError, match="星期三"):
        check_weekday(When(month=12, day=18), "一", "12月18日", 2024)


def test_without_a_year_no_weekday_is_wrong() -> None:
    """Nothing can be said."""
    check_weekday(When(month=12, day=18), "一", "")
    check_weekday(When(year=2024), "一", "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("委员们于2月30日视察园区", "2月没有30日"),
        ("2024年12月18日（星期一）召开全会", "是星期三，不是星期一"),
        ("12月18日周一召开全会，12月19日闭幕", "是星期三，不是星期一"),
    ],
)
def test_a_date_inside_a_sentence_is_checked(text: str, said: str) -> None:
    """In the year of the paper where its own is not said."""
    with pytest.raises(ValueError, match=said):
        check_dates_in(text, 2024)


@pytest.mark.parametrize(
    "text", ["2024年12月18日（星期三）召开全会", "去年2月29日", "12月周一例会", "共提交提案129件"]
)
def test_dates_that_can_be_are_let_pass(text: str) -> None:
    """And whatever is no date."""
    check_dates_in(text, 2024 if "2024" in text else 2023)
