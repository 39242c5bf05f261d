"""Dates, periods and clock times, whole and in part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.text.dates import read_date, read_month_list, read_week_day
from drafter.text.numerals import render_chinese
from drafter.text.reading import read_value
from drafter.text.references import find_references
from drafter.text.scan import mentions
from drafter.text.values import Kind, When

_ZEROS = st.sampled_from(["〇", "○", "零", "0"])


def the_date(text: str) -> When:
    """The value of the one date that is a whole text."""
    (mention,) = mentions(text)
    assert (Kind.DATE, text) == (mention.kind, mention.text)
    assert isinstance(mention.value, When)
    return mention.value


@given(st.integers(1900, 2100), st.integers(1, 12), st.integers(1, 31), _ZEROS)
def test_a_date_in_chinese_is_the_date_in_arabic(year: int, month: int, day: int, zero: str) -> None:
    """二〇〇四年十二月五日 is 2004年12月5日, whichever zero is typed."""
    chinese = "".join((zero, *"一二三四五六七八九")[int(digit)] for digit in str(year))
    written = f"{chinese}年{render_chinese(month)}月{render_chinese(day)}日"

    assert When(year, month, day) == read_value(f"{year}年{month}月{day}日", Kind.DATE)
    assert When(year, month, day) == read_value(written, Kind.DATE)


@pytest.mark.parametrize(
    ("when", "text"),
    [
        (When(2004), "2004年"),
        (When(2004), "二00四年"),
        (When(2006), "二○○六年"),
        (When(2004, 12), "2004年12月"),
        (When(2004, 12), "2004年12月份"),
        (When(2004, 4, part="中旬"), "2004年4月中旬"),
        (When(2004, 4, part="底"), "2004年4月底"),
        (When(2004, part="上半年"), "2004年上半年"),
        (When(2004, part="底"), "2004年年底"),
        (When(2004, part="初"), "2004年初"),
        (When(2004, part="一季度"), "2004年第一季度"),
        (When(2004, part="一季度"), "2004年1季度"),
        (When(2004, 3, 5, "上午"), "2004年3月5日上午"),
        (When(2004, 3, 5, time=570), "2004年3月5日9时30分"),
        (When(2004, 3, 5, time=570), "2004年3月5日9时半"),
        (When(2004, 3, 5, time=1200), "2004年3月5日晚8时"),
        (When(month=3, day=15), "3月15日"),
        (When(month=3, day=15, bound="前"), "3月15日前"),
        (When(month=12, day=1, relative="去年"), "去年12月1日"),
        (When(month=5, relative="同年"), "同年5月"),
        (When(part="上半年", relative="今年"), "今年上半年"),
        (When(day=26), "26日"),
        (When(day=26, relative="本月"), "本月26日"),
        (When(day=5, relative="每月"), "每月5日"),
        (When(day=5, relative="每月"), "每月的5日"),
        (When(2025, 1, end=When(month=10)), "2025年1—10月"),
        (When(month=1, relative="今年", end=When(month=10)), "今年1至10月"),
        (When(2024, 3, end=When(month=5)), "2024年3月至5月"),
        (When(2024, 3, 30, end=When(month=4, day=2)), "2024年3月30日至4月2日"),
        (When(2023, end=When(2025)), "2023年至2025年"),
        (When(time=1200), "晚8时"),
        (When(time=1200), "20时"),
        (When(time=1230), "晚8点半"),
        (When(time=1230), "20时30分"),
        (When(time=540, end=When(time=1200)), "9:00—20:00"),
        (When(time=840), "下午2时"),
        (When(part="每周一上午"), "每周一上午"),
        (When(part="每周一"), "每星期一"),
        (When(relative="当日"), "当日"),
        (When(relative="次月"), "次月"),
        (When(relative="去年"), "去年"),
    ],
)
def test_a_date_is_read(when: When, text: str) -> None:
    """What was not said stays open; every part that was said is kept."""
    assert when == the_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "2004年级",
        "0999年",
        "3000年5月",
        "月饼",
        "8月饼",
        "5日常",
        "每次月度",
        "8时期",
        "八点",
        "上半场",
        "30号楼",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    """Words that begin like a date are left alone."""
    assert [] == [m.text for m in mentions(text) if m.kind is Kind.DATE and m.text == text]


def test_a_list_of_months_is_as_many_dates() -> None:
    """1、3、5月 shares one 月."""
    assert [(When(month=1), "1"), (When(month=3), "3"), (When(month=5), "5月份")] == [
        (m.value, m.text) for m in mentions("1、3、5月份")
    ]


@pytest.mark.parametrize("text", ["上半年", "3月初", "今年"])
def test_a_year_s_stretch_is_read_with_its_place(text: str) -> None:
    """Offsets are those of the words."""
    (mention,) = mentions(f"（{text}）")

    assert (1, 1 + len(text)) == (mention.start, mention.end)


@pytest.mark.parametrize("text", ["2004年5月", "二〇〇四年五月", "4月", "九月"])
def test_a_month_without_year_may_go_without_ground_only_where_it_is_vague(text: str) -> None:
    """A month is a statement; a stretch of an unnamed year is hardly one."""
    assert [False] == [m.loose for m in mentions(text)]


@pytest.mark.parametrize("text", ["上半年", "年底", "一月", "当日"])
def test_a_vague_stretch_needs_no_ground(text: str) -> None:
    """Nobody can look it up."""
    assert [] == [m.text for m in mentions(text) if not m.loose]


def test_readers_answer_none_where_nothing_is() -> None:
    """Each is asked at every numeral, so silence must be cheap and safe."""
    assert (None, [], None, []) == (
        read_date("三十件", 0),
        read_month_list("三十件", 0),
        read_week_day("周一", 1),
        find_references("三十件"),
    )
