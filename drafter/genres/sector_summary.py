"""The summary of a sector: what its members did function by function, problems with measures, the outlook."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section


class SectorSummary(Document):
    """
    界别工作总结: results by function, then pairs of problem and measure, then the outlook.

    中文：政协的一个界别总结一年的履职：成绩、问题与措施、展望。
    """

    title: ClassVar[str] = "界别工作总结"
    aliases: ClassVar[tuple[str, ...]] = ("界别年度工作总结", "界别总结")
    order: ClassVar[Sequence[type[Section]]] = Order(
        "opening",
        "study",
        "duties",
        "investigations",
        "inspections",
        "proposals",
        "information",
        "liaison",
        "activities",
        "contributions",
        "publicity",
        "free",
        "shortcomings",
        "problem_pairs",
        "outlook",
        "next_steps",
        "closing",
    )
