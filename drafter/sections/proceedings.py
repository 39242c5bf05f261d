"""The course of a meeting: who opened it, what was on the agenda, who spoke, who discussed."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import counts_list
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Person, Phrase, Point, Quantity


class Session(Group):
    """One item of the agenda as it went: who did what about what."""

    name: Phrase | None = label("环节名称", aliases=["环节"], examples=["小组讨论"])
    date: Date | None = label("环节时间", aliases=["时间"], examples=["1月8日上午"])
    speaker: Person | None = label("发言人", examples=["秘书长唐启文"])
    participants: Phrase | None = label("参加人员", aliases=["与会人员"], examples=["各界别委员"])
    groups: Quantity | None = label("小组数", aliases=["小组"], examples=["4个"], unit="个")
    topics: tuple[Phrase, ...] = labels("讨论议题", aliases=["议题"], examples=["2025年工作重点"])
    acts: tuple[Point, ...] = labels(
        "发言情况", aliases=["情况"], examples=["展开讨论", "提出具体措施和建议"]
    )


class Proceedings(Section):
    """会议概况: the opening, then the agenda item by item."""

    title: ClassVar[str] = "会议概况"
    aliases: ClassVar[tuple[str, ...]] = ("会议议程", "会议经过")

    host: Person | None = label("致辞人", aliases=["致辞"], examples=["主席郑怀安"])
    address: Phrase | None = label("致辞名称", examples=["开幕辞"])
    welcomed: Phrase | None = label("欢迎对象", aliases=["欢迎"], examples=["与会委员"])
    reviewed: Phrase | None = label("回顾内容", aliases=["回顾"], examples=["2024年工作"])
    expected: Phrase | None = label("期望内容", aliases=["期望"], examples=["2025年工作"])
    agenda: Quantity | None = label("议程项数", aliases=["议程"], examples=["1项"], unit="项")
    sessions: tuple[Session, ...] = labels("会议议程")
    consensus: tuple[Point, ...] = labels("会议共识", aliases=["共识"], examples=["对全年工作安排达成一致"])

    @model_validator(mode="after")
    def sessions_counted(self) -> Self:
        """The agenda has as many items as are told."""
        counts_list(self, "agenda", "sessions")
        return self
