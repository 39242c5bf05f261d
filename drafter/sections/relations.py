"""The relations that a group keeps: with the committee above, the township, its members, other groups."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Phrase, Point


class Relation(Group):
    """The relation with one side: what was sought, given and done."""

    side: Phrase | None = label("联系方面", examples=["县政协"])
    sought: Phrase | None = label("争取事项", aliases=["争取"], examples=["关心指导"])
    leader: Phrase | None = label("联系领导", aliases=["联系"], examples=["县政协副主席何静宜"])
    attention: tuple[Point, ...] = labels("重视情况", examples=["到乡检查指导2次"])
    ways: tuple[Phrase, ...] = labels("联系方式", examples=["走访", "电话联系"])
    actions: tuple[Point, ...] = labels("联系做法", examples=["了解委员的工作情况"])
    gains: tuple[Point, ...] = labels("联系成效", examples=["全年工作有了明确目标"])


class Relations(Section):
    """协调关系: what mattered, then one side at a time, from above to beside."""

    title: ClassVar[str] = "协调关系"
    aliases: ClassVar[tuple[str, ...]] = ("工作环境", "工作氛围")

    focus: tuple[Phrase, ...] = labels("协调重点", aliases=["重点"], examples=["理顺各方面关系"])
    aims: tuple[Phrase, ...] = labels("协调目的", examples=["营造良好工作氛围"])
    relations: tuple[Relation, ...] = labels("关系事项")
    results: tuple[Point, ...] = labels("协调成效", examples=["各项活动按计划开展"])
