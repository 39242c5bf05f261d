"""The close of a plan: one aim, and how the plan is carried on; no thanks, no call."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Point


class PlanClosing(Section):
    """计划结尾: the aim of the year, what is still to be laid down, and whoever does so."""

    title: ClassVar[str] = "计划结尾"
    aliases: ClassVar[tuple[str, ...]] = ("落实要求", "计划结语")

    aims: tuple[Point, ...] = labels("总体目标", aliases=["目标"], examples=["全面提高履职质量"])
    cause: Phrase | None = label("服务大局", examples=["全县高质量发展"])
    owner: Organisation | None = label("责任单位", aliases=["负责"], examples=["各专门委员会"])
    follow_up: tuple[Point, ...] = labels("落实要求", aliases=["落实"], examples=["逐项制定实施方案"])
    deadline: Date | None = label("落实期限", aliases=["期限"], examples=["2月底前"])
    adjusting: tuple[Point, ...] = labels("调整办法", aliases=["调整"], examples=["计划调整报主席会议审定"])
