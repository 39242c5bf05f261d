"""COV203: a value stands where another fact's belongs."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.remedies import exchanged
from drafter.checking.rule import Hit, fact_rule


@fact_rule(
    "COV203",
    "misplaced-value",
    source="practice: the promise that every given fact is stated about the right thing",
    good=("提交件数：129件\n立案件数：93件\n---\n共提交提案129件，经审查立案93件。",),
    bad=("提交件数：129件\n立案件数：93件\n---\n共提交提案93件，经审查立案129件。",),
)
def misplaced_value(alignment: Alignment) -> Iterable[Hit]:
    """
    Two values have changed places: each is right, and said of the wrong thing.

    Every figure of such a paper can be found in the files, which is why proof-reading against a list of figures
    passes it.

    中文：两个数值互换了位置：各自都对，说的却不是那件事。
    """
    for swap in alignment.misplaced:
        fact, mention, other, there = swap.fact, swap.mention, swap.other, swap.other_mention
        yield Hit(
            (mention.start, mention.end),
            f"「{mention.text}」应是「{fact.label}」，却写在「{other.label}」处；"
            f"「{there.text}」应是「{other.label}」：两处请对调。",
            f"“{mention.text}” is “{fact.label}” but stands where “{other.label}” belongs, "
            f"and “{there.text}” the other way round; exchange them.",
            fact=fact.id,
            suggestion=there.text,
            edits=exchanged(swap),
        )
