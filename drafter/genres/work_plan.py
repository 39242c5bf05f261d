"""The work plan: what a body will do in a year, point by point, without a word of what is done."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section, label
from drafter.facts.types import Phrase


class WorkPlan(Document):
    """
    工作计划 of a 政协, a sector, a joint committee or an activity group: annual, by points.

    中文：政协、界别、联委会、活动小组的年度工作计划或工作要点。
    """

    title: ClassVar[str] = "工作计划"
    aliases: ClassVar[tuple[str, ...]] = ("年度工作计划", "工作要点", "计划")
    order: ClassVar[Sequence[type[Section]]] = Order(
        "plan_opening",
        "plan_duties",
        "plan_task",
        "plan_targets",
        "free",
        "safeguards",
        "plan_closing",
    )

    kind: Phrase | None = label("计划名称", aliases=["名称"], examples=["工作要点"])
