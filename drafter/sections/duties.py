"""The duties of a committee, one function at a time: consultation, supervision, participation, and what came of it."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import at_most
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Phrase, Point, Quantity, Title


class Duty(Group):
    """One function: on what, in which forms, how often, with which proposal and result."""

    name: Phrase | None = label("职能名称", aliases=["职能"], examples=["民主监督"])
    fields: tuple[Phrase, ...] = labels("履职领域", aliases=["围绕"], examples=["教育", "医疗"])
    forms: tuple[Phrase, ...] = labels("履职形式", aliases=["通过"], examples=["专题视察", "座谈会"])
    objects: tuple[Phrase, ...] = labels("监督对象", examples=["乡党委、政府的工作"])
    held: Quantity | None = label("活动次数", aliases=["开展活动"], examples=["6次"], unit="次")
    attendances: Quantity | None = label("参加人次", examples=["52人次"], unit="人次")
    actions: tuple[Point, ...] = labels("履职做法", examples=["进行事前、事中、事后监督"])
    opinions: Quantity | None = label("意见建议条数", aliases=["意见建议"], examples=["21条"], unit="条")
    proposals: Quantity | None = label("提案件数", aliases=["提交提案"], examples=["16件"], unit="件")
    adopted: Quantity | None = label("采纳件数", aliases=["采纳"], examples=["9件"], unit="件")
    information: Quantity | None = label("信息条数", aliases=["社情民意信息"], examples=["18条"], unit="条")
    survey: Phrase | None = label("调查内容", aliases=["调查"], examples=["旅游产业"])
    proposed: Date | None = label("提案时间", examples=["2024年"])
    proposers: Quantity | None = label("提案委员数", examples=["6名"], unit="名")
    title: Title | None = label("提案题目", aliases=["提案"], examples=["修建乡村公路延长线"])
    handling: tuple[Point, ...] = labels("办理情况", examples=["交通部门完成勘测设计"])
    outcomes: tuple[Point, ...] = labels("履职成效", examples=["该路段列入建设计划"])

    @model_validator(mode="after")
    def adopted_within_proposals(self) -> Self:
        """What was adopted was proposed before."""
        at_most(self, "adopted", "proposals")
        return self


class Duties(Section):
    """履行职责: what is asked of the members, then one function at a time."""

    title: ClassVar[str] = "履行职责"
    aliases: ClassVar[tuple[str, ...]] = ("职责履行", "职能履行")

    heading: Phrase | None = label("标题", examples=["支持委员调研，履行政协职责"])
    members: Quantity | None = label("委员人数", examples=["6名"], unit="名")
    requirement: Phrase | None = label("履职要求", aliases=["要求"], examples=["“懂政协、会协商”"])
    centre: tuple[Phrase, ...] = labels("围绕中心", examples=["中心工作"])
    duties: tuple[Duty, ...] = labels("履职事项")
    results: tuple[Point, ...] = labels("总体成效", examples=["全年任务按期完成"])
