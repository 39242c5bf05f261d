"""The work of a group of members, by theme: among the people, in consultation, with the departments."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Organisation, Phrase, Point, Quantity


class Theme(Group):
    """What was done under one theme."""

    occasion: Phrase | None = label("活动时机", examples=["旧城改造期间"])
    partners: tuple[Phrase, ...] = labels("联系部门", examples=["街道办事处各科室"])
    bases: tuple[Phrase, ...] = labels("深入场所", aliases=["深入"], examples=["社区"])
    ways: tuple[Point, ...] = labels("活动方式", examples=["通报情况，研讨问题"])
    heard_from: Phrase | None = label("听取对象", aliases=["听取"], examples=["居民"])
    heard: tuple[Phrase, ...] = labels("听取内容", examples=["停车收费"])
    aims: tuple[Phrase, ...] = labels("了解重点", aliases=["摸清"], examples=["“群众最关心什么”"])
    concerns: tuple[Phrase, ...] = labels("关注问题", aliases=["关注"], examples=["物业管理"])
    host: Organisation | None = label("听取意见单位", examples=["街道党工委"])
    topics: tuple[Phrase, ...] = labels("建议事项", examples=["环境整治"])
    outcomes: tuple[Point, ...] = labels("活动成效", examples=["建议写入街道改造方案"])


class GroupWork(Section):
    """议政活动: by which policy, theme by theme, motions handed in."""

    title: ClassVar[str] = "议政活动"
    aliases: ClassVar[tuple[str, ...]] = ("联委会活动", "活动组活动")

    policy: Phrase | None = label("工作方针", aliases=["方针"], examples=["“协商于民、协商为民”"])
    aims: tuple[Point, ...] = labels("活动目的", examples=["引导委员参与基层协商"])
    themes: tuple[Theme, ...] = labels("活动主题")
    motions: Quantity | None = label("提交提案件数", aliases=["提交提案"], examples=["7件"], unit="件")
    results: tuple[Point, ...] = labels("工作成效", examples=["有3条建议写入街道工作方案"])
