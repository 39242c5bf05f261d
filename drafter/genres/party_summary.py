"""The party-building summary: a year of a party body's work, which names the party as its own papers do."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section


class PartySummary(Document):
    """
    党建工作总结 of a party committee or a working committee of one.

    中文：党委、工委总结一年的党建工作：学习、集中教育、组织、廉政。
    """

    title: ClassVar[str] = "党建工作总结"
    aliases: ClassVar[tuple[str, ...]] = ("机关党建工作总结", "党建总结")
    order: ClassVar[Sequence[type[Section]]] = Order(
        "opening",
        "party_study",
        "party_campaign",
        "party_organisation",
        "clean_conduct",
        "free",
        "shortcomings",
        "next_steps",
        "closing",
    )
