"""The half-year summary: what one office did in six months, and where it says so what comes in the next six."""

from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.section import Section, label
from drafter.facts.types import Period
from drafter.sections.activities import Activities
from drafter.sections.archive import Archive
from drafter.sections.assigned_tasks import AssignedTasks
from drafter.sections.books import Books
from drafter.sections.channels import Channels
from drafter.sections.closing import Closing
from drafter.sections.compilation import Compilation
from drafter.sections.conditions import Conditions
from drafter.sections.contributions import Contributions
from drafter.sections.duties import Duties
from drafter.sections.editors import Editors
from drafter.sections.exchange import Exchange
from drafter.sections.group_work import GroupWork
from drafter.sections.information import Information
from drafter.sections.inspections import Inspections
from drafter.sections.investigations import Investigations
from drafter.sections.investment import Investment
from drafter.sections.liaison import Liaison
from drafter.sections.mechanisms import Mechanisms
from drafter.sections.meetings import Meetings
from drafter.sections.opening import Opening
from drafter.sections.plan_task import PlanTask
from drafter.sections.proposals import Proposals
from drafter.sections.publicity import Publicity
from drafter.sections.relations import Relations
from drafter.sections.self_building import SelfBuilding
from drafter.sections.shortcomings import Shortcomings
from drafter.sections.study import Study
from drafter.sections.supervision import Supervision
from drafter.sections.unity import Unity
from drafter.sections.writings import Writings


class HalfYearSummary(Document):
    """
    半年工作总结: the half-year told as done; the next half-year, where it is given, as to be done.

    中文：总结上半年的工作，可以接着写下半年的安排。
    """

    title: ClassVar[str] = "半年工作总结"
    aliases: ClassVar[tuple[str, ...]] = ("上半年工作总结", "半年总结", "半年工作总结和下半年工作安排")
    order: ClassVar[tuple[type[Section], ...]] = (
        Opening,
        Conditions,
        Relations,
        Mechanisms,
        Study,
        Unity,
        Meetings,
        Investigations,
        Inspections,
        Proposals,
        Supervision,
        Information,
        Writings,
        Liaison,
        Channels,
        GroupWork,
        Duties,
        AssignedTasks,
        Investment,
        Contributions,
        Publicity,
        Activities,
        Books,
        Compilation,
        Archive,
        Editors,
        Exchange,
        SelfBuilding,
        Shortcomings,
        PlanTask,
        Closing,
    )

    next_period: Period | None = label("下阶段期间", aliases=["下阶段"], examples=["下半年"])
