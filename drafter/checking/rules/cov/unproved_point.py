"""COV204: a point's words are hardly to be found."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, fact_rule


@fact_rule(
    "COV204",
    "unproved-point",
    source="practice: a point may be said in one's own words, most of which are its own",
    good=("[point] 存在问题：专委会作用有待加强\n---\n专委会的作用还有待加强。",),
    bad=("[point] 存在问题：专委会作用有待加强\n---\n各项工作有序推进。",),
    severity=Severity.WARNING,
)
def unproved_point(alignment: Alignment) -> Iterable[Hit]:
    """
    A point that was given cannot be recognised in any paragraph.

    It may have been said in quite other words; whether it was is for a reader to judge.

    中文：要点的主要内容没有在同一段里说到，无法确认已经写到，只作建议。
    """
    for fact in alignment.unproved:
        yield Hit(
            None,
            f"要点「{fact.text}」未能在文中确认，请核对是否已写到。",
            f"The point “{fact.text}” could not be recognised in the text; see whether it is there.",
            fact=fact.id,
        )
