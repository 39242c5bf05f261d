"""Study: who studied what, how often, in which form, and which trainings were held."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Person, Phrase, Place, Point, Quantity, Title


class StudyActivity(Group):
    """One training, lecture or discussion."""

    date: Date | None = label("活动日期", aliases=["日期"], examples=["6月12日"])
    occasion: Phrase | None = label("学习时机", examples=["换届之后"])
    organiser: Organisation | None = label("主办单位", examples=["澄浦市政协"])
    name: Phrase | None = label("活动名称", examples=["新任委员履职培训班"])
    place: Place | None = label("活动地点", examples=["澄浦市"])
    batches: Quantity | None = label("举办期数", aliases=["举办"], examples=["2期"], unit="期")
    members: Quantity | None = label("参加人数", aliases=["参加委员"], examples=["5名"], unit="名")
    participants: Phrase | None = label("参加人员", examples=["新任委员"])
    speakers: tuple[Person, ...] = labels("主讲人", aliases=["主讲"], examples=["市政协研究室主任方砚秋"])
    lecturers: Phrase | None = label("授课人员", examples=["县政协领导"])
    topics: tuple[Title, ...] = labels("讲课题目", aliases=["辅导课"], examples=["怎样写好一件提案"])
    contents: tuple[Phrase, ...] = labels("学习内容", aliases=["学习"], examples=["政协基本知识"])
    discussion: tuple[Point, ...] = labels("讨论情况", examples=["与会委员就如何联系界别群众交换了意见"])
    notes: Quantity | None = label("心得篇数", aliases=["心得"], examples=["5篇"], unit="篇")
    gains: tuple[Point, ...] = labels("活动收获", examples=["新任委员掌握了提案的写法"])


class Study(Section):
    """学习培训: rules, counts and contents of the year, then the activities by date."""

    title: ClassVar[str] = "学习培训"
    aliases: ClassVar[tuple[str, ...]] = ("学习", "理论学习")

    since: Phrase | None = label("学习起点", examples=["新一届委员产生以来"])
    directed_by: Organisation | None = label("安排单位", examples=["澄浦市政协"])
    methods: tuple[Phrase, ...] = labels("学习方法", examples=["集中学习与分散学习相结合"])
    ideas: tuple[Phrase, ...] = labels("学习理念", examples=["“学习为先”"])
    rules: tuple[Phrase, ...] = labels("学习制度", examples=["每季度集中学习一次"])
    forms: tuple[Phrase, ...] = labels("学习形式", examples=["理论学习中心组", "常委会会议"])
    learners: tuple[Phrase, ...] = labels("学习对象", examples=["常委会组成人员"])
    sessions: Quantity | None = label("集中学习次数", aliases=["组织学习"], examples=["4次"], unit="次")
    attendances: Quantity | None = label("参加人次", examples=["72人次"], unit="人次")
    contents: tuple[Phrase, ...] = labels(
        "学习内容", aliases=["重点学习"], examples=["中共二十届三中全会精神"]
    )
    professional: tuple[Phrase, ...] = labels("业务学习内容", aliases=["业务学习"], examples=["有关法律法规"])
    notes: Quantity | None = label("心得篇数", aliases=["心得"], examples=["26篇"], unit="篇")
    gains: tuple[Point, ...] = labels("学习收获", examples=["提交提案的委员由9名增至15名"])
    activities: tuple[StudyActivity, ...] = labels("培训活动")
    requirements: tuple[Point, ...] = labels("自学要求", examples=["要求委员自学章程和委员手册"])
