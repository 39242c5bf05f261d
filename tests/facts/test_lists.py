"""Plain lists with what stands around them."""

from collections.abc import Callable

import pytest

from drafter.facts.load import load_facts
from drafter.text.values import Kind, When


def test_the_frame_of_a_plain_list_is_kept() -> None:
    """Genre, issuer, date; whatever else stands at the root is a fact."""
    facts = load_facts(
        {
            "文种": "工作总结",
            "单位": "青屏县政协",
            "期间": "2024年",
            "日期": "2024年12月18日",
            "主题": ["团结", "民主"],
            "facts": [{"label": "立案件数", "value": "93件"}],
        }
    )

    assert ("work_summary", "青屏县政协", When(2024, 12, 18)) == (facts.genre, facts.issuer, facts.date)
    assert ["issuer", "period", "date", "主题.0", "主题.1", "0"] == [fact.id for fact in facts.facts]
    assert Kind.ORGANISATION == facts.facts[0].kind
    assert facts.document is None


@pytest.mark.parametrize("label", ["单位", "发文单位", "报告主体"])
def test_the_issuer_and_the_date_may_be_facts_of_the_list(label: str) -> None:
    """By their labels."""
    facts = load_facts(
        [{"label": label, "value": "青屏县政协"}, {"label": "成文日期", "value": "2024年12月18日"}]
    )

    assert ("青屏县政协", When(2024, 12, 18)) == (facts.issuer, facts.date)


def test_a_date_in_words_is_no_date_of_the_paper() -> None:
    """It is a phrase."""
    assert load_facts([{"label": "日期", "value": "全会闭幕之后"}]).date is None


def test_a_table_of_labels_and_values_is_a_list(load) -> None:
    """In Python, TOML and JSON."""
    assert [("立案件数", "93件")] == [
        (fact.label, fact.text) for fact in load_facts({"立案件数": "93件"}).facts
    ]


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        ({"genra": "work_summary"}, "genra：没有「genra」这一项，是不是「genre」？请改正。"),
        ({"section": [{"type": "proposals"}]}, "section：没有「section」这一项，是不是「sections」？"),
        ({"单位": "XX县政协"}, "issuer（单位）：「XX县政协」不是实际内容"),
        ({"日期": "某天"}, "date（日期）："),
        ({"甲": {"乙": 1}}, "甲：「乙 = 1」不是姓名"),
        ({}, "没有任何事实"),
        ({"facts": []}, "没有任何事实"),
        ({"genre": "周报", "facts": []}, "genre：没有「周报」这个文种"),
    ],
)
def test_each_fault_of_a_root_has_its_place(
    root: dict[str, object], expected: str, faults: Callable[..., list[str]]
) -> None:
    """And its remedy."""
    assert any(fault.startswith(expected) for fault in faults(root, plain=True)), faults(root, plain=True)
