"""The preface of a member's own plan: why it is made, by what it goes, what it is to serve."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Organisation, Phrase, Point


class MemberPreface(Section):
    """个人计划前言: why a member's work matters, then the member's own bearings for the year."""

    title: ClassVar[str] = "个人计划前言"
    aliases: ClassVar[tuple[str, ...]] = ("个人前言", "计划前言")

    heading: Phrase | None = label("标题", examples=["前言"])
    reasons: tuple[Point, ...] = labels(
        "制定缘由", aliases=["缘由"], examples=["委员反映着各界群众的心声", "履职要有计划"]
    )
    superiors: tuple[Organisation, ...] = labels("领导机关", aliases=["领导单位"], examples=["县政协"])
    guidance: tuple[Phrase, ...] = labels("指导思想", examples=["习近平新时代中国特色社会主义思想"])
    spirit: tuple[Phrase, ...] = labels("会议精神", examples=["中共二十届三中全会精神"])
    grounds: tuple[Phrase, ...] = labels("工作依据", aliases=["按照"], examples=["县政协的工作安排"])
    focus: tuple[Phrase, ...] = labels("关注领域", aliases=["聚焦"], examples=["乡村振兴"])
    work: tuple[Point, ...] = labels("总体打算", aliases=["打算"], examples=["深入基层调研"])
    goals: tuple[Phrase, ...] = labels("服务目标", aliases=["目标"], examples=["实现“两个一百年”奋斗目标"])
