"""The duties of a plan: each function, in which matters, in which forms, to which end."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Point, Quantity


class Duty(Group):
    """One function or task: what it concerns, how it is fulfilled, how often, for what."""

    name: Phrase | None = label("职能名称", aliases=["职能"], examples=["政治协商"])
    topics: tuple[Phrase, ...] = labels("涉及事项", aliases=["事项"], examples=["重大方针政策"])
    ways: tuple[Phrase, ...] = labels("履行方式", aliases=["方式"], examples=["视察", "提案"])
    objects: tuple[Phrase, ...] = labels("履行对象", aliases=["对象"], examples=["县直部门"])
    measures: tuple[Point, ...] = labels("履行措施", aliases=["措施"], examples=["组织协商议政活动"])
    act: Phrase | None = label("具体活动", aliases=["活动"], examples=["召开专题协商会"])
    count: Quantity | None = label("计划数量", aliases=["数量"], examples=["4次"])
    deadline: Date | None = label("完成期限", aliases=["期限"], examples=["11月底前"])
    owner: Organisation | None = label("责任单位", aliases=["负责"], examples=["社情民意信息组"])
    goals: tuple[Point, ...] = labels("履行目标", aliases=["目标"], examples=["各项工作得到落实"])


class PlanDuties(Section):
    """职能任务: the functions one after the other, as they stand in the charter."""

    title: ClassVar[str] = "职能任务"
    aliases: ClassVar[tuple[str, ...]] = ("计划履职", "主要职责")

    heading: Phrase | None = label("标题", examples=["履行各项职能"])
    aims: tuple[Phrase, ...] = labels("总体目标", aliases=["目标"], examples=["促进经济社会发展"])
    measures: tuple[Point, ...] = labels("总体措施", aliases=["措施"], examples=["定期通报履职情况"])
    duties: tuple[Duty, ...] = labels("各项职能")
