"""Quantities and rates: one value for every surface, another value for every other statement."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.text.numerals import render_arabic, render_chinese
from drafter.text.periods import period_key
from drafter.text.quantities import RATE_UNIT, read_quantity
from drafter.text.rates import exact
from drafter.text.reading import read_value
from drafter.text.scan import mentions
from drafter.text.values import Amount, Hedge, Kind

_FULL = str.maketrans("0123456789", "０１２３４５６７８９")
units = st.sampled_from(["件", "人", "元", "户", "亩", "公里", "人次", "分钟", "篇"])
hedges = st.sampled_from(
    [("", ""), ("近", ""), ("约", ""), ("超过", ""), ("不足", ""), ("", "以上"), ("", "左右")]
)


def the_value(text: str) -> object:
    """The value of the one mention that is a whole text."""
    (mention,) = mentions(text)
    assert text == mention.text
    return mention.value


@given(st.integers(min_value=3, max_value=10**9), units, hedges)
def test_every_surface_of_an_amount_reads_as_one_amount(
    number: int, unit: str, hedge: tuple[str, str]
) -> None:
    """Arabic, full-width, grouped, Chinese, and in 万: one value."""
    before, after = hedge
    figures = [f"{number}", f"{number}".translate(_FULL), f"{number:,}", render_chinese(number)]
    figures.append(f"{render_arabic(Decimal(number) / 10_000)}万")

    assert 1 == len({read_value(f"{before}{figure}{unit}{after}", Kind.QUANTITY) for figure in figures})


@given(st.integers(min_value=0, max_value=100_000))
def test_every_surface_of_a_rate_reads_as_one_rate(thousandths: int) -> None:
    """92.4%, ９２.４％, 924‰, 百分之九十二点四: one value."""
    percent = Decimal(thousandths) / 10
    plain = render_arabic(percent)
    whole, point, rest = plain.partition(".")
    chinese = render_chinese(int(whole)) + ("点" + "零一二三四五六七八九"[int(rest)] if point else "")
    forms = [f"{plain}%", f"{plain.translate(_FULL)}％", f"{thousandths}‰", f"百分之{chinese}"]

    assert [Decimal(thousandths) / 1000] * 4 == [read_value(form, Kind.RATE).low for form in forms]


@given(st.integers(min_value=1, max_value=10**6), st.sampled_from(["件", "人次", "万元", "公里"]))
def test_a_figure_in_prose_is_the_value_that_a_clerk_types(number: int, unit: str) -> None:
    """What the facts file says and what the text says compare equal."""
    typed = read_value(f"{number}{unit}", Kind.QUANTITY)
    (found,) = [m for m in mentions(f"全年共完成{number}{unit}，成效明显。") if m.kind is Kind.QUANTITY]

    assert typed == found.value


def amount(number: str, unit: str, hedge: Hedge = Hedge.EXACT, high: str = "", per: str = "") -> Amount:
    """An amount by its numbers as text."""
    return Amount(Decimal(number), Decimal(high or number), unit, hedge, per)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (amount("12000", "元", Hedge.MORE), "1.2万余元"),
        (amount("12000", "元", Hedge.MORE), "一万二千多元"),
        (amount("12000", "元", Hedge.MORE), "12000余元"),
        (amount("100000", "元", Hedge.MORE), "十多万元"),
        (amount("400000000", "元", Hedge.MORE), "四亿多元"),
        (amount("30000", "元", Hedge.NEAR), "近3万元"),
        (amount("30000", "元", Hedge.ABOUT), "3万元左右"),
        (amount("30000", "元", Hedge.AT_LEAST), "超3万元"),
        (amount("30000", "元", Hedge.AT_MOST), "不超过3万元"),
        (amount("30000", "元", Hedge.BELOW), "不到3万元"),
        (amount("18", "岁", Hedge.AT_MOST), "18岁以下"),
        (amount("37500000", "元"), "3750万元人民币"),
        (amount("2860", "米"), "2.86公里"),
        (amount("9000", "秒"), "两个半小时"),
        (amount("9000", "秒"), "2小时30分钟"),
        (amount("9000", "秒"), "2小时30分"),
        (amount("30", "月"), "两年半"),
        (amount("3500", "米"), "3公里半"),
        (amount("1", "次", high="2", per="周"), "每周一到两次"),
        (amount("1", "人", per="单位"), "每个单位一名"),
        (amount("40", "元", per="人"), "每位40元"),
        (amount("6", "月"), "半年"),
        (amount("0.5", "月"), "半个月"),
        (amount("1800", "秒"), "半小时"),
        (amount("1", "月", Hedge.MORE), "1个多月"),
        (amount("12", "月", Hedge.MORE), "一年多"),
        (amount("2592000", "秒", Hedge.EXACT), "720小时"),
        (amount("3", "天", Hedge.WITHIN), "3天内"),
        (amount("3", "人", high="5"), "3至5人"),
        (amount("10", "亩", high="15"), "10—15亩"),
        (amount("10", "亩", high="15"), "10亩至15亩"),
        (amount("30000", "元", high="50000"), "3至5万元"),
        (amount("3", "人", Hedge.MORE, high="5"), "3至5余人"),
        (amount("3", "件", high="4"), "三四件"),
        (amount("70", "人", high="80"), "七八十人"),
        (amount("15", "天", high="16"), "十五六天"),
        (amount("20", "次", Hedge.SEVERAL, high="90"), "数十次"),
        (amount("200", "人", Hedge.SEVERAL, high="900"), "几百人"),
        (amount("100", "家", Hedge.UP_TO), "上百家"),
        (amount("11", "人", Hedge.SEVERAL), "十几人"),
        (amount("1", "倍"), "翻一番"),
        (amount("3", "倍"), "翻两番"),
        (amount("1.5", "百分点"), "1.5个百分点"),
        (amount("15", "工作日", Hedge.WITHIN), "15个工作日内"),
        (amount("4", "次", per="季度"), "每季度4次"),
        (amount("1", "次", per="两周"), "每2周1次"),
    ],
)
def test_a_quantity_is_read(value: Amount, text: str) -> None:
    """Each form has its exact value, base unit, hedge and period."""
    assert value == the_value(text)


@pytest.mark.parametrize(
    ("share", "text"),
    [
        ("0.924", "92.4%"),
        ("0.924", "百分之九十二点四"),
        ("1", "百分之百"),
        ("0.008", "千分之八"),
        ("0.0003", "万分之三"),
        ("0.75", "四分之三"),
        ("0.75", "3/4"),
        ("0.8", "八成"),
        ("0.65", "六成五"),
        ("0.55", "五成半"),
        ("2.1", "210%"),
    ],
)
def test_a_rate_is_read(share: str, text: str) -> None:
    """The whole is 1, whatever the form."""
    assert amount(share, RATE_UNIT) == the_value(text)


def test_a_third_stays_exact() -> None:
    """No decimal can say it, so a fraction does."""
    assert Amount(Fraction(2, 3), Fraction(2, 3), RATE_UNIT, Hedge.NEAR) == the_value("近三分之二")


@pytest.mark.parametrize(
    ("low", "high", "hedge", "text"),
    [
        ("0.05", "0.08", Hedge.EXACT, "5%至8%"),
        ("0.05", "0.08", Hedge.EXACT, "5%—8%"),
        ("0.9", "0.9", Hedge.AT_LEAST, "90%以上"),
        ("0.5", "0.5", Hedge.AT_LEAST, "过半数"),
        ("0.5", "0.5", Hedge.AT_LEAST, "一半以上"),
        ("0.5", "0.5", Hedge.AT_LEAST, "半数以上"),
        ("0.5", "0.5", Hedge.NEAR, "近半数"),
        ("0.9", "0.9", Hedge.MORE, "百分之九十多"),
    ],
)
def test_a_rate_keeps_range_and_hedge(low: str, high: str, hedge: Hedge, text: str) -> None:
    """They are part of the value."""
    assert Amount(Decimal(low), Decimal(high), RATE_UNIT, hedge) == the_value(text)


@pytest.mark.parametrize(
    "text",
    [
        "一个",
        "二人",
        "三方面",
        "两年",
        "7×24小时",
        "二十四小时",
        "百家",
        "千万人",
        "三四年",
        "半天",
        "“三家”",
    ],
)
def test_a_figure_that_is_as_likely_wording_needs_no_ground(text: str) -> None:
    """一个 in prose states nothing that a file could bear out."""
    assert [] == [m for m in mentions(text) if not m.loose]


@pytest.mark.parametrize(
    "text",
    [
        "五九件",
        "三成立",
        "5/3",
        "零分之三",
        "个别人员",
        "以上百家",
        "会上百人",
        "三三十人",
        "三三十至五人",
        "3百件",
        "翻个番",
        "百分之三三十",
        "九点件",
    ],
)
def test_what_only_looks_like_a_quantity_is_not_taken_for_the_whole(text: str) -> None:
    """No mention covers the text."""
    wholes = [m.text for m in mentions(text) if m.kind in (Kind.QUANTITY, Kind.RATE) and m.text == text]

    assert [text] * (text in ("五九件", "3百件")) == wholes


def test_a_fact_with_no_number_is_no_quantity() -> None:
    """The position must be that of a number."""
    assert read_quantity("提案", 0) is None


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("两周", "两个星期"),
        ("两周", "2周"),
        ("两周", "二周"),
        ("季度", "一季度"),
        ("三月", "3个月"),
        ("六月", "6个月"),
    ],
)
def test_periods_have_one_spelling(key: str, text: str) -> None:
    """So that two ways of saying one frequency compare equal."""
    assert key == period_key(text)


@pytest.mark.parametrize(
    ("value", "fraction"),
    [(Decimal("0.5"), Fraction(1, 2)), (Decimal("0.04"), Fraction(1, 25)), (Fraction(1, 3), Fraction(1, 3))],
)
def test_a_fraction_is_a_decimal_where_it_can_be(value: object, fraction: Fraction) -> None:
    """Equal shares compare equal whatever they were read from."""
    assert value == exact(fraction)
    assert type(value) is type(exact(fraction))


@pytest.mark.parametrize(
    ("text", "found"), [("23处于10月拆除", True), ("12位于9月到岗", True), ("3处于一线", False)]
)
def test_a_unit_stands_before_a_date_with_its_own_word(text: str, found: bool) -> None:
    """处于 and 位于 are words only where no date follows."""
    assert found == (read_quantity(text, 0) is not None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("三家国有企业", "三家"),
        ("五十三家电商企业", "五十三家"),
        ("五十三家电影院", "五十三家"),
        ("12家乡间旅社", "12家"),
        ("948人选择居家养老", "948人"),
        ("30人均获奖", "30人"),
        ("3000家庭", ""),
        ("12人民币", "12人民币"),
        ("三人选", ""),
        ("2021-2025期间", ""),
    ],
)
def test_a_unit_is_counted_before_words_that_begin_like_another(text: str, found: str) -> None:
    """家电 and 人选 are words, but 三家|电商企业 and 948人|选择 count."""
    assert found == "".join(mention.text for mention in mentions(text) if mention.start == 0)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("全镇2.9万农业人口", ["2.9万"]),
        ("300余志愿者", ["300余"]),
        ("惠及两万多群众", ["两万多"]),
        ("12居民小组", []),
        ("5村民", []),
        ("3万至5万群众", []),
    ],
)
def test_people_are_counted_without_a_measure_word(text: str, found: list[str]) -> None:
    """Behind a number of two digits or more, or behind 万 and 余."""
    assert found == [mention.text for mention in mentions(text)]


def test_a_team_is_no_numeral() -> None:
    """The last character of 队伍 is 伍 of the figures of cheques."""
    assert ["十一份"] == [mention.text for mention in mentions("形成乡村医生队伍十一份")]
    assert ["伍万元"] == [mention.text for mention in mentions("捐款伍万元")]
