"""Figures that fell out, seen from the facts: the unit stands bare where the label is."""

from collections.abc import Callable

import pytest

from drafter.checking.alignment import Alignment

Align = Callable[..., Alignment]


@pytest.mark.parametrize(
    ("entry", "text", "words"),
    [
        (("走访农户户数", "86户"), "全年走访农户户，化解矛盾纠纷。", "户"),
        (("受益残疾人", "35人"), "帮扶残疾人受益人，成效明显。", "人"),
        (("捐款", "1.2万余元"), "委员们踊跃捐款万元，用于助学。", "万元"),
        (("协商议题", "近20个"), "围绕协商议题个开展讨论。", "个"),
        (("新建水库", "8座以上"), "全县新建水库座，改善灌溉。", "座"),
        (("年末结余", "7.4万元"), "年末结余万元。", "万元"),
        (("会员总数", "78000人"), "会员总数达万人。", "万人"),
        (("公路长度", "2300米"), "防汛公路长度公里，已贯通。", "公里"),
    ],
)
def test_a_bare_unit_is_where_the_figure_fell_out(
    entry: tuple[str, str], text: str, words: str, aligned: Align
) -> None:
    """With the fact that belongs there; the fact is not missing besides."""
    found = aligned(text, entry)
    bound = [near.mention.text for near in found.dropped] or list(found.blanks.values())

    assert bound
    assert [] == found.missing
    assert [words] == [near.mention.text for near in found.dropped] or entry[0] == bound[0].label


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        (("走访农户", "86户"), "全年走访了困难群众，住户满意。"),
        (("立案件数", "93件"), "提案办理条件改善。"),
        (("主持人", "何静宜"), "会议由人主持。"),
        (("立案", "93"), "经审查立案，效果明显。"),
        (("会期", "2024年3月15日"), "会期为月底。"),
        (("接待群众", "3.5万人次左右"), "接待群众工作有序。"),
    ],
)
def test_a_unit_that_is_part_of_a_word_is_no_gap(entry: tuple[str, str], text: str, aligned: Align) -> None:
    """The fact is missing."""
    found = aligned(text, entry)

    assert [] == found.dropped
    assert [entry[0]] == [fact.label for fact in found.missing]


def test_two_gaps_are_of_two_facts(aligned: Align) -> None:
    """Each bare unit is taken once."""
    found = aligned("走访农户户、慰问农户户。", ("走访农户", "86户"), ("慰问农户", "17户"))
    places = [near.mention.start for near in found.dropped] + list(found.blanks)

    assert 2 == len(set(places))
    assert [] == found.missing


def test_the_only_bare_unit_beside_the_facts_around_it_is_the_gap(aligned: Align) -> None:
    """The label hardly stands there, but nothing else can be meant."""
    found = aligned(
        "召开调度会5次，灯会在河边连续办天，每晚亮灯，接待游客22名。",
        ("调度会", "5次"),
        ("灯会天数", "20天"),
        ("游客", "22名"),
    )

    assert ["天"] == [near.mention.text for near in found.dropped]
    assert [] == found.missing


@pytest.mark.parametrize("text", ["群众月收入提高，次月起实施。", "责任人到位，人人有事做。"])
def test_a_word_that_ends_like_a_unit_is_no_gap(text: str, aligned: Align) -> None:
    """月收入, 次月 and 责任人 lack no figure."""
    found = aligned(text, ("投用时间", "2024年12月"), ("受益人数", "35人"))

    assert [] == found.dropped


@pytest.mark.parametrize(
    ("entries", "text", "words"),
    [
        ([("监督意见", "35条"), ("完成整改", "31条")], "提出监督意见35条，已有条落实到位。", "条"),
        ([("书名", "《枕河旧埠》"), ("印数", "1500册")], "《枕河旧埠》出版，印数册，发至各校。", "册"),
        ([("交办建议", "103件"), ("在办建议", "45件")], "现已办结103件，余下件正在办理，一件一策。", "件"),
        ([("集体", "20个"), ("先进个人", "60名")], "表彰20个先进集体、位先进个人。", "位"),
    ],
)
def test_the_one_place_that_is_left_is_the_lost_figure_s(
    entries: list[tuple[str, str]], text: str, words: str, aligned: Align
) -> None:
    """Beside the facts given before and after it, whether or not its label stands there."""
    assert [words] == [near.mention.text for near in aligned(text, *entries).dropped]
