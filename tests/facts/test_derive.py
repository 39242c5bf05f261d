"""Declared arithmetic."""

from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.facts.load import load_facts

BASE = [
    {"label": "提交件数", "value": "129件", "id": "a"},
    {"label": "立案件数", "value": "93件", "id": "b", "aliases": ["立案"]},
    {"label": "并案（合并）件数", "value": "36件"},
    {"label": "约数", "value": "约100件"},
    {"label": "以上", "value": "50件以上"},
    {"label": "零", "value": "0件"},
    {"label": "地点", "value": "岚溪镇"},
    {"label": "重复", "value": "1件"},
    {"label": "重复", "value": "2件"},
]


@pytest.mark.parametrize(
    ("value", "derive"),
    [
        ("72.1%", "立案件数 / 提交件数"),
        ("72.1%", "立案÷提交件数"),
        ("72%", "b/a"),
        ("近四分之三", "b / a"),
        ("36件", "提交件数 - 立案件数"),
        ("129件", "立案件数 + 并案（合并）件数"),
        ("258件", "(立案件数＋并案（合并）件数)×2"),
        ("258件", "2 * (a)"),
        ("27.9%", "1 - b/a"),
        ("27.9%", "100% - b/a"),
        ("27.9个百分点", "1 - b/a"),
        ("90件", "约数"),
        ("500件", "以上 * 2"),
        ("3件", "立案件数 / 零"),
        ("3件", "立案件数 / 零 + 1"),
        ("3件", "立案件数 / 零 * 2"),
        ("3件", "a - 以上 - 1"),
        ("46.5件", "立案件数 / 2"),
    ],
)
def test_arithmetic_that_holds_is_accepted(value: str, derive: str) -> None:
    """To the digits that were written; what may be zero or open says nothing."""
    assert derive == load_facts([*BASE, {"label": "结果", "value": value, "derive": derive}]).facts[-1].derive


@pytest.mark.parametrize(
    ("value", "derive", "said"),
    [
        (
            "72.2%",
            "立案件数 / 提交件数",
            "「72.2%」与算式「立案件数 / 提交件数」不符，按算式应为约72.09%，请核对",
        ),
        ("37件", "a - b", "按算式应为36，请核对"),
        ("72.1%", "立案件数 / 提交数", "「提交数」不是已有的标签或编号，是不是「提交件数」"),
        ("72.1%", "% / a", "「%」不是已有的标签或编号"),
        ("72.1%", "a /", "写得不完整"),
        ("72.1%", "(a / b", "写得不完整"),
        ("72.1%", "a b", "写得不完整"),
        ("72.1%", "a + * b", "写得不完整"),
        ("1件", "重复", "「重复」有2项，请改用编号（id）"),
        ("1件", "地点", "「地点」是「岚溪镇」，不是数量或比率"),
        ("岚溪镇", "a", "「岚溪镇」不是数量或比率，不能由「a」算出"),
        ("1件", "a+" * 300 + "a", "太长"),
    ],
)
def test_what_does_not_hold_or_cannot_be_read_is_a_fault(
    value: str, derive: str, said: str, faults: Callable[..., list[str]]
) -> None:
    """With what it should be."""
    (fault,) = faults([*BASE, {"label": "结果", "value": value, "derive": derive}], plain=True)

    assert said in fault
    assert fault.startswith("第10条（结果）：")


def test_numbers_may_be_ids() -> None:
    """Where they were given as such, or where no label is named."""
    given = [{"label": "甲", "value": "2件", "id": "7"}, {"label": "乙", "value": "8件"}]

    assert load_facts([*given, {"label": "丙", "value": "4件", "derive": "乙 / 7"}])
    assert load_facts([*given, {"label": "丙", "value": "16件", "derive": "7 * 1"}])


def test_arithmetic_may_stand_in_a_file(tmp_path: Path) -> None:
    """The contract's own example."""
    path = tmp_path / "facts.toml"
    entries = (
        ("立案件数", "93件", ""),
        ("提交件数", "129件", ""),
        ("立案率", "72.1%", "立案件数 / 提交件数"),
    )
    lines = (
        f'[[facts]]\nlabel = "{name}"\nvalue = "{value}"\nderive = "{how}"\n' for name, value, how in entries
    )
    path.write_text("".join(lines), encoding="utf-8")

    assert ["", "", "立案件数 / 提交件数"] == [fact.derive for fact in load_facts(path).facts]
