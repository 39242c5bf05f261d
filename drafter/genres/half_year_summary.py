"""The half-year summary: what one office did in six months, and where it says so what comes in the next six."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section, label
from drafter.facts.types import Period


class HalfYearSummary(Document):
    """
    半年工作总结: the half-year told as done; the next half-year, where it is given, as to be done.

    中文：总结上半年的工作，可以接着写下半年的安排。
    """

    title: ClassVar[str] = "半年工作总结"
    aliases: ClassVar[tuple[str, ...]] = ("上半年工作总结", "半年总结", "半年工作总结和下半年工作安排")
    order: ClassVar[Sequence[type[Section]]] = Order(
        "opening",
        "conditions",
        "relations",
        "mechanisms",
        "study",
        "unity",
        "meetings",
        "investigations",
        "inspections",
        "proposals",
        "supervision",
        "information",
        "writings",
        "liaison",
        "channels",
        "group_work",
        "duties",
        "assigned_tasks",
        "investment",
        "contributions",
        "disaster_relief",
        "publicity",
        "activities",
        "books",
        "compilation",
        "archive",
        "editors",
        "exchange",
        "self_building",
        "free",
        "shortcomings",
        "plan_task",
        "closing",
    )

    next_period: Period | None = label("下阶段期间", aliases=["下阶段"], examples=["下半年"])
