"""Plain lists of facts."""

from collections.abc import Callable
from datetime import date, time

import pytest

from drafter.facts.load import load_facts
from drafter.facts.plain import TYPES
from drafter.facts.types import Quantity
from drafter.text.values import Kind, When


def only(value: object, label: str = "事项", **more: object):
    (fact,) = load_facts([{"label": label, "value": value, **more}]).facts
    return fact


@pytest.mark.parametrize(
    ("label", "value", "kind"),
    [
        ("立案件数", "93件", Kind.QUANTITY),
        ("立案件数", 93, Kind.QUANTITY),
        ("满意率", "98.9%", Kind.RATE),
        ("召开日期", "2024年1月16日", Kind.DATE),
        ("召开日期", "2024-1-16", Kind.DATE),
        ("召开日期", date(2024, 1, 16), Kind.DATE),
        ("会议", "县政协十一届三次会议", Kind.ORDINAL),
        ("县政协主席", "周远航", Kind.PERSON),
        ("县政协主席", {"name": "周远航", "post": "主席"}, Kind.PERSON),
        ("合作单位", "清渡县慈善总会", Kind.ORGANISATION),
        ("视察地点", "三里河社区", Kind.PLACE),
        ("提案", "《关于补齐污水管网短板的提案》", Kind.TITLE),
        ("活动名称", "“圆梦助学”", Kind.QUOTED),
        ("文号", "〔2025〕7号", Kind.DOCUMENT),
        ("立案件数", "“93件”", Kind.QUANTITY),
        ("活动", "“119”", Kind.QUOTED),
        ("学习内容", "党的二十届三中全会精神", Kind.PHRASE),
        ("立案件数", Quantity("93件"), Kind.QUANTITY),
    ],
)
def test_the_type_is_inferred(label: str, value: object, kind: Kind) -> None:
    """From value and label; what fits no type is a phrase."""
    assert kind == only(value, label).kind


@pytest.mark.parametrize("name", [name for kind, (_, chinese) in TYPES.items() for name in (kind, chinese)])
def test_a_type_can_be_said(name: str) -> None:
    """In English or Chinese."""
    values = {
        "quantity": "3件",
        "rate": "3%",
        "date": "3月",
        "period": "3月",
        "ordinal": "第3期",
        "document": "〔2025〕7号",
    }
    kind = next(kind for kind, (_, chinese) in TYPES.items() if name in (kind, chinese))

    assert TYPES[kind][0].kind == only(values.get(kind, "提案"), type=name).kind


def test_what_may_be_said_about_a_fact_is_kept() -> None:
    """Id, aliases, use; Chinese keys as well."""
    fact, other = load_facts(
        [
            {"label": "立案件数", "value": "93件", "id": "a", "aliases": ["立案", " "], "use": "may"},
            {"标签": "提交件数", "值": 129, "别名": "提交", "用法": "必写", "类型": "数量"},
        ]
    ).facts

    assert ("a", ("立案",), "may") == (fact.id, fact.aliases, fact.use)
    assert ("1", ("提交",), "must", "129") == (other.id, other.aliases, other.use, other.text)


def test_a_list_of_values_is_a_list_of_facts() -> None:
    """As a repeated label is."""
    facts = load_facts(
        [{"label": "地点", "value": ["三里河社区", "十里铺村"]}, {"label": "地点", "value": "五里坪村"}]
    ).facts

    assert [("0.0", "地点"), ("0.1", "地点"), ("1", "地点")] == [(fact.id, fact.label) for fact in facts]


def test_the_text_is_as_typed() -> None:
    """A weekday stays in it, a post goes to its place."""
    day, person = only("2024年12月18日 星期三"), only("副主席何静宜", "领导", type="人名")

    assert ("2024年12月18日 星期三", When(2024, 12, 18)) == (day.text, day.value)
    assert ("何静宜", "副主席") == (person.text, person.post)


def test_a_weekday_without_a_date_is_a_phrase() -> None:
    """Such as a name that ends alike."""
    assert Kind.PHRASE == only("生日周三").kind


def test_times_of_toml_are_read() -> None:
    """09:30:00 without quotes."""
    assert "9时30分" == only(time(9, 30), "时间").text


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (["甲"], '第1条：「甲」不是一条事实：请写成 {label = "立案件数", value = "93件"}。'),
        ([{"value": "93件"}], "第1条：缺少标签"),
        ([{"label": "甲"}], "第1条（甲）：没有填写"),
        ([{"label": "甲", "value": []}], "第1条（甲）：没有填写"),
        ([{"label": "甲", "value": "XX件"}], "第1条（甲）：「XX件」不是实际内容"),
        ([{"label": "甲", "value": ["93件", "待定"]}], "第1条（甲）：「待定」不是实际内容"),
        ([{"label": "甲", "value": True}], "第1条（甲）：「True」不是一个值"),
        ([{"label": "甲", "value": 3j}], "第1条（甲）：「3j」不是一个值"),
        ([{"label": "甲", "value": "-5件"}], "第1条（甲）：「-5件」是负数"),
        ([{"label": "甲", "value": -5}], "第1条（甲）：「-5」是负数"),
        ([{"label": "甲", "value": "2月30日"}], "第1条（甲）：「2月30日」：2月没有30日"),
        (
            [{"label": "甲", "value": "2024年12月18日周一"}],
            "第1条（甲）：「2024年12月18日周一」：2024年12月18日是星期三",
        ),
        ([{"label": "甲", "value": "于2月30日前完成整改"}], "第1条（甲）：「2月30日前」：2月没有30日"),
        ([{"label": "甲", "value": "很多", "type": "数量"}], "第1条（甲）：「很多」不是数量"),
        ([{"label": "甲", "value": "93件", "type": "数字"}], "第1条（甲）：「数字」用不得。是不是「数量」？"),
        ([{"label": "甲", "value": "93件", "use": "maybe"}], "第1条（甲）：「maybe」用不得。"),
        ([{"label": "甲", "value": "93件", "aliases": 3}], "第1条（甲）：别名「3」应为一个词或一组词"),
        (
            [{"label": "甲", "value": "93件", "aliass": "乙"}],
            "第1条（甲）：没有「aliass」这一项。是不是「aliases」？",
        ),
        (
            [{"label": "甲", "value": "93件", "xyz": "乙"}],
            "第1条（甲）：没有「xyz」这一项。可用的有：label、",
        ),
        ([{"label": "甲", "value": {"nam": "何静宜"}}], "第1条（甲）：「nam = 何静宜」不是姓名"),
        (
            [{"label": "甲", "value": "1件", "id": "x"}, {"label": "乙", "value": "2件", "id": "x"}],
            "第2条（乙）：编号「x」重复",
        ),
        (
            [{"label": "甲", "value": "1件", "id": "1"}, {"label": "乙", "value": "2件"}],
            "第2条（乙）：编号「1」重复",
        ),
        ([{"label": "甲", "value": "提案\ud83d"}], "第1条（甲）：「提案□」有损坏的字符"),
        ([], "没有任何事实：请至少写一条，如「立案件数：93件」。"),
        ({"facts": 3}, "「3」不是列表：请用 [[facts]] 一条一条地写。"),
    ],
)
def test_each_fault_has_its_place_and_remedy(
    items: object, expected: str, faults: Callable[..., list[str]]
) -> None:
    """The number counts from 1, as a clerk does."""
    assert any(fault.startswith(expected) for fault in faults(items, plain=True)), faults(items, plain=True)


def test_a_fall_is_no_negative_count() -> None:
    """-3.2% may be said of a rate of growth."""
    assert "-3.2%" == only("-3.2%", "增速").text
