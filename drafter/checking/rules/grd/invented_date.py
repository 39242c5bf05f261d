"""GRD302: a date that was not given."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.rule import Hit, fact_rule
from drafter.text.values import Kind


@fact_rule(
    "GRD302",
    "invented-date",
    source="practice: the promise that nothing stands in the text that was not given",
    good=("视察日期：5月16日\n---\n5月16日组织视察。",),
    bad=("视察日期：5月16日\n---\n5月16日组织视察，6月3日报送报告。",),
)
def invented_date(alignment: Alignment) -> Iterable[Hit]:
    """
    A date stands in the text that no fact gives.

    A date that nobody gave was made up, or left over from another year's paper. A date may be said in part or by
    reference (同年5月, 当日) where the text makes it clear.

    中文：文中的日期不在所给事实之内，可能是编造的，也可能是上一年文稿留下的。
    """
    for mention in alignment.invented_of(Kind.DATE):
        yield Hit(
            (mention.start, mention.end),
            f"日期「{mention.text}」不在所给事实中，请核实：属实则补入事实，否则删去。",
            f"The date “{mention.text}” is not among the facts; add it to them or take it out.",
        )
