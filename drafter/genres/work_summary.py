"""The work summary: a year's work of one office, told as done, with shortcomings, resolve and signature."""

from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.section import Section
from drafter.sections.activities import Activities
from drafter.sections.assigned_tasks import AssignedTasks
from drafter.sections.closing import Closing
from drafter.sections.conditions import Conditions
from drafter.sections.contributions import Contributions
from drafter.sections.free import Free
from drafter.sections.disaster_relief import DisasterRelief
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


class WorkSummary(Document):
    """工作总结 of a 政协 committee, its leading body or a liaison group."""

    title: ClassVar[str] = "工作总结"
    aliases: ClassVar[tuple[str, ...]] = ("年度工作总结", "总结")
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
        Activities,
        Liaison,
        AssignedTasks,
        Contributions,
        DisasterRelief,
        Publicity,
        SelfBuilding,
        Free,
        Shortcomings,
        NextSteps,
        Closing,
    )
