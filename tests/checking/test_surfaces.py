"""A value is stated by every form that an office would write it in, and by no other value."""

from collections.abc import Callable

import pytest

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize(
    ("label", "value", "text"),
    [
        ("学习时长", "每次不少于2小时", "全年坚持学习，每次学习时间不少于两小时。"),
        ("流转土地", "1500亩", "流转土地100公顷。"),
        ("开发边界", "0.86平方公里", "批复开发边界86公顷。"),
        ("提前时间", "15天", "较法定期限提前半个月办结。"),
        ("接待批次", "120批次", "接待来访120批。"),
        ("送戏下乡", "36场", "送戏下乡36场次。"),
        ("会议时间", "2024年11月8日上午9时", "11月8日上午9:00，会议召开。"),
        ("城乡收入比", "2.1:1", "城乡居民收入比缩小到2.1∶1。"),
        ("低保标准", "每月720元", "城市低保标准提高到月人均720元。"),
        ("垃圾清运", "日均120吨", "日均清运生活垃圾120吨。"),
        ("投入资金", "各20万元", "向甲村、乙村各投入20万元。"),
        ("协议期限", "2024年1月1日至2026年12月31日", "协议自2024年1月1日起至2026年12月31日止。"),
        ("设计时速", "40公里/小时", "路线设计时速40公里。"),
        ("发电量", "6200万千瓦时", "年均发电6200万度。"),
        ("名次", "第2名", "考评在全市排名第二。"),
        ("名次", "第2位", "考评列全市第2名。"),
    ],
)
def test_a_value_is_stated_in_another_form(label: str, value: str, text: str, errors: Errors) -> None:
    """Units that convert, marks of another kind, frequencies said apart."""
    assert [] == errors(text, (label, value), date="2024-12")


@pytest.mark.parametrize(
    ("label", "value", "text"),
    [
        ("学习时长", "每次不少于2小时", "全年坚持学习，每次学习时间不少于三小时。"),
        ("流转土地", "1500亩", "流转土地150公顷。"),
        ("低保标准", "每月720元", "城市低保标准提高到年人均720元。"),
        ("名次", "第2名", "考评在全市排名第三。"),
        ("设计时速", "40公里/小时", "路线设计时速60公里。"),
    ],
)
def test_another_value_does_not_state_it(label: str, value: str, text: str, errors: Errors) -> None:
    """Neither another number nor another period."""
    assert [] != errors(text, (label, value), date="2024-12")


@pytest.mark.parametrize(
    "text",
    [
        "一、选聘人才，建强文史队伍\n座谈会上，颁发聘书。",
        "委员向县政协提交提案，颁发聘书。",
    ],
)
def test_what_only_looks_like_a_value_is_none(text: str, errors: Errors) -> None:
    """队伍 in front of a line that begins with 座; a verb before a level."""
    assert [] == errors(text, ("颁发", "聘书"))
