"""A member's report on the own duties: the record of a year, what is wanting, what is intended."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section, label
from drafter.facts.types import Person, Phrase


class DutyReport(Document):
    """
    个人述职报告: told in the first person, with few words of it.

    中文：委员或负责人向组织报告一年的履职情况。
    """

    title: ClassVar[str] = "个人述职报告"
    aliases: ClassVar[tuple[str, ...]] = (
        "述职报告",
        "委员述职报告",
        "履职报告",
    )
    order: ClassVar[Sequence[type[Section]]] = Order(
        "member_profile",
        "member_record",
        "shortcomings",
        "next_steps",
    )
    self_name: ClassVar[str] = "本人"

    member: Person | None = label("委员姓名", aliases=["委员", "述职人"], examples=["罗秋实"])
    salutation: Phrase | None = label("称呼", examples=["各位领导、各位委员"])
