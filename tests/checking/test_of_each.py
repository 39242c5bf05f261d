"""Amounts of each, however text and fact say of what."""

from collections.abc import Callable

import pytest

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("玉米亩产提高到612公斤。", ("玉米单产", "612公斤/亩")),
        ("日供水能力三万吨。", ("供水能力", "3万吨/日")),
        ("按每亩230元的标准兑现补助。", ("亩均补助", "230元")),
        ("月租金每平方米6元。", ("租金", "每平方米每月6元")),
        ("校车时速上限为60公里。", ("校车限速", "每小时60公里")),
        ("最高时速25公里。", ("电动自行车限速", "每小时25公里")),
        ("每天按人均35升的标准送水。", ("人均供水", "每天35升")),
        ("老人按月领到基础养老金五十五元。", ("基础养老金", "55元/月")),
        ("各支部订阅报刊两份。", ("报刊订阅", "每支部2份")),
        ("居民水价为每立方米1.85元。", ("现行水价", "1.85元/立方米")),
    ],
)
def test_of_what_may_be_said_otherwise(text: str, entry: tuple[str, str], errors: Errors) -> None:
    """In the value, in the label, in a word such as 亩产, or elsewhere in the clause."""
    assert [] == errors(text, entry)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("全县玉米总产612公斤。", ("玉米单产", "612公斤/亩")),
        ("按每亩240元的标准兑现补助。", ("亩均补助", "230元")),
        ("全年行驶60公里。", ("校车限速", "每小时60公里")),
    ],
)
def test_what_is_said_of_another_thing_is_another_amount(
    text: str, entry: tuple[str, str], errors: Errors
) -> None:
    """A sum is none of each, and another figure is another."""
    assert errors(text, entry)
