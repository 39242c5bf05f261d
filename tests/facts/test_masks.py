"""Values that stand for nothing."""

import pytest

from drafter.facts.masks import is_blank


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "“”",
        "《》",
        "——",
        "…",
        "／",
        "待定",
        "（待核）",
        "XX件",
        "ＸＸ件",
        "xx",
        "20XX年",
        "X月X日",
        "**",
        "____",
        "====",
        "某某镇",
        "○○县",
        "{{立案件数}}",
        "【待填】",
        "TBD",
        "null",
        "无",
        "□□",
        "??件",
    ],
)
def test_a_mask_is_no_value(text: str) -> None:
    """Empty, masked, put off."""
    assert is_blank(text)


@pytest.mark.parametrize(
    "text",
    [
        "93件",
        "0件",
        "〇件",
        "二○○六年",
        "王小某",
        "某种程度上",
        "A类提案",
        "3×5米",
        "C++培训",
        "无党派人士",
        "待业青年",
        "没有超期件",
        "《关于“空心村”治理的提案》",
        "24小时",
        "一—三季度",
    ],
)
def test_a_value_is_no_mask(text: str) -> None:
    """What merely looks like one."""
    assert not is_blank(text)
