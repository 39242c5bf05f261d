"""A year's plan month by month: what for, with which aims, what in which month."""

from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.section import Section
from drafter.sections.aims import Aims
from drafter.sections.months import Months
from drafter.sections.plan_closing import PlanClosing
from drafter.sections.plan_opening import PlanOpening
from drafter.sections.safeguards import Safeguards
from drafter.sections.significance import Significance


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
    order: ClassVar[tuple[type[Section], ...]] = (
        PlanOpening,
        Significance,
        Aims,
        Months,
        Safeguards,
        PlanClosing,
    )
