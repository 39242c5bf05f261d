"""The summary of a sector: what its members did function by function, problems with measures, the outlook."""

from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.section import Section
from drafter.sections.activities import Activities
from drafter.sections.closing import Closing
from drafter.sections.contributions import Contributions
from drafter.sections.duties import Duties
from drafter.sections.information import Information
from drafter.sections.inspections import Inspections
from drafter.sections.investigations import Investigations
from drafter.sections.liaison import Liaison
from drafter.sections.next_steps import NextSteps
from drafter.sections.opening import Opening
from drafter.sections.outlook import Outlook
from drafter.sections.problem_pairs import ProblemPairs
from drafter.sections.proposals import Proposals
from drafter.sections.publicity import Publicity
from drafter.sections.shortcomings import Shortcomings
from drafter.sections.study import Study


class SectorSummary(Document):
    """
    界别工作总结: results by function, then pairs of problem and measure, then the outlook.

    中文：政协的一个界别总结一年的履职：成绩、问题与措施、展望。
    """

    title: ClassVar[str] = "界别工作总结"
    aliases: ClassVar[tuple[str, ...]] = ("界别年度工作总结", "界别总结")
    order: ClassVar[tuple[type[Section], ...]] = (
        Opening,
        Study,
        Duties,
        Investigations,
        Inspections,
        Proposals,
        Information,
        Liaison,
        Activities,
        Contributions,
        Publicity,
        Shortcomings,
        ProblemPairs,
        Outlook,
        NextSteps,
        Closing,
    )
