"""GRD308: a quoted name that was not given."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.rule import Hit, fact_rule
from drafter.text.values import Kind


@fact_rule(
    "GRD308",
    "invented-quoted-name",
    source="practice: the promise that nothing stands in the text that was not given",
    good=("活动名称：“圆梦助学”\n---\n开展“圆梦助学”活动。",),
    bad=("活动名称：“圆梦助学”\n---\n开展“圆梦助学”活动和“暖冬行动”活动。",),
)
def invented_quoted_name(alignment: Alignment) -> Iterable[Hit]:
    """
    A quoted name stands in the text that no fact gives.

    The name of an activity or a brand that nobody gave is invented; slogans in quotation marks are not looked at.

    中文：文中带引号的活动、品牌名称不在所给事实之内。口号、俗语不查。
    """
    for mention in alignment.invented_of(Kind.QUOTED):
        yield Hit(
            (mention.start, mention.end),
            f"引号中的名称「{mention.text}」不在所给事实中，请核实：属实则补入事实，否则删去。",
            f"The quoted name “{mention.text}” is not among the facts; add it to them or take it out.",
        )
