"""GRD304: a organisation that was not given."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.rule import Hit, fact_rule
from drafter.text.bodies import is_by_level
from drafter.text.values import Kind


@fact_rule(
    "GRD304",
    "invented-organisation",
    source="practice: the promise that nothing stands in the text that was not given",
    good=("承办单位：青屏县水务局\n---\n由县水务局承办。",),
    bad=("承办单位：青屏县水务局\n---\n由县水务局承办，清源水务有限公司施工。",),
)
def invented_organisation(alignment: Alignment) -> Iterable[Hit]:
    """
    A organisation stands in the text that no fact gives.

    A body that nobody gave was invented or left over. Bodies named by their level alone are nobody in
    particular: 县委, 县政府 and 有关部门 are passed over, for 县财政局 see GRD309.

    中文：文中的单位名称不在所给事实之内。只说层级的（县委、县政府、有关部门）不算，县财政局之类见 GRD309。
    """
    for mention in alignment.invented_of(Kind.ORGANISATION):
        if is_by_level(mention.text):
            continue
        yield Hit(
            (mention.start, mention.end),
            f"单位名称「{mention.text}」不在所给事实中，请核实：属实则补入事实，否则删去。",
            f"The organisation “{mention.text}” is not among the facts; add it to them or take it out.",
        )
