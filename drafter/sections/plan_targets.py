"""Target tasks: what is to be reached, in which number, by when, by whom."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Point, Quantity, Rate


class Target(Group):
    """One target: a verb with its object, the number to be reached, the term and whoever answers for it."""

    task: Phrase | None = label("目标任务", aliases=["任务"], examples=["提交集体提案"])
    number: Quantity | None = label("目标数量", aliases=["数量"], examples=["5件以上"])
    rate: Rate | None = label("目标比率", aliases=["比率"], examples=["95%以上"])
    deadline: Date | None = label("完成期限", aliases=["期限"], examples=["11月底前"])
    owner: Organisation | None = label("责任单位", aliases=["负责"], examples=["提案委员会"])


class PlanTargets(Section):
    """目标任务: targets in numbers, those of one owner or one term together."""

    title: ClassVar[str] = "目标任务"
    aliases: ClassVar[tuple[str, ...]] = ("主要目标", "任务指标")

    heading: Phrase | None = label("标题", examples=["明确目标，压实责任"])
    actor: Organisation | None = label("承担单位", examples=["教育专委会"])
    scope: Phrase | None = label("任务对象", aliases=["对象"], examples=["每名委员"])
    deadline: Date | None = label("总体期限", examples=["2025年底前"])
    targets: tuple[Target, ...] = labels("各项目标")
    review: tuple[Point, ...] = labels("考核方式", aliases=["考核"], examples=["每季度通报一次完成情况"])
