"""PLH105: the figure of a given fact fell out, and its unit stands bare."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.remedies import filled
from drafter.checking.rule import Hit, fact_rule


@fact_rule(
    "PLH105",
    "lost-figure",
    source="practice: figures lost in copying, told from the facts",
    good=("走访企业：9家\n---\n走访企业9家，召开座谈会。",),
    bad=("走访企业：9家\n---\n走访企业家，召开座谈会。",),
)
def lost_figure(alignment: Alignment) -> Iterable[Hit]:
    """
    The unit of a given figure stands where its label is, and the figure is gone.

    Where a word could be meant (走访企业家), only the facts tell that a figure belongs there.

    中文：所给事实的数字在文中脱落，只剩单位。单看字面可能是一个词（走访企业家），对照所给事实才知道少了数字。
    """
    for near in alignment.dropped:
        fact, mention = near.fact, near.mention
        yield Hit(
            (mention.start, mention.end),
            f"「{mention.text}」前缺数字，这里应是「{fact.label}：{fact.text}」。",
            f"The figure before “{mention.text}” is gone; it should be “{fact.label}: {fact.text}”.",
            fact=fact.id,
            suggestion=fact.text,
            edits=filled(alignment, fact, (mention.start, mention.end)),
        )
