"""The arithmetic between the figures of a section."""

from typing import ClassVar

import pytest

from drafter.facts.arithmetic import ContradictionError, at_most, counts_list, is_ratio, sums_to
from drafter.facts.section import Section, label, labels
from drafter.facts.types import Phrase, Quantity, Rate


class Figures(Section):
    title: ClassVar[str] = "数字"
    whole: Quantity | None = label("总数", unit="件")
    part: Quantity | None = label("其中", unit="件")
    other: Quantity | None = label("其余", unit="件")
    rate: Rate | None = label("比率")
    items: tuple[Phrase, ...] = labels("名单")


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("93件", "129件"),
        ("93件", "93件"),
        ("95件", "90余件"),
        ("100件", "近100件"),
        ("90多件", "90件以上"),
        ("12300件", "1.2万件"),
        ("200件", "100条"),
        (None, "3件"),
        ("3件", None),
    ],
)
def test_a_part_that_may_lie_within_the_whole_holds(part: str | None, whole: str | None) -> None:
    """A hedged or rounded figure stands for all that it can mean; other units are not compared."""
    at_most(Figures(part=part, whole=whole), "part", "whole")


@pytest.mark.parametrize(
    ("part", "whole"), [("129件", "93件"), ("100余件", "90件"), ("101件", "近100件"), ("195件", "90余件")]
)
def test_a_part_that_exceeds_the_whole_is_named_with_both_values(part: str, whole: str) -> None:
    """Labels and values of both stand in the message."""
    with pytest.raises(ContradictionError) as caught:
        at_most(Figures(part=part, whole=whole), "part", "whole")

    assert f"其中「{part}」多于总数「{whole}」：请核对。" == str(caught.value)
    assert ("part", "whole") == caught.value.fields


@pytest.mark.parametrize(
    ("rate", "part", "whole"),
    [
        ("72.1%", "93件", "129件"),
        ("72%", "93件", "129件"),
        ("七成", "93件", "129件"),
        ("近四分之三", "93件", "129件"),
        ("70%以上", "93件", "129件"),
        ("100%", "93件", "93件"),
        ("三分之二", "86件", "129件"),
        ("百分之七十二点一", "93件", "129件"),
        ("80%以内", "93件", "129件"),
        ("50%", "0件", "0件"),
        ("0%", "0件", "129件"),
        ("50%", "40余件", "80余件"),
        ("50%", None, "80件"),
        ("72.09%", "93件", "129件"),
        ("50%", "10件以上", "40件以上"),
    ],
)
def test_a_rate_that_is_the_rounded_ratio_holds(rate: str, part: str | None, whole: str) -> None:
    """To the digits that were written; hedges and ranges are met with leniency."""
    is_ratio(Figures(rate=rate, part=part, whole=whole), "rate", "part", "whole")


@pytest.mark.parametrize("rate", ["72.2%", "71%", "六成", "80%以上", "三分之一", "60%以内"])
def test_a_rate_that_is_another_is_refused(rate: str) -> None:
    """The message says what the ratio is."""
    with pytest.raises(ContradictionError, match=f"比率「{rate}」与其中「93件」、总数「129件」不符.*72.09%"):
        is_ratio(Figures(rate=rate, part="93件", whole="129件"), "rate", "part", "whole")


def test_the_ratio_of_exact_numbers_is_said_exactly() -> None:
    """约 stands only before what was rounded."""
    with pytest.raises(ContradictionError, match="（93件占93件的100%）"):
        is_ratio(Figures(rate="90%", part="93件", whole="93件"), "rate", "part", "whole")


@pytest.mark.parametrize(("count", "items"), [("2件", 2), ("近3件", 3), (None, 2), ("5件", 0), ("2余件", 3)])
def test_a_count_of_its_list_holds(count: str | None, items: int) -> None:
    """A list that was not given says nothing."""
    counts_list(Figures(whole=count, items=["甲"] * items), "whole", "items")


@pytest.mark.parametrize(("count", "items", "trouble"), [("3件", 2, "多于"), ("1件", 2, "少于")])
def test_a_count_that_its_list_contradicts_is_refused(count: str, items: int, trouble: str) -> None:
    """The message says how many were listed."""
    with pytest.raises(ContradictionError, match=f"总数「{count}」{trouble}所列的名单（列出{items}项）"):
        counts_list(Figures(whole=count, items=["甲"] * items), "whole", "items")


def test_a_list_may_name_only_some() -> None:
    """With `partial` it must not be longer than the count."""
    counts_list(Figures(whole="3件", items=["甲"]), "whole", "items", partial=True)
    with pytest.raises(ContradictionError):
        counts_list(Figures(whole="1件", items=["甲", "乙"]), "whole", "items", partial=True)


@pytest.mark.parametrize(
    ("whole", "part", "other"),
    [
        ("129件", "93件", "36件"),
        ("129件", "93件", None),
        ("130余件", "93件", "40件"),
        ("1.3万件", "9300件", "3700件"),
        (None, "93件", "1件"),
        ("129件", None, None),
        ("129件", "93条", "90条"),
        ("100件以上", "93件", "90件以上"),
    ],
)
def test_parts_that_may_add_up_hold(whole: str | None, part: str | None, other: str | None) -> None:
    """What was not given may make up the rest."""
    sums_to(Figures(whole=whole, part=part, other=other), "whole", ("part", "other"))


@pytest.mark.parametrize(("part", "other", "trouble"), [("93件", "35件", "不等于"), ("130件", None, "超过")])
def test_parts_that_cannot_add_up_are_refused(part: str, other: str | None, trouble: str) -> None:
    """All values stand in the message, and the fields are those that were given."""
    with pytest.raises(ContradictionError, match=f"相加{trouble}总数「129件」") as caught:
        sums_to(Figures(whole="129件", part=part, other=other), "whole", ("part", "other"))

    assert 3 - (other is None) == len(caught.value.fields)


def test_parts_may_be_only_some() -> None:
    """With `partial` they must not exceed the total."""
    sums_to(Figures(whole="129件", part="93件", other="3件"), "whole", ("part", "other"), partial=True)
    with pytest.raises(ContradictionError):
        sums_to(Figures(whole="129件", part="93件", other="37件"), "whole", ("part", "other"), partial=True)
