"""A list of what is arranged for a year: item, what is done, by whom, by when."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section, label
from drafter.facts.types import Phrase


class ArrangementList(Document):
    """
    工作安排: numbered items, each a name and what belongs to it.

    中文：一年的工作逐项列出：做什么、由谁负责、何时完成。
    """

    title: ClassVar[str] = "工作安排"
    aliases: ClassVar[tuple[str, ...]] = (
        "工作安排表",
        "事项清单",
        "工作计划安排",
        "安排表",
    )
    order: ClassVar[Sequence[type[Section]]] = Order(
        "plan_opening",
        "plan_task",
        "plan_closing",
    )

    note: Phrase | None = label("说明", aliases=["备注"], examples=["遇重要任务另行安排"])
