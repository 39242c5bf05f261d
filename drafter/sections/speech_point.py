"""One point of a speech: what was done or will be done, and what is proposed to whom."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Point, Quantity


class SpeechItem(Group):
    """One matter under a point."""

    name: Phrase | None = label("事项名称", aliases=["事项"], examples=["关注教育问题"])
    ways: tuple[Phrase, ...] = labels("工作方式", aliases=["方式"], examples=["调研", "访谈"])
    acts: tuple[Point, ...] = labels("所做工作", aliases=["工作"], examples=["了解当地教育现状"])
    count: Quantity | None = label("活动次数", aliases=["次数"], examples=["2次"], unit="次")
    deadline: Date | None = label("完成期限", aliases=["期限"], examples=["6月底前"])
    addressee: Organisation | None = label("建议对象", examples=["县政府"])
    advice: tuple[Point, ...] = labels("所提建议", aliases=["建议"], examples=["加大对乡村学校的投入"])
    results: tuple[Point, ...] = labels("事项结果", aliases=["结果"], examples=["为老干部搭建了交流平台"])


class SpeechPoint(Section):
    """讲话要点: what is said first of all, then one matter after the other."""

    title: ClassVar[str] = "讲话要点"
    aliases: ClassVar[tuple[str, ...]] = ("发言要点", "要点")

    heading: Phrase | None = label("标题", examples=["关注民生，促进社会和谐"])
    remarks: tuple[Point, ...] = labels("要点说明", aliases=["说明"], examples=["民生连着民心"])
    lead: Phrase | None = label("引语", examples=["重点关注以下事项"])
    items: tuple[SpeechItem, ...] = labels("具体事项")
