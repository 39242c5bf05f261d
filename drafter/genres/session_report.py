"""The report of a standing committee to the members in session: mandate, work done, thanks."""

from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.section import Section, label
from drafter.facts.types import Ordinal, Organisation, Person
from drafter.sections.assigned_tasks import AssignedTasks
from drafter.sections.closing import Closing
from drafter.sections.conditions import Conditions
from drafter.sections.contributions import Contributions
from drafter.sections.free import Free
from drafter.sections.information import Information
from drafter.sections.inspections import Inspections
from drafter.sections.investigations import Investigations
from drafter.sections.liaison import Liaison
from drafter.sections.meetings import Meetings
from drafter.sections.next_steps import NextSteps
from drafter.sections.opening import Opening
from drafter.sections.proposals import Proposals
from drafter.sections.publicity import Publicity
from drafter.sections.self_building import SelfBuilding
from drafter.sections.shortcomings import Shortcomings
from drafter.sections.study import Study
from drafter.sections.supervision import Supervision
from drafter.sections.unity import Unity


class SessionReport(Document):
    """
    常务委员会工作报告: read out to the members, who are asked to examine it.

    中文：常务委员会向全体会议所作的工作报告，请委员审议。
    """

    title: ClassVar[str] = "工作报告"
    aliases: ClassVar[tuple[str, ...]] = ("常务委员会工作报告", "常委会工作报告")
    order: ClassVar[tuple[type[Section], ...]] = (
        Opening,
        Conditions,
        Study,
        Unity,
        Meetings,
        Investigations,
        Inspections,
        Proposals,
        Supervision,
        Information,
        Liaison,
        AssignedTasks,
        Contributions,
        Publicity,
        SelfBuilding,
        Free,
        Shortcomings,
        NextSteps,
        Closing,
    )
    greeting: ClassVar[str] = "各位委员"

    session: Ordinal | None = label("会议届次", examples=["九届三次"])
    principal: Organisation | None = label("委托单位", examples=["市政协常委会"])
    reporter: Person | None = label("报告人", examples=["市政协主席秦望舒"])
