"""COV201: a fact that was given is not stated."""

from collections.abc import Iterable

from drafter.checking.alignment import Alignment
from drafter.checking.rule import Hit, fact_rule


@fact_rule(
    "COV201",
    "missing-fact",
    source="practice: the promise that every given fact is stated",
    good=("立案件数：93件\n---\n经审查立案93件。", "立案件数：93件\n---\n经审查，立案九十三件。"),
    bad=("立案件数：93件\n---\n提案工作有序推进。",),
)
def missing_fact(alignment: Alignment) -> Iterable[Hit]:
    """
    A fact that was given stands nowhere in the text.

    What was decided to be reported must be reported: a figure that fell out in rewriting is noticed by whoever
    supplied it, after the paper is signed.

    中文：所给的事实在文中找不到。定了要写的必须写到，改写时漏掉的数字，知情人一看便知。
    """
    for fact in alignment.missing:
        section = alignment.section_of(fact)
        zh, en = (f"「{section}」部分", f" in the section “{section}”") if section else ("文中", "")
        yield Hit(
            None,
            f"事实「{fact.label}：{fact.text}」在{zh}没有写到，请补写。",
            f"The fact “{fact.label}: {fact.text}” is not stated{en}; add it.",
            fact=fact.id,
            suggestion=fact.text,
        )
