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
