"""COV202: a fact is stated with another value."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.remedies import mended
from drafter.checking.rule import Hit, fact_rule


@fact_rule(
    "COV202",
    "altered-value",
    source="practice: the promise that every given fact is stated as it is",
    good=("捐款总额：12000余元\n---\n共捐款1.2万余元。", "满意率：92%\n---\n满意率达百分之九十二。"),
    bad=("立案件数：93件\n---\n经审查立案95件。", "捐款总额：12000余元\n---\n共捐款12000元。"),
)
def altered_value(alignment: Alignment) -> Iterable[Hit]:
    """
    A fact is stated with another number, unit, hedge, date or name than was given.

    The hedge is part of the fact (12000余元 is not 12000元), and so is the unit (人次 is not 人). Forms may
    differ: 93件 and 九十三件 are one value.

    中文：所给的事实在文中被写成了别的数值、单位、约数或名称。
    """
    for near in alignment.altered:
        fact, mention = near.fact, near.mention
        yield Hit(
            (mention.start, mention.end),
            f"「{mention.text}」与事实「{fact.label}：{fact.text}」不一致，请改为「{fact.text}」。",
            f"“{mention.text}” differs from the fact “{fact.label}: {fact.text}”; write “{fact.text}”.",
            fact=fact.id,
            suggestion=fact.text,
            edits=mended(alignment, fact, mention),
        )
