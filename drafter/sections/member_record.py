"""A member's record: study, attendance, proposals, information, help given, honours."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import at_most
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Place, Point, Quantity, Title


class Survey(Group):
    """One inquiry or inspection that the member took part in."""

    date: Date | None = label("活动日期", aliases=["日期"], examples=["5月16日"])
    organiser: Organisation | None = label("组织单位", aliases=["组织"], examples=["县政协经济委员会"])
    place: Place | None = label("活动地点", aliases=["地点"], examples=["岚溪镇"])
    subject: Phrase | None = label("活动主题", aliases=["主题"], examples=["山地农机推广"])
    acts: tuple[Point, ...] = labels("所做工作", aliases=["工作"], examples=["走访种植户"])
    suggestions: Quantity | None = label("建议条数", aliases=["建议"], examples=["3条"], unit="条")
    results: tuple[Point, ...] = labels("建议结果", aliases=["结果"], examples=["建议写入调研报告"])


class OwnProposal(Group):
    """One proposal of the member's."""

    name: Title | None = label("提案题目", aliases=["提案"], examples=["关于推广山地小型农机的提案"])
    standing: Phrase | None = label("提案类别", examples=["重点提案"])
    handler: Organisation | None = label("承办单位", aliases=["承办"], examples=["县农业农村局"])
    results: tuple[Point, ...] = labels("办理结果", aliases=["结果"], examples=["购置农机列入补贴范围"])


class MemberRecord(Section):
    """履职情况: counts first, then the inquiries, proposals and gifts one by one."""

    title: ClassVar[str] = "个人履职"
    aliases: ClassVar[tuple[str, ...]] = ("履职情况", "个人履职情况", "主要工作")

    heading: Phrase | None = label("标题", examples=["主要工作"])
    studied: tuple[Phrase, ...] = labels("学习内容", aliases=["学习"], examples=["中共二十届三中全会精神"])
    trainings: Quantity | None = label("培训次数", aliases=["培训"], examples=["2次"], unit="次")
    meetings: Quantity | None = label("出席会议", aliases=["会议"], examples=["11次"], unit="次")
    leave: Quantity | None = label("请假次数", aliases=["请假"], examples=["1次"], unit="次")
    surveys: tuple[Survey, ...] = labels("调研视察")
    proposals: Quantity | None = label("提交提案", aliases=["提案"], examples=["3件"], unit="件")
    filed: Quantity | None = label("立案件数", aliases=["立案"], examples=["2件"], unit="件")
    own_proposals: tuple[OwnProposal, ...] = labels("个人提案")
    information: Quantity | None = label("信息条数", aliases=["社情民意信息"], examples=["5条"], unit="条")
    adopted: Quantity | None = label("采用条数", aliases=["采用"], examples=["2条"], unit="条")
    helped: Phrase | None = label("资助对象", examples=["困难学生"])
    helped_count: Quantity | None = label("资助人数", aliases=["资助"], examples=["12名"], unit="名")
    donations: Quantity | None = label("捐款数额", aliases=["捐款"], examples=["3.6万元"])
    honours: tuple[Phrase, ...] = labels("所获荣誉", aliases=["荣誉"], examples=["县政协优秀委员"])

    @model_validator(mode="after")
    def filed_within_proposals(self) -> Self:
        """No more is filed than was proposed."""
        at_most(self, "filed", "proposals")
        return self

    @model_validator(mode="after")
    def adopted_within_information(self) -> Self:
        """No more is adopted than was sent up."""
        at_most(self, "adopted", "information")
        return self
