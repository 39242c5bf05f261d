"""Dates, sessions, rates and documents' numbers that lost a numeral."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.text.date_gaps import find_date_gaps, is_date_gap

GAPS = {
    "月16日召开": "月",
    "月日召开": "月日",
    "4月日召开": "日",
    "5日至日": "日",
    "今年月印发": "月",
    "同年月开工": "月",
    "2024年月底前": "月",
    "（月、9月）": "月",
    "3月、月、7月": "月",
    "4月和月": "月",
    "，月和10月": "月",
    "1—月完成": "月",
    "3月至月完成": "月",
    "到月中旬": "月",
    "。月组织委员": "月",
    "，月投入使用": "月",
    "一是月视察": "月",
    "于月围绕": "月",
    "自月起": "月",
    "计划月竣工": "月",
    "每月日接待": "日",
    "如年6名": "年",
    "在年的工作中": "年",
    "五、年工作计划": "年",
    "届五中全会": "届",
    "届中全会": "届",
    "十六届中全会": "中",
    "党的大精神": "大",
    "增长%": "%",
    "百分之": "百分之",
    "超过分之二": "分之",
    "收入余万元": "余",
    "投资达多万元": "多",
    "经费.万元": ".",
    "第次会议": "第",
    "居全市第位，": "第",
    "〔〕号": "〔〕",
    "〔2024〕号": "号",
    "坚持以理论和“三个代表”": "以",
    "内资万人民币": "万",
    "56户人。": "人",
}
WHOLE = (
    "1月16日、十月一日、当月5日、每月15日、本月、上月、次月、同月、逐月、翌月",
    "正月、腊月、个月、几个月、半月、满月、年月、岁月、日月",
    "月球、月亮、月饼、月薪、月均、月度、月报、月光",
    "今年月均、当年月度",
    "每月底、本月底、当月初",
    "学习活动月、宣传月、质量月",
    "二十届三中全会、上届、本届、换届、历届、应届、往届",
    "党的大政方针、党的建设",
    "92%、3.5%、（%）、单位：%",
    "百分之九十、百分之几、三分之二、充分之后、部分之一",
    "其余、业余、剩余、300余万元、十多万元",
    "第一、第几、第二届、第五次",
    "〔2024〕12号、（3）号楼",
    "数万人民币、上万人民币",
    "近日、日前、日均、日常、周日、生日",
)


@pytest.mark.parametrize(("raw", "word"), GAPS.items(), ids=list(GAPS))
def test_a_gap_is_found_at_its_word(raw: str, word: str) -> None:
    """The span is that of the word before which the numeral is gone."""
    found = [raw[start:end] for start, end in find_date_gaps(raw)]

    assert word in found


@pytest.mark.parametrize("raw", WHOLE)
def test_whole_dates_and_other_words_lack_nothing(raw: str) -> None:
    """Numerals, words that need none, and words that hold the character."""
    assert [raw[start:end] for start, end in find_date_gaps(raw)] == []


def test_a_place_can_be_asked_for() -> None:
    """One place is looked at alone."""
    assert is_date_gap("增长%", 2)
    assert not is_date_gap("增长5%", 3)


WORDS = sorted(
    {*"".join(GAPS), "三中全会", "百分之", "党的大", "以理论和“三个代表”", "人民币", "〔2024〕", "余万元"}
)


@given(st.lists(st.sampled_from(WORDS), max_size=30).map("".join))
def test_the_quick_search_misses_no_gap(text: str) -> None:
    """Wherever a gap can be read, one pass over the text finds it, unless it lies inside another."""
    found = sorted(find_date_gaps(text))

    for at in range(len(text)):
        assert not is_date_gap(text, at) or any(start <= at < end for start, end in found)
