"""Unity and stability: what was done among nationalities, religions and sectors, and against trouble."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Place, Point


class UnityActivity(Group):
    """One gathering, visit or inquiry."""

    date: Date | None = label("活动日期", aliases=["日期"], examples=["5月"])
    occasion: Phrase | None = label("活动时机", examples=["春节期间"])
    actors: Phrase | None = label("组织者", examples=["政协各位领导"])
    participants: Phrase | None = label("参加人员", examples=["民族宗教界委员"])
    places: tuple[Place, ...] = labels("活动地点", examples=["禾塘乡"])
    forms: tuple[Phrase, ...] = labels("活动形式", examples=["民族团结座谈会"])
    subject: Phrase | None = label("活动内容", examples=["宗教场所安全管理"])
    work: tuple[Point, ...] = labels("具体做法", examples=["宣传民族宗教政策"])
    recipients: tuple[Organisation, ...] = labels("报告对象", examples=["县委"])
    gains: tuple[Point, ...] = labels("活动收获", examples=["参加座谈的委员统一了认识"])


class Unity(Section):
    """团结稳定: study and persuasion, then activities by date, then standing work."""

    title: ClassVar[str] = "团结稳定"
    aliases: ClassVar[tuple[str, ...]] = ("民族团结", "维护稳定")

    position: tuple[Point, ...] = labels("工作定位", examples=["把维护民族团结列为全年重点工作"])
    forms: tuple[Phrase, ...] = labels("学习形式", examples=["委员学习日活动"])
    learners: tuple[Phrase, ...] = labels("学习对象", examples=["机关干部"])
    contents: tuple[Phrase, ...] = labels("学习内容", examples=["民族区域自治法"])
    activities: tuple[UnityActivity, ...] = labels("团结活动")
    standing_work: tuple[Point, ...] = labels("日常工作", examples=["深入基层化解矛盾"])
    results: tuple[Point, ...] = labels("工作成效", examples=["全县未发生涉及民族因素的纠纷"])
