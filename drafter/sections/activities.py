"""Activities: what the members did together, one dated activity at a time, and activities that bear a name."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import counts_list
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Place, Point, Quantity, Quoted, Title


class Activity(Group):
    """One activity."""

    date: Date | None = label("活动日期", aliases=["日期"], examples=["7月5日"])
    occasion: Phrase | None = label("活动时机", examples=["高考期间"])
    deployer: Organisation | None = label("部署单位", examples=["县政协"])
    partners: tuple[Phrase, ...] = labels("会同单位", aliases=["会同"], examples=["镇政府"])
    participants: Phrase | None = label("参加人员", examples=["教育界委员"])
    members: Quantity | None = label("参加人数", aliases=["委员"], examples=["7名"], unit="名")
    places: tuple[Place, ...] = labels("活动地点", examples=["岚溪镇东街"])
    name: Phrase | None = label("活动名称", aliases=["参加"], examples=["窗口单位行风评议"])
    work: tuple[Point, ...] = labels("具体做法", examples=["检查网吧接纳未成年人情况"])
    findings: tuple[Point, ...] = labels("活动评价", examples=["委员肯定了街道整治的效果"])
    suggestions: Quantity | None = label(
        "意见建议条数", aliases=["意见建议", "建议"], examples=["6条"], unit="条"
    )
    advice: tuple[Point, ...] = labels("建议内容", examples=["就增设校车停靠点提出建议"])
    outcomes: tuple[Point, ...] = labels("活动成效", examples=["镇政府增设停靠点4处"])


class NamedActivity(Group):
    """An activity with a name of its own and the items that the name counts."""

    name: Quoted | None = label("主题活动名称", aliases=["主题活动"], examples=["五个一"])
    documents: tuple[Title, ...] = labels("活动方案", examples=["委员“五个一”活动实施办法"])
    items: tuple[Phrase, ...] = labels("活动内容", examples=["每名委员提交1件提案"])
    work: tuple[Point, ...] = labels("开展情况", examples=["委员结对帮扶困难户43户"])
    outcomes: tuple[Point, ...] = labels("主题活动成效", examples=["43户中有31户实现增收"])


class Activities(Section):
    """活动开展: how many, then the activities by date, then those with a name."""

    title: ClassVar[str] = "活动开展"
    aliases: ClassVar[tuple[str, ...]] = ("委员活动", "主要活动", "开展活动")

    measures: tuple[Point, ...] = labels("活动思路", examples=["把活动办到委员身边"])
    themes: tuple[Phrase, ...] = labels("活动主题", aliases=["主题"], examples=["群众关心的热点问题"])
    count: Quantity | None = label("活动次数", aliases=["组织活动", "活动"], examples=["5次"], unit="次")
    activities: tuple[Activity, ...] = labels("活动事项")
    named: tuple[NamedActivity, ...] = labels("主题活动")
    others: tuple[Point, ...] = labels("其他活动", examples=["部分委员参加机关效能考评"])
    results: tuple[Point, ...] = labels("总体成效", examples=["委员参加活动的人数比上年增加21名"])

    @model_validator(mode="after")
    def activities_counted(self) -> Self:
        """The count covers at least the activities that are told."""
        counts_list(self, "count", "activities", partial=True)
        return self
