"""One task of a member's own plan: what for, in which fields, what will be done, how much, by when."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Phrase, Point, Quantity


class MemberGoal(Group):
    """One thing that can be counted."""

    act: Phrase | None = label("具体活动", aliases=["活动"], examples=["提交提案"])
    count: Quantity | None = label("计划数量", aliases=["数量"], examples=["2件"])
    deadline: Date | None = label("完成期限", aliases=["期限"], examples=["9月底前"])


class MemberTask(Section):
    """个人任务: the member's own part, then what can be counted."""

    title: ClassVar[str] = "个人任务"
    aliases: ClassVar[tuple[str, ...]] = ("履职任务", "个人工作任务")

    heading: Phrase | None = label("标题", examples=["深入基层，了解民情民生"])
    role: Phrase | None = label("任务身份", aliases=["作为"], examples=["企业管理者"])
    fields: tuple[Phrase, ...] = labels("关注领域", aliases=["领域"], examples=["就业", "医疗"])
    acts: tuple[Point, ...] = labels(
        "主要做法", aliases=["做法"], examples=["走访社区和村庄，了解群众诉求", "为改善民生提出建议"]
    )
    aims: tuple[Point, ...] = labels("任务目标", aliases=["目标"], examples=["为群众多办实事"])
    goals: tuple[MemberGoal, ...] = labels("具体安排")
