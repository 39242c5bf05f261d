"""Figures that contradict each other, and figures that only seem to."""

import pytest

from drafter.checking.finding import Severity
from drafter.checking.rules.con.count_against_list import count_against_list
from drafter.checking.rules.con.impossible_date import impossible_date
from drafter.checking.rules.con.rate_against_counts import rate_against_counts
from drafter.checking.rules.con.same_label import same_label
from drafter.checking.rules.con.sum_of_parts import sum_of_parts
from drafter.text.text import Text


@pytest.mark.parametrize(
    "raw",
    [
        "省级资金800万元、县级配套300万元，合计1100万元。",
        "共有3类，重点课题12项、自选课题24项，共计36项。",
        "交办提案138件，其中经济类52件、社会类61件、生态类25件。",
        "其中女委员4名、非中共委员4名，共11名。",
        "走访企业3家、学校2所，共计5个单位。",
        "收到来信20多件、来访30件，共计近50件。",
        "召开会议3次、调研5次等，共计12次。",
        "委员187名，其中200人次参加活动。",
    ],
)
def test_sums_that_hold_or_cannot_be_told_pass(raw: str) -> None:
    """Hedged figures, other units, lists that are not whole."""
    assert list(sum_of_parts(Text(raw))) == []


def test_a_sum_in_another_scale_is_compared_by_its_value() -> None:
    """800万元 and 0.03亿元 make 1100万元."""
    assert list(sum_of_parts(Text("省级资金800万元、县级配套0.03亿元，合计1100万元。"))) == []
    assert len(list(sum_of_parts(Text("省级资金800万元、县级配套0.04亿元，合计1100万元。")))) == 1


@pytest.mark.parametrize(
    "raw",
    [
        "满意的135件，基本满意的3件，满意率为97.8%。",
        "2309人参加考试，本科上线1427人，上线率61.8%。",
        "2309人参加考试，600人缺考，本科上线1427人，上线率71.8%。",
        "立案397件。B类提案37件，占26.8%。",
        "本科上线1427人，上线率61.8%。",
        "立案38件，已全部办复，满意率达92%。",
        "立案近400件，采纳268件，占立案总数的50%。",
        "立案率达92%。",
    ],
)
def test_rates_that_hold_or_cannot_be_told_pass(raw: str) -> None:
    """Only where the words leave no doubt what is divided by what."""
    assert list(rate_against_counts(Text(raw))) == []


@pytest.mark.parametrize("rate", ["67.5%", "67.6%", "67%", "68%"])
def test_a_rate_may_be_rounded_or_cut_off(rate: str) -> None:
    """268 of 397 is 67.506…%."""
    assert list(rate_against_counts(Text(f"立案397件，得到采纳的有268件，占立案总数的{rate}。"))) == []


def test_one_label_may_have_two_values_at_two_times() -> None:
    """A sentence that names a time, a plan or a total is not compared."""
    raw = "上半年共收到委员提案129件。\n下半年共收到委员提案15件。"

    assert list(same_label(Text(raw))) == []


@pytest.mark.parametrize(
    "raw",
    [
        "先后3次（3月、5月、9月、）深入实际。",
        "召开会议两次（5月8日、9月2日）。",
        "吴春燕、田茂林、何世忠三名委员获奖。",
        "县委、县政府5名领导参加。",
        "修订《提案细则》《委员守则》两项制度。",
        "修订《提案细则》等5项制度。",
        "提出两点要求：一是抓学习；二是抓落实。",
        "第3次（3月）会议召开。",
    ],
)
def test_counts_that_hold_or_cannot_be_told_pass(raw: str) -> None:
    """A list with 等 is not whole; bodies are no persons."""
    assert list(count_against_list(Text(raw))) == []


def test_an_announced_number_of_points_is_a_warning() -> None:
    """It may be meant otherwise."""
    (hit,) = count_against_list(Text("提出三点要求：一是抓学习；二是抓落实。"))

    assert hit.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("定于2月30日召开。", "2月30日"),
        ("定于1月32日召开。", "1月32日"),
        ("定于9月31日召开。", "9月31日"),
        ("定于2027年2月29日召开。", "2027年2月29日"),
        ("1900年2月29日", "1900年2月29日"),
        ("于2027年13月竣工。", "2027年13月"),
        ("今年13月竣工。", "今年13月"),
        ("13月5日", "13月5日"),
        ("2月0日", "2月0日"),
        ("二月三十日", "二月三十日"),
        ("二〇二七年二月二十九日", "二〇二七年二月二十九日"),
        ("２月３０日", "２月３０日"),
        ("2027 年 2 月 30 日", "2027 年 2 月 30 日"),
        ("2月30号", "2月30号"),
        ("今年2月30日", "今年2月30日"),
        ("农历二月三十一日", "二月三十一日"),
    ],
)
def test_a_date_in_no_calendar_is_found(raw: str, shown: str) -> None:
    """Arabic and Chinese numerals, wide digits, spaces; the span is the date."""
    (hit,) = impossible_date(Text(raw))

    assert hit.span
    assert shown == raw[slice(*hit.span)]


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("2月20日至30日", "2月20日至30日"),
        ("2027年2月20日至29日", "2027年2月20日至29日"),
        ("2027年2月20日至2月29日", "2月29日"),
        ("9月1—31日", "9月1—31日"),
        ("1月5日—2月30日", "2月30日"),
        ("2月30日至3月2日", "2月30日"),
    ],
)
def test_each_end_of_a_range_is_a_date(raw: str, shown: str) -> None:
    """The last day takes month and year over from the first."""
    (hit,) = impossible_date(Text(raw))

    assert hit.span
    assert shown == raw[slice(*hit.span)]


@pytest.mark.parametrize(
    "raw",
    [
        "2月29日",
        "2028年2月29日",
        "2000年2月29日",
        "12月31日",
        "十二月三十一日",
        "1—31日",
        "2月28日至3月2日",
        "2027年12月30日至2028年2月29日",
        "2027年12月30日至2月29日",
    ],
)
def test_dates_of_the_calendar_pass(raw: str) -> None:
    """The 29th of February too, where no year is written or it is a leap year."""
    assert [] == list(impossible_date(Text(raw)))


@pytest.mark.parametrize(
    "raw",
    [
        "24月龄",
        "2027年24月龄幼儿",
        "13月薪",
        "2027年13月薪",
        "13个月",
        "2027年13个月",
        "第13月",
        "第13月5日",
        "122月30日",
        "1.2月30日",
        "1,2月30日",
        "百二月三十日",
        "2月300日",
        "刑期3年2月30日",
        "2月30日内办结",
        "12月30日31时",
        "2月30号楼",
        "农历二月三十日",
        "4月6日（农历二〇二七年二月三十日）",
        "闰二月三十日",
        "XX月32日",
    ],
)
def test_what_is_no_date_passes(raw: str) -> None:
    """Ages, wages, counts, numbers in larger ones, houses, other calendars, masks."""
    assert [] == list(impossible_date(Text(raw)))
