"""GRD307: a ordinal that was not given."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.rule import Hit, fact_rule
from drafter.text.values import Kind


@fact_rule(
    "GRD307",
    "invented-ordinal",
    source="practice: the promise that nothing stands in the text that was not given",
    good=("会议届次：六届二次\n---\n六届二次会议以来，工作有序。",),
    bad=("会议届次：六届二次\n---\n六届二次会议以来，第47号提案办结。",),
)
def invented_ordinal(alignment: Alignment) -> Iterable[Hit]:
    """
    A ordinal stands in the text that no fact gives.

    The number of a session, a proposal or an issue that nobody gave cannot be looked up.

    中文：文中的届次、期号、编号不在所给事实之内。
    """
    for mention in alignment.invented_of(Kind.ORDINAL):
        yield Hit(
            (mention.start, mention.end),
            f"届次或序号「{mention.text}」不在所给事实中，请核实：属实则补入事实，否则删去。",
            f"The ordinal “{mention.text}” is not among the facts; add it to them or take it out.",
        )
