"""A year's plan month by month: what for, with which aims, what in which month."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section


class MonthlyPlan(Document):
    """
    每月工作计划: the aims of the year, then its months.

    中文：先写全年目标，再按月排出工作。
    """

    title: ClassVar[str] = "每月工作计划"
    aliases: ClassVar[tuple[str, ...]] = (
        "月度工作计划",
        "按月工作计划",
    )
    order: ClassVar[Sequence[type[Section]]] = Order(
        "plan_opening",
        "significance",
        "aims",
        "months",
        "safeguards",
        "plan_closing",
    )
