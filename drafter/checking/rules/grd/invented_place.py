"""GRD306: a place that was not given."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.rule import Hit, fact_rule
from drafter.text.values import Kind


@fact_rule(
    "GRD306",
    "invented-place",
    source="practice: the promise that nothing stands in the text that was not given",
    good=("视察地点：岚溪镇\n---\n组织委员到岚溪镇视察。",),
    bad=("视察地点：岚溪镇\n---\n组织委员到岚溪镇视察，在甘棠镇召开座谈会。",),
)
def invented_place(alignment: Alignment) -> Iterable[Hit]:
    """
    A place stands in the text that no fact gives.

    Another county's or town's name is what a sample leaves behind.

    中文：文中的地名不在所给事实之内，可能是范文留下的。
    """
    for mention in alignment.invented_of(Kind.PLACE):
        yield Hit(
            (mention.start, mention.end),
            f"地名「{mention.text}」不在所给事实中，请核实：属实则补入事实，否则删去。",
            f"The place “{mention.text}” is not among the facts; add it to them or take it out.",
        )
