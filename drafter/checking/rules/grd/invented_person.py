"""GRD303: a person that was not given."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.rule import Hit, fact_rule
from drafter.text.values import Kind


@fact_rule(
    "GRD303",
    "invented-person",
    source="practice: the promise that nothing stands in the text that was not given",
    good=("带队副主席：何静宜\n---\n副主席何静宜带队。",),
    bad=("带队副主席：何静宜\n---\n副主席何静宜带队，提案委员会主任马骁参加。",),
)
def invented_person(alignment: Alignment) -> Iterable[Hit]:
    """
    A person stands in the text that no fact gives.

    A name that nobody gave belongs to last year's paper, to a sample, or to nobody. A person is recognised by a
    surname beside a post or in front of a title.

    中文：文中的人名不在所给事实之内，可能是旧稿、范文里的，也可能并无其人。
    """
    for mention in alignment.invented_of(Kind.PERSON):
        yield Hit(
            (mention.start, mention.end),
            f"人名「{mention.text}」不在所给事实中，请核实：属实则补入事实，否则删去。",
            f"The person “{mention.text}” is not among the facts; add it to them or take it out.",
        )
