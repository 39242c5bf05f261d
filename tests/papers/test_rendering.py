"""A new value in the form of its place."""

import pytest

from drafter.papers.rendering import in_form_of, in_words, same_value
from drafter.text.values import Kind


@pytest.mark.parametrize(
    ("old", "new", "kind", "expected"),
    [
        ("93件", "112件", Kind.QUANTITY, "112件"),
        ("93件", "112", Kind.QUANTITY, "112件"),
        ("近3万人次", "4", Kind.QUANTITY, "近4万人次"),
        ("12000余元", "15000余元", Kind.QUANTITY, "15000余元"),
        ("九十三件", "112件", Kind.QUANTITY, "一百一十二件"),
        ("九十三件", "112", Kind.QUANTITY, "一百一十二件"),
        ("百分之九十二", "97.3%", Kind.RATE, "百分之九十七点三"),
        ("92%", "97.3%", Kind.RATE, "97.3%"),
        ("3月15日", "2025年4月2日", Kind.DATE, "4月2日"),
        ("2024年3月15日", "2025年4月2日", Kind.DATE, "2025年4月2日"),
        ("二〇二四年十二月", "2025年11月", Kind.DATE, "二〇二五年十一月"),
        ("2024年", "2025年", Kind.DATE, "2025年"),
        ("《岚溪》", "青峰", Kind.TITLE, "《青峰》"),
        ("“圆梦助学”", "春苗", Kind.QUOTED, "“春苗”"),
        ("何静宜", "周远航", Kind.PERSON, "周远航"),
    ],
)
def test_a_value_takes_the_form_of_its_place(old: str, new: str, kind: Kind, expected: str) -> None:
    """Numerals, 百分之, hedge, unit, parts of a date, marks of a name."""
    assert expected == in_form_of(old, new, kind)


def test_the_same_value_stays_as_it_is_written() -> None:
    """Width is no difference."""
    assert "２８万字" == in_form_of("２８万字", "28万字", Kind.QUANTITY)


@pytest.mark.parametrize(("one", "other", "same"), [("93件", "九十三件", True), ("93件", "95件", False)])
def test_values_are_compared_by_what_they_state(one: str, other: str, *, same: bool) -> None:
    """Whatever their form."""
    assert same is same_value(one, other, Kind.QUANTITY)


@pytest.mark.parametrize(
    "typed", ["2028-1-12", "2028.1.12", "2028/1/12", "2028-01-12", "2028-01-12 00:00:00"]
)
def test_a_typed_date_is_taken_in_words(typed: str) -> None:
    """As a date stands in a paper, with the year left to the place."""
    assert "2028年1月12日" == in_words("3月15日", typed)


def test_typed_dates_of_a_list_or_a_span_are_each_taken() -> None:
    """What stands between them stays."""
    assert "2028年1月12日至2028年1月15日" == in_words("2027年3月1日至5日", "2028-1-12至2028-1-15")


@pytest.mark.parametrize(
    ("last", "typed"),
    [("93件", "2028.1.12"), ("3月15日", "2028-13-12"), ("3月15日", "2028-1-12-3"), ("3月15日", "4月2日")],
)
def test_what_is_no_typed_date_stays(last: str, typed: str) -> None:
    """Where no date stood, or where it is none of the calendar."""
    assert typed == in_words(last, typed)


def test_typed_dates_are_found_in_linear_time() -> None:
    """Whatever is repeated."""
    for mark in ("1", "2028-", "2028-1-1"):
        assert mark * 20_000 == in_words("3月15日", mark * 20_000)
