"""The party-building summary: a year of a party body's work, which names the party as its own papers do."""

from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.section import Section
from drafter.sections.clean_conduct import CleanConduct
from drafter.sections.closing import Closing
from drafter.sections.next_steps import NextSteps
from drafter.sections.opening import Opening
from drafter.sections.party_campaign import PartyCampaign
from drafter.sections.party_organisation import PartyOrganisation
from drafter.sections.party_study import PartyStudy
from drafter.sections.shortcomings import Shortcomings


class PartySummary(Document):
    """
    党建工作总结 of a party committee or a working committee of one.

    中文：党委、工委总结一年的党建工作：学习、集中教育、组织、廉政。
    """

    title: ClassVar[str] = "党建工作总结"
    aliases: ClassVar[tuple[str, ...]] = ("机关党建工作总结", "党建总结")
    order: ClassVar[tuple[type[Section], ...]] = (
        Opening,
        PartyStudy,
        PartyCampaign,
        PartyOrganisation,
        CleanConduct,
        Shortcomings,
        NextSteps,
        Closing,
    )
