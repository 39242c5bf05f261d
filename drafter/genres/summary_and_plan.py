"""The summary with plan: what a body did in one year, told as done, and what it will do in the next."""

from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.section import Section, label
from drafter.facts.types import Period
from drafter.sections.activities import Activities
from drafter.sections.assigned_tasks import AssignedTasks
from drafter.sections.closing import Closing
from drafter.sections.conditions import Conditions
from drafter.sections.contributions import Contributions
from drafter.sections.disaster_relief import DisasterRelief
from drafter.sections.duties import Duties
from drafter.sections.information import Information
from drafter.sections.inspections import Inspections
from drafter.sections.investigations import Investigations
from drafter.sections.liaison import Liaison
from drafter.sections.meetings import Meetings
from drafter.sections.opening import Opening
from drafter.sections.plan_closing import PlanClosing
from drafter.sections.plan_opening import PlanOpening
from drafter.sections.plan_task import PlanTask
from drafter.sections.proposals import Proposals
from drafter.sections.publicity import Publicity
from drafter.sections.relations import Relations
from drafter.sections.self_building import SelfBuilding
from drafter.sections.shortcomings import Shortcomings
from drafter.sections.study import Study
from drafter.sections.supervision import Supervision
from drafter.sections.unity import Unity


class SummaryAndPlan(Document):
    """
    工作总结和计划: two parts with headings of their own, the year done and the year to come.

    中文：一份文稿分两大部分：本年度总结和下一年度计划。
    """

    title: ClassVar[str] = "工作总结和计划"
    aliases: ClassVar[tuple[str, ...]] = ("总结和计划", "工作总结及工作计划", "总结与计划")
    order: ClassVar[tuple[type[Section], ...]] = (
        Opening,
        Relations,
        Study,
        Conditions,
        Unity,
        Meetings,
        Investigations,
        Inspections,
        Proposals,
        Supervision,
        Information,
        Duties,
        Activities,
        Liaison,
        AssignedTasks,
        Contributions,
        DisasterRelief,
        Publicity,
        SelfBuilding,
        Shortcomings,
        PlanOpening,
        PlanTask,
        PlanClosing,
        Closing,
    )

    next_period: Period | None = label("计划期间", aliases=["计划年度"], examples=["2025年"])
