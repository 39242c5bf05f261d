"""The outlook: guided by what, around which centre, with which strengths, what will be done."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Period, Phrase, Point, Quantity


class OutlookTask(Group):
    """One task of the time to come."""

    name: Phrase | None = label("任务名称", aliases=["任务"], examples=["深入开展调查研究"])
    fields: tuple[Phrase, ...] = labels("任务领域", aliases=["围绕"], examples=["重点领域和关键环节"])
    measures: tuple[Point, ...] = labels("任务措施", aliases=["措施"], examples=["组织专题调研2次"])
    target: Quantity | None = label("任务数量", examples=["3项"])
    deadline: Date | None = label("任务期限", aliases=["完成"], examples=["2025年9月底前"])


class Outlook(Section):
    """展望: formulations, centre, strengths, tasks, aim."""

    title: ClassVar[str] = "展望"
    aliases: ClassVar[tuple[str, ...]] = ("展望未来", "未来展望")

    period: Period | None = label("展望期间", aliases=["新的一年"], examples=["2025年"])
    guidance: tuple[Phrase, ...] = labels("指导思想", examples=["习近平新时代中国特色社会主义思想"])
    centre: tuple[Phrase, ...] = labels("中心任务", aliases=["中心工作"], examples=["县委的中心工作"])
    strengths: Phrase | None = label("发挥优势", aliases=["优势"], examples=["界别特色和优势"])
    abilities: tuple[Point, ...] = labels("能力建设", examples=["不断提升履职能力"])
    tasks: tuple[OutlookTask, ...] = labels("展望任务")
    goal: Phrase | None = label("奋斗目标", aliases=["目标"], examples=["推动全县经济社会发展"])
