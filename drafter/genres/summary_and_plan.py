"""The summary with plan: what a body did in one year, told as done, and what it will do in the next."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section, label
from drafter.facts.types import Period


class SummaryAndPlan(Document):
    """
    工作总结和计划: two parts with headings of their own, the year done and the year to come.

    中文：一份文稿分两大部分：本年度总结和下一年度计划。
    """

    title: ClassVar[str] = "工作总结和计划"
    aliases: ClassVar[tuple[str, ...]] = ("总结和计划", "工作总结及工作计划", "总结与计划")
    order: ClassVar[Sequence[type[Section]]] = Order(
        "opening",
        "relations",
        "study",
        "conditions",
        "unity",
        "meetings",
        "investigations",
        "inspections",
        "proposals",
        "supervision",
        "information",
        "duties",
        "activities",
        "liaison",
        "assigned_tasks",
        "contributions",
        "disaster_relief",
        "publicity",
        "self_building",
        "free",
        "shortcomings",
        "plan_opening",
        "plan_task",
        "plan_closing",
        "closing",
    )

    next_period: Period | None = label("计划期间", aliases=["计划年度"], examples=["2025年"])
