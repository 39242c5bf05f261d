"""Dates in part and by reference: what they lean on, and what they then state."""

from collections.abc import Callable

import pytest

from drafter.checking.calendar import Calendar
from drafter.text.values import Kind, Mention, When

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("2024年3月15日", "3月15日，组织视察。"),
        ("2024年3月15日", "2024年3月15日，组织视察。"),
        ("2024年3月", "今年3月，组织视察。"),
        ("2023年3月", "去年3月，组织视察。"),
        ("2025年3月", "明年3月，组织视察。"),
        ("2023年", "去年，组织视察。"),
        ("2024年上半年", "上半年，组织视察。"),
        ("2024年4月中旬", "4月中旬，组织视察。"),
        ("2024年3月15日上午", "3月15日，组织视察。"),
        ("2024年3月20日前", "3月20日前完成。"),
        ("3月15日", "2024年3月15日，组织视察。"),
        ("2024年3月30日至4月2日", "3月30日至4月2日，组织视察。"),
        ("2024年3月30日", "3月30日至4月2日，组织视察。"),
        ("2024年4月2日", "3月30日至4月2日，组织视察。"),
        ("2024年1月至10月", "1—10月，组织视察。"),
        ("每月5日", "每月5日，组织接待。"),
        ("2024年12月上旬", "本月上旬，组织视察。"),
        ("2024年11月底", "上月底，组织视察。"),
        ("2025年1月5日", "下月5日，组织视察。"),
        ("2024年前三季度", "前三季度，组织视察。"),
        ("2024年1月至4月", "前四个月，组织视察。"),
        ("2024年3月15日9时", "3月15日上午9时，组织视察。"),
    ],
)
def test_a_date_in_part_states_the_whole(given: str, text: str, errors: Errors) -> None:
    """Where the paper's date says which is meant."""
    assert [] == errors(text, ("视察时间", given), date="2024-12")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("2024年3月", "去年3月"),
        ("2024年3月15日", "3月16日"),
        ("2024年3月15日", "4月15日"),
        ("2024年3月20日前", "3月20日"),
        ("2024年3月30日至4月2日", "3月30日至4月3日"),
        ("2024年3月30日至4月2日", "3月30日"),
        ("2024年4月中旬", "4月下旬"),
        ("2024年4月中旬", "4月"),
        ("2023年3月15日", "3月15日"),
        ("每月5日", "3月5日"),
        ("2024年3月15日9时", "3月15日10时"),
    ],
)
def test_another_date_is_altered(given: str, said: str, errors: Errors) -> None:
    """Another day, month or year, a limit or an end that is not said."""
    assert [("COV202", said, "0")] == errors(f"视察时间为{said}。", ("视察时间", given), date="2024-12")


@pytest.mark.parametrize(
    ("second", "words"),
    [
        ("2024年3月15日", "当日"),
        ("2024年3月15日", "同日"),
        ("2024年3月16日", "次日"),
        ("2024年3月26日", "26日"),
        ("2024年3月26日", "当月26日"),
        ("2024年4月2日", "次月2日"),
        ("2024年4月", "次月"),
        ("2024年3月", "同月"),
        ("2024年5月", "同年5月"),
    ],
)
def test_a_reference_leans_on_the_date_before_it(second: str, words: str, errors: Errors) -> None:
    """The day, the month or the year that was said last."""
    text = f"3月15日组织视察，{words}召开座谈会。"

    assert [] == errors(text, ("视察时间", "2024年3月15日"), ("座谈时间", second), date="2024-12")


@pytest.mark.parametrize("words", ["当日", "次日", "同月", "次月", "去年"])
def test_a_reference_to_another_date_states_nothing(words: str, errors: Errors) -> None:
    """The fact is altered or missing; there is one error for it."""
    text = f"3月15日组织视察，{words}召开座谈会。"
    found = errors(text, ("视察时间", "2024年3月15日"), ("座谈时间", "2024年9月9日"), date="2024-12")

    assert [True] == [code.startswith("COV") and fact == "1" for code, _, fact in found]


def test_the_year_said_before_is_that_of_what_follows(errors: Errors) -> None:
    """2023年3月, then 同年5月 and 6月."""
    entries = [("视察时间", "2023年3月"), ("调研时间", "2023年5月"), ("座谈时间", "2023年6月")]

    assert [] == errors("2023年3月视察，同年5月调研，6月座谈。", *entries, date="2024-12")


def test_the_day_behind_a_month_s_last_is_the_next_month_s_first(errors: Errors) -> None:
    """次日 counts as a calendar does."""
    entries = [("视察时间", "2024年2月29日"), ("座谈时间", "2024年3月1日")]

    assert [] == errors("2月29日视察，次日座谈。", *entries, date="2024-12")


@pytest.mark.parametrize("earlier", [When(2024), When(2024, 2, 30), When(month=3)])
def test_nothing_follows_a_day_that_is_none(earlier: When) -> None:
    """A date without a day, or one that is not in the calendar, has no next."""
    mention = Mention(Kind.DATE, 0, 1, "", earlier)
    calendar = Calendar.of(None, (), [mention])

    assert not calendar.states(When(2024, 3, 1), When(relative="次日"), 9)


def test_without_any_year_a_date_in_part_is_that_date(errors: Errors) -> None:
    """Nothing speaks against it."""
    assert [] == errors("3月15日视察。", ("视察时间", "2024年3月15日"))


def test_a_year_alone_needs_no_ground_where_it_is_the_paper_s(errors: Errors) -> None:
    """2024年 in a paper of 2024; another year was given by nobody."""
    assert [] == errors("2024年，立案93件。", ("立案件数", "93件"), date="2024-12")
    assert [("GRD302", "2019年", None)] == errors("2019年，立案93件。", ("立案件数", "93件"), date="2024-12")


def test_a_calendar_looks_back_only_so_far() -> None:
    """To the last date with a year, and past a dozen without one no further."""
    mentions = [Mention(Kind.DATE, place, place + 1, "", When(month=3)) for place in range(40)]

    assert 13 == len(Calendar.of(None, (), mentions).before(40))
    assert 1 == len(Calendar.of(None, (), [*mentions, Mention(Kind.DATE, 40, 41, "", When(2024))]).before(50))
