"""Numbers as Chinese texts write them: what is read is what was meant, and rendering is the inverse of reading."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.text.numerals import parse_number, parse_year, render_arabic, render_chinese

whole = st.integers(min_value=0, max_value=10**12 - 1)
decimals = st.decimals(min_value=0, max_value=10**12, places=4, allow_nan=False, allow_infinity=False)


@given(whole)
def test_a_chinese_numeral_reads_as_the_number_that_it_renders(number: int) -> None:
    """Reading undoes rendering, for every number below 10^12."""
    assert number == parse_number(render_chinese(number))


@given(decimals)
def test_an_arabic_numeral_reads_as_the_number_that_it_renders(number: Decimal) -> None:
    """Reading undoes rendering, decimals included."""
    assert number == parse_number(render_arabic(number))


@given(whole)
def test_a_grouped_numeral_reads_like_a_plain_one(number: int) -> None:
    """Commas between groups of three change nothing."""
    assert parse_number(f"{number}") == parse_number(f"{number:,}")


@given(st.integers(min_value=1, max_value=9999), st.integers(min_value=1, max_value=9999))
def test_mixed_scales_add_up(upper: int, lower: int) -> None:
    """3亿4000万 is the sum of both."""
    assert Decimal(upper * 10**8 + lower * 10**4) == parse_number(f"{upper}亿{lower}万")


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("0", "零"),
        ("10", "十"),
        ("12", "十二"),
        ("20", "二十"),
        ("129", "一百二十九"),
        ("120", "一百二"),
        ("35000", "三万五"),
        ("342000000", "三万四千二百万"),
        ("200", "两百"),
        ("305", "三百零五"),
        ("3005", "三千零五"),
        ("108000", "十万八千"),
        ("100000000", "亿"),
        ("340000000", "三亿四千万"),
        ("340000000", "3亿4千万"),
        ("12000", "1.2万"),
        ("12000", "12,000"),
        ("21.36", "二十一点三六"),
        ("92.4", "九十二点四"),
        ("2004", "二〇〇四"),
        ("129", "壹佰贰拾玖"),
        ("12000", "120 00"),
        ("1200", "12\n00"),
        ("1200", "12\r\n00"),
        ("1000000000000", "一万亿"),
    ],
)
def test_a_number_is_read(number: str, text: str) -> None:
    """Each way of writing has its value."""
    assert Decimal(number) == parse_number(text)


@pytest.mark.parametrize("text", ["", "件", "三三十", "九点", "九点件", "1.2.3件", "3件", "点五"])
def test_what_is_no_number_is_refused(text: str) -> None:
    """Silence is not an answer: the caller is told."""
    with pytest.raises(ValueError, match=r".*"):
        parse_number(text)


@pytest.mark.parametrize(
    ("year", "text"),
    [(2004, "2004"), (2004, "二〇〇四"), (2004, "二00四"), (2025, "二零二五"), (1998, "一九九八")],
)
def test_a_year_is_read_in_any_mixture(year: int, text: str) -> None:
    """Arabic, Chinese, and both at once as typists leave it."""
    assert year == parse_year(text)


@pytest.mark.parametrize("text", ["", "204", "20044", "两〇〇四", "二十〇四"])
def test_what_is_no_year_is_refused(text: str) -> None:
    """A year has four digits."""
    with pytest.raises(ValueError, match=r".*"):
        parse_year(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("十二", 12),
        ("一百零三", 103),
        ("一千零一十", 1010),
        ("一万零三", 10003),
        ("一亿零三万", 100030000),
        ("十万零五百", 100500),
    ],
)
def test_chinese_numerals_are_written_as_people_write_them(text: str, number: int) -> None:
    """十二 without 一 in front, one 零 for each gap."""
    assert text == render_chinese(number)


@pytest.mark.parametrize(
    ("number", "text"), [(4_030_000_000, "四十点三亿"), (35_000_000, "三点五千万"), (12_500, "一点二五万")]
)
def test_a_chinese_decimal_may_have_a_scale(number: int, text: str) -> None:
    """The scale behind the decimals is that of the whole number."""
    assert number == parse_number(text)


@pytest.mark.parametrize("number", [-1, 10**12])
def test_numbers_out_of_reach_are_not_rendered(number: int) -> None:
    """Below zero and from 10^12 on there is no numeral here."""
    with pytest.raises(ValueError, match=str(number)):
        render_chinese(number)


@pytest.mark.parametrize(
    ("text", "number"), [("1.2", "1.20"), ("12000", "1.2E+4"), ("0", "0.00"), ("100", "100")]
)
def test_arabic_numerals_are_plain(text: str, number: str) -> None:
    """No exponent, no trailing zeros."""
    assert text == render_arabic(Decimal(number))
