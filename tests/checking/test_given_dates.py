"""Which given dates a mention is held against: few, and never too few."""

import pytest

from drafter import check, load_facts

DATES = {
    "会议日期": "2024年3月6日",
    "视察日期": "2024年5月末",
    "上一年度": "2023年",
    "时段": "上半年",
    "接待日": "每月15日",
    "开会时间": "9:00",
}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("2024年3月6日召开会议。", "会议日期"),
        ("2024年3月5日报名，次日召开会议。", "会议日期"),
        ("2024年5月31日视察工业园。", "视察日期"),
        ("去年的工作已经完成。", "上一年度"),
        ("上半年开展协商。", "时段"),
        ("每月15日接待来访群众。", "接待日"),
        ("2024年3月6日报到，当日9:00开会。", "开会时间"),
    ],
)
def test_a_date_is_found_however_it_is_said(text: str, fact: str) -> None:
    """In full, in part, by reference, as the end of its month, with the hour of another."""
    facts = load_facts([{"id": label, "label": label, "value": value} for label, value in DATES.items()])
    statuses = {status.id: status.status for status in check(text, facts, date="2024-12").facts}

    assert statuses[fact] == "stated"
