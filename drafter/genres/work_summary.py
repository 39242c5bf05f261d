"""The work summary: a year's work of one office, told as done, with shortcomings, resolve and signature."""

from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.section import Section
from drafter.sections.activities import Activities
from drafter.sections.archive import Archive
from drafter.sections.assigned_tasks import AssignedTasks
from drafter.sections.books import Books
from drafter.sections.channels import Channels
from drafter.sections.closing import Closing
from drafter.sections.compilation import Compilation
from drafter.sections.conditions import Conditions
from drafter.sections.contributions import Contributions
from drafter.sections.disaster_relief import DisasterRelief
from drafter.sections.duties import Duties
from drafter.sections.editors import Editors
from drafter.sections.exchange import Exchange
from drafter.sections.free import Free
from drafter.sections.group_work import GroupWork
from drafter.sections.information import Information
from drafter.sections.inspections import Inspections
from drafter.sections.investigations import Investigations
from drafter.sections.investment import Investment
from drafter.sections.liaison import Liaison
from drafter.sections.mechanisms import Mechanisms
from drafter.sections.meetings import Meetings
from drafter.sections.next_steps import NextSteps
from drafter.sections.opening import Opening
from drafter.sections.proposals import Proposals
from drafter.sections.publicity import Publicity
from drafter.sections.relations import Relations
from drafter.sections.self_building import SelfBuilding
from drafter.sections.shortcomings import Shortcomings
from drafter.sections.study import Study
from drafter.sections.supervision import Supervision
from drafter.sections.unity import Unity
from drafter.sections.writings import Writings


class WorkSummary(Document):
    """
    工作总结 of a 政协 committee, its leading body or a liaison group.

    中文：政协机关、领导班子、联络组等总结一个时期的工作。
    """

    title: ClassVar[str] = "工作总结"
    aliases: ClassVar[tuple[str, ...]] = ("年度工作总结", "总结")
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
        Activities,
        Writings,
        Liaison,
        Channels,
        GroupWork,
        Duties,
        AssignedTasks,
        Investment,
        Contributions,
        DisasterRelief,
        Publicity,
        Books,
        Compilation,
        Archive,
        Editors,
        Exchange,
        SelfBuilding,
        Free,
        Shortcomings,
        NextSteps,
        Closing,
    )
