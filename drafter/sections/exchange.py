"""Journeys to learn from other committees, and reports to those above."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Organisation, Period, Person, Phrase, Point, Quantity


class Journey(Group):
    """One journey: to hosts, on subjects, and to whom was reported."""

    date: Period | None = label("外出日期", aliases=["日期"], examples=["4月19日至24日"])
    leader: Person | None = label("带队领导", aliases=["带领"], examples=["副主席何静宜"])
    participants: Phrase | None = label("参加人员", examples=["文史委委员"])
    members: Quantity | None = label("参加人数", examples=["9名"], unit="名")
    hosts: tuple[Phrase, ...] = labels("考察单位", aliases=["赴"], examples=["邻市政协"])
    subjects: tuple[Phrase, ...] = labels("交流内容", aliases=["交流"], examples=["史料征集的做法"])
    reported_to: Organisation | None = label("汇报单位", aliases=["汇报"], examples=["省政协文史委"])
    reported: Phrase | None = label("汇报内容", examples=["全年工作打算"])
    response: tuple[Point, ...] = labels("答复情况", examples=["得到肯定"])
    gains: tuple[Point, ...] = labels("考察收获", examples=["形成考察报告1份"])


class Exchange(Section):
    """学习考察: journeys by date, in each whom was visited, what was learnt, to whom was reported."""

    title: ClassVar[str] = "学习考察"
    aliases: ClassVar[tuple[str, ...]] = ("考察交流", "学习交流")

    journeys: tuple[Journey, ...] = labels("考察活动")
    results: tuple[Point, ...] = labels("考察成效", examples=["借鉴外地做法制定征集办法1项"])
