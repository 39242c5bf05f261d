"""The months of a plan, each with its tasks."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Point


class Month(Group):
    """One month: its tasks, whoever sees to them, and by when."""

    month: Date | None = label("月份", examples=["3月"])
    tasks: tuple[Point, ...] = labels(
        "当月任务", aliases=["任务"], examples=["召开全县政协工作会议", "完成提案交办"]
    )
    owner: Organisation | None = label("责任单位", aliases=["负责"], examples=["提案委员会"])
    deadline: Date | None = label("完成期限", aliases=["期限"], examples=["3月20日前"])


class Months(Section):
    """按月安排: what is done in which month; no reasons and no outcomes."""

    title: ClassVar[str] = "按月安排"
    aliases: ClassVar[tuple[str, ...]] = ("每月安排", "月度安排", "每月工作计划")

    heading: Phrase | None = label("标题", examples=["每月工作安排"])
    months: tuple[Month, ...] = labels("各月工作")
    notes: tuple[Phrase, ...] = labels("执行说明", aliases=["说明"], examples=["遇重要任务另行安排"])
