"""GRD301: a quantity that was not given."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.rule import Hit, fact_rule
from drafter.text.values import Kind


@fact_rule(
    "GRD301",
    "invented-quantity",
    source="practice: the promise that nothing stands in the text that was not given",
    good=("立案件数：93件\n---\n经审查立案93件。",),
    bad=("立案件数：93件\n---\n经审查立案93件，为企业争取贷款3000万元。",),
)
def invented_quantity(alignment: Alignment) -> Iterable[Hit]:
    """
    A quantity stands in the text that no fact gives.

    A number that nobody gave is the worst fault a paper can have: it cannot be answered for. Vague figures
    (数十次, 三成, 上百家) state something too.

    中文：文中的数字不在所给事实之内，也不能由所给事实推算出来。
    """
    for mention in alignment.invented_of(Kind.QUANTITY, Kind.RATE):
        yield Hit(
            (mention.start, mention.end),
            f"数量「{mention.text}」不在所给事实中，请核实：属实则补入事实，否则删去。",
            f"The quantity “{mention.text}” is not among the facts; add it to them or take it out.",
        )
