"""Values that stand at each other's place."""

from collections.abc import Callable

import pytest

from drafter import check, load_facts
from drafter.checking.alignment import Alignment

Errors = Callable[..., list[tuple[str, str | None, str | None]]]
Align = Callable[..., Alignment]
COUNTS = [("提交提案件数", "129件"), ("立案件数", "93件"), ("并案件数", "12件")]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("共提交提案93件，经审查立案129件，并案12件。", {"提交提案件数", "立案件数"}),
        ("共提交提案129件，经审查立案12件，并案93件。", {"立案件数", "并案件数"}),
    ],
)
def test_two_figures_at_each_other_s_place_are_found(text: str, pair: set[str], aligned: Align) -> None:
    """Once, with both facts."""
    (swap,) = aligned(text, *COUNTS).misplaced

    assert pair == {swap.fact.label, swap.other.label}


def test_two_persons_at_each_other_s_place_are_found(aligned: Align) -> None:
    """主持 by the one who took the notes."""
    (swap,) = aligned("会议由罗秋实主持，何静宜记录。", ("主持", "何静宜"), ("记录", "罗秋实")).misplaced

    assert {"何静宜", "罗秋实"} == {swap.fact.text, swap.other.text}


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("共提交提案129件，经审查立案93件，并案12件。", COUNTS),
        ("经审查立案93件，此前共提交提案129件，并案12件。", COUNTS),
        ("共有93件立案、129件提交、12件并案。", COUNTS),
        ("何静宜、罗秋实分任校党委书记、校长。", [("学校党委书记", "何静宜"), ("校长", "罗秋实")]),
        ("获奖的有何静宜、罗秋实。", [("获奖委员", "罗秋实"), ("获奖委员", "何静宜")]),
        ("提交提案93件，立案93件。", [("提交提案", "93件"), ("立案", "93件")]),
        ("提交提案129件，全年提交129件，立案93件，全年立案93件。", COUNTS[:2]),
        ("立案93件，参加者129人。", [("立案", "93件"), ("参加", "129人")]),
    ],
)
def test_what_stands_in_its_place_is_no_swap(
    text: str, entries: list[tuple[str, str]], aligned: Align
) -> None:
    """Other orders, lists, one value for both, values said twice, other units."""
    assert [] == aligned(text, *entries).misplaced


def test_three_values_turned_round_are_one_swap_at_most_a_fact(aligned: Align) -> None:
    """Each fact is named once."""
    swaps = aligned("共提交提案12件，经审查立案129件，并案93件。", *COUNTS).misplaced
    named = [fact.id for swap in swaps for fact in (swap.fact, swap.other)]

    assert len(named) == len(set(named)) > 0


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("2024年3月视察，2024年5月调研。", [("视察时间", "2024年3月"), ("调研时间", "2024年5月")]),
        ("任职于兴禾合作社，青屏县政协委员。", [("单位", "青屏县政协"), ("工作单位", "兴禾合作社")]),
        (
            "养老服务中心启用，规划再建社区日间照料中心。",
            [("建成的养老服务设施", "柳塘街道养老服务中心"), ("拟建的日间照料中心", "社区日间照料中心")],
        ),
    ],
)
def test_dates_and_bodies_at_their_places_are_not_exchanged(
    text: str, entries: list[tuple[str, str]], errors: Errors
) -> None:
    """Both labels have to stand at the other's place, and neither at its own."""
    assert "COV203" not in [code for code, _, _ in errors(text, *entries)]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("走访两个村和11个社区，形成报告。", ["COV203"]),
        ("走访11个村和两个社区，形成报告。", []),
        ("走访社区11个、村两个，形成报告。", ["COV203"]),
        ("走访村11个、社区两个，形成报告。", []),
    ],
)
def test_figures_at_what_the_other_counts_are_exchanged(text: str, codes: list[str], errors: Errors) -> None:
    """The word right at a figure says what it counts."""
    found = errors(text, ("调研走访村", "11个"), ("调研走访社区", "2个"))

    assert codes == [code for code, _, _ in found]


