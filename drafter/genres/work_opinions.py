"""Opinions on the work of a year or a field: on what they rest, why, what is to be done."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section, label
from drafter.facts.types import Phrase


class WorkOpinions(Document):
    """
    工作意见: whoever must act is named, and told what to do.

    中文：就一个年度或一个方面的工作提出意见：依据、意义、任务、保障。
    """

    title: ClassVar[str] = "工作意见"
    aliases: ClassVar[tuple[str, ...]] = (
        "意见",
        "实施意见",
    )
    order: ClassVar[Sequence[type[Section]]] = Order(
        "basis",
        "plan_opening",
        "significance",
        "opinion_tasks",
        "free",
        "safeguards",
        "closing",
    )

    subject: Phrase | None = label("意见事项", aliases=["事项"], examples=["加强政协界别工作"])
