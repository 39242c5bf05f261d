"""Stretches of time given as one and said as two dates."""

from collections.abc import Callable

import pytest

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("大赛于2023年6月9日开幕，同月11日落幕。", ("举办日期", "2023年6月9日至11日")),
        ("工程2023年5月启动，至同年9月完工。", ("改造时间", "2023年5月至9月")),
        ("2020年3月至次年10月，对古塔作了修缮。", ("修缮日期", "2020年3月至2021年10月")),
        ("公示期自2023年11月6日起至同月10日止。", ("公示期", "2023年11月6日至11月10日")),
        ("志书上起1986年、下至2005年。", ("起止年限", "1986—2005年")),
        ("封闭自4月3日上午8时起，至同月20日下午6时止。", ("封闭时间", "4月3日8时至4月20日18时")),
    ],
)
def test_a_stretch_is_stated_by_its_two_ends(text: str, entry: tuple[str, str], errors: Errors) -> None:
    """The last day may lean on the first: 同月11日, 次年10月."""
    assert [] == errors(text, entry)


def test_a_stretch_whose_last_day_is_another_is_altered(errors: Errors) -> None:
    """Both ends have to be those that were given."""
    found = errors("大赛于2023年6月9日开幕，同月12日落幕。", ("举办日期", "2023年6月9日至11日"))

    assert "COV202" in [code for code, _, _ in found]


def test_an_end_of_a_stretch_stated_elsewhere_is_not_invented(errors: Errors) -> None:
    """The last day alone is part of what was given."""
    text = "春运自1月7日至2月15日。2月15日当晚，最后一班车到站。"

    assert [] == errors(text, ("春运时间", "1月7日至2月15日"))
