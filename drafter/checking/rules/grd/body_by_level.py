"""GRD309: a body named by its level alone that was not given."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, fact_rule
from drafter.text.bodies import is_by_level
from drafter.text.values import Kind


@fact_rule(
    "GRD309",
    "body-by-level",
    source="practice: the promise that nothing stands in the text that was not given",
    severity=Severity.WARNING,
    good=(
        "承办单位：县财政局\n---\n由县财政局承办。",
        "承办单位：县财政局\n---\n县委、县政府高度重视，由县财政局承办。",
    ),
    bad=("承办单位：县财政局\n---\n由县财政局会同县商务局承办。",),
)
def body_by_level(alignment: Alignment) -> Iterable[Hit]:
    """
    A body that its level names alone stands in the text, and no fact gives it.

    There is one 县商务局 at each county, so that its name says nobody in particular and may be part of the
    prose; but whether it had a part in the matter is for somebody to say. A language model is asked to take it
    out.

    中文：只说层级的单位（县商务局、县人民医院）不在所给事实之内：可能只是行文所需，也可能并未参与，请核实。
    """
    for mention in alignment.invented_of(Kind.ORGANISATION):
        if alignment.closed and is_by_level(mention.text):
            yield Hit(
                (mention.start, mention.end),
                f"「{mention.text}」不在所给事实中，请核实它与此事有关。",
                f"“{mention.text}” is not among the facts; make sure that it had a part in this.",
            )