def test_one_called_by_the_post_of_the_label_is_at_home(errors: Errors) -> None:
    """The next one's post behind a name is not that of the name."""
    led = [("活动组组长", "沈伯钧"), ("活动组副组长", "陶映雪"), ("活动组副组长", "郝建邦")]

    assert [] == errors("在组长沈伯钧和副组长陶映雪、郝建邦的带领下，坚持学习。", *led)
    assert errors("在组长郝建邦和副组长陶映雪、沈伯钧的带领下，坚持学习。", *led)


def test_what_a_label_plans_is_at_home_in_the_plan(errors: Errors) -> None:
    """Whatever the words beside the figure have of the other label."""
    facts = [("全年征集史料", "96篇"), ("计划征集史料", "80篇以上")]
    done, planned = "一、工作回顾\n\n共征集史料{}。", "\n\n二、工作计划\n\n全年征集史料{}。"

    assert [] == errors((done + planned).format("96篇", "不少于80篇"), *facts)


def test_what_is_planned_in_place_of_what_was_done_is_found(errors: Errors) -> None:
    """The words around both are the same."""
    facts = [("旅游综合收入", "19.8亿元"), ("2017年旅游综合收入目标", "30亿元")]
    paper = "一、主要成效\n\n实现旅游综合收入{}。\n\n二、下一步打算\n\n力争实现旅游综合收入{}。"

    assert [] == errors(paper.format("19.8亿元", "30亿元"), *facts)
    assert {"COV203"} == {code for code, *_ in errors(paper.format("30亿元", "19.8亿元"), *facts)}


def test_a_value_that_its_label_leads_to_is_at_home(errors: Errors) -> None:
    """委员提案228件, whatever 立案 in front of the other says."""
    facts = [
        ("收到提案", "286件"),
        ("立案提案", "261件"),
        ("委员提案立案数", "228件"),
        ("集体提案立案数", "33件"),
    ]
    paper = "共收到提案286件，经审查立案261件，其中委员提案228件、集体提案33件。"

    assert [] == errors(paper, *facts)


def test_a_post_in_the_brackets_of_a_label_is_its_post(errors: Errors) -> None:
    """县长潘立衡任总指挥、副县长覃少峰任副总指挥."""
    facts = [("指挥部总指挥（县长）", "潘立衡"), ("副总指挥（副县长）", "覃少峰")]

    assert [] == errors("成立由县长潘立衡任总指挥、副县长覃少峰任副总指挥的指挥部。", *facts)


def test_a_value_behind_what_its_group_names_is_at_home() -> None:
    """The next one's words stand nearer to it, but in the next part of the list."""
    volumes = "征集各乡镇文史资料{}、征集文物保护文史资料{}。文物保护得到规范。"
    holdings = [
        {"source": "各乡镇", "volumes": "323册"},
        {"source": "文物保护", "volumes": "约790册"},
    ]
    facts = load_facts(
        {
            "genre": "work_summary",
            "issuer": "青屏县政协",
            "period": "2024年",
            "sections": [{"type": "archive", "holdings": holdings}],
        }
    )
    codes = {
        text: [finding.code for finding in check(text, facts).findings if finding.code == "COV203"]
        for text in (volumes.format("323册", "约790册"), volumes.format("约790册", "323册"))
    }

    assert [[], ["COV203"]] == list(codes.values())


def test_persons_named_with_respectively_are_in_the_order_of_their_labels(errors: Errors) -> None:
    """Or exchanged."""
    led = [("第一组组长", "冷月桥"), ("第二组组长", "岳知行"), ("第三组组长", "毕思齐")]
    text = "{}、岳知行、{}分别担任第一、第二、第三组组长。"

    assert [] == errors(text.format("冷月桥", "毕思齐"), *led)
    assert ["COV203"] == [code for code, _, _ in errors(text.format("毕思齐", "冷月桥"), *led)]
