"""The work summary: a year's work of one office, told as done, with shortcomings, resolve and signature."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section


class WorkSummary(Document):
    """
    工作总结 of a 政协 committee, its leading body or a liaison group.

    中文：政协机关、领导班子、联络组等总结一个时期的工作。
    """

    title: ClassVar[str] = "工作总结"
    aliases: ClassVar[tuple[str, ...]] = ("年度工作总结", "总结")
    order: ClassVar[Sequence[type[Section]]] = Order(
        "opening",
        "conditions",
        "relations",
        "mechanisms",
        "study",
        "unity",
        "meetings",
        "investigations",
        "inspections",
        "proposals",
        "supervision",
        "information",
        "activities",
        "writings",
        "liaison",
        "channels",
        "group_work",
        "duties",
        "assigned_tasks",
        "investment",
        "contributions",
        "disaster_relief",
        "publicity",
        "books",
        "compilation",
        "archive",
        "editors",
        "exchange",
        "self_building",
        "free",
        "shortcomings",
        "next_steps",
        "closing",
    )
