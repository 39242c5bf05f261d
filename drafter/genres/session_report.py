"""The report of a standing committee to the members in session: mandate, work done, thanks."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section, label
from drafter.facts.types import Ordinal, Organisation, Person


class SessionReport(Document):
    """
    常务委员会工作报告: read out to the members, who are asked to examine it.

    中文：常务委员会向全体会议所作的工作报告，请委员审议。
    """

    title: ClassVar[str] = "工作报告"
    aliases: ClassVar[tuple[str, ...]] = ("常务委员会工作报告", "常委会工作报告")
    order: ClassVar[Sequence[type[Section]]] = Order(
        "opening",
        "conditions",
        "study",
        "unity",
        "meetings",
        "investigations",
        "inspections",
        "proposals",
        "supervision",
        "information",
        "liaison",
        "assigned_tasks",
        "contributions",
        "publicity",
        "self_building",
        "free",
        "shortcomings",
        "next_steps",
        "closing",
    )
    greeting: ClassVar[str] = "各位委员"

    session: Ordinal | None = label("会议届次", examples=["九届三次"])
    principal: Organisation | None = label("委托单位", examples=["市政协常委会"])
    reporter: Person | None = label("报告人", examples=["市政协主席秦望舒"])
