"""A member's own plan for a year."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section, label
from drafter.facts.types import Person


class MemberPlan(Document):
    """
    委员个人工作计划: who the member is, and what the member sets out to do.

    中文：政协委员一年的个人工作打算。
    """

    title: ClassVar[str] = "个人工作计划"
    aliases: ClassVar[tuple[str, ...]] = (
        "委员个人计划",
        "个人履职计划",
    )
    order: ClassVar[Sequence[type[Section]]] = Order(
        "member_preface",
        "member_profile",
        "member_task",
        "plan_closing",
    )
    self_name: ClassVar[str] = "本人"

    member: Person | None = label("委员姓名", aliases=["委员"], examples=["罗秋实"])
