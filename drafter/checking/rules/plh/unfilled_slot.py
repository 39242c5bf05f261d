"""PLH103: a slot of a template that was not filled in."""

from collections.abc import Iterator

from drafter.checking.rule import Hit, rule
from drafter.text.text import Text


@rule(
    "PLH103",
    "unfilled-slot",
    source="practice: templates and sealed prompts",
    good=("会议（扩大）由主席主持。",),
    bad=("立案{{filed}}件。", "立案⟦F7 立案件数⟧。", "捐款【待填】元。", "（此处填写时间），组织视察。"),
)
def unfilled_slot(text: Text) -> Iterator[Hit]:
    """
    A slot says what should be filled in, and it was not.

    Templates, forms and sealed prompts mark what is still to come ({{…}}, 【待填】, ⟦F7 …⟧); none of it may
    stand in a finished paper.

    中文：模板或表单里标明“待填”的地方没有填写。{{…}}、【待填】、⟦F7 …⟧等标记不应留在定稿里。
    """
    for blank in text.blanks:
        if blank.kind == "slot":
            yield Hit(
                (blank.start, blank.end),
                f"「{blank.text}」尚未填写。",
                f"“{blank.text}” has not been filled in.",
            )
