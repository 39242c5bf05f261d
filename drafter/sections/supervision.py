"""Democratic supervision: who was reviewed, how, what was found, and the invited supervisors."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import at_most, counts_list
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Point, Quantity, Title


class Review(Group):
    """One review: a body or several, supervised by one plan."""

    date: Date | None = label("评议日期", aliases=["日期"], examples=["7月至9月"])
    occasion: Phrase | None = label("确定时间", examples=["年初"])
    organiser: Organisation | None = label("组织单位", aliases=["配合"], examples=["县政府"])
    basis: Title | None = label("工作依据", examples=["关于2024年行风评议工作的意见"])
    basis_issuer: Organisation | None = label("发文单位", examples=["市纠风办"])
    name: Phrase | None = label("活动名称", examples=["行风评议"])
    team: Phrase | None = label("评议组织", examples=["行风评议小组"])
    teams: Quantity | None = label("评议小组数", aliases=["评议小组"], examples=["3个"], unit="个")
    count: Quantity | None = label("监督单位数", aliases=["监督单位", "单位"], examples=["4个"], unit="个")
    bodies: tuple[Organisation, ...] = labels("监督对象", examples=["县市场监督管理局"])
    ways: tuple[Phrase, ...] = labels("监督方式", examples=["听取自评报告", "暗访"])
    sent: Quantity | None = label("发放问卷数", aliases=["发放问卷"], examples=["600份"], unit="份")
    returned: Quantity | None = label("回收问卷数", aliases=["回收"], examples=["572份"], unit="份")
    seminars: Quantity | None = label("座谈会场次", aliases=["座谈会"], examples=["4场"], unit="场")
    affirmed: tuple[Point, ...] = labels("肯定意见", examples=["肯定了该局的工作成绩"])
    aspects: Quantity | None = label("问题方面数", aliases=["方面存在的问题"], examples=["6个方面"])
    problems: Quantity | None = label("问题个数", aliases=["指出问题"], examples=["9个"], unit="个")
    examples: tuple[Phrase, ...] = labels("问题举例", examples=["政策宣传不够深入"])
    advice_aspects: Quantity | None = label("建议方面数", aliases=["方面建议"], examples=["5个方面"])
    suggestions: Quantity | None = label("建议条数", aliases=["提出建议"], examples=["14条"], unit="条")
    rectified: Quantity | None = label("整改条数", aliases=["整改到位"], examples=["11条"], unit="条")
    outcomes: tuple[Point, ...] = labels("监督成效", examples=["该局逐条反馈了整改方案"])

    @model_validator(mode="after")
    def returned_within_sent(self) -> Self:
        """No more questionnaires come back than were sent."""
        at_most(self, "returned", "sent")
        return self

    @model_validator(mode="after")
    def rectified_within_findings(self) -> Self:
        """What was put right was advised before, or found where advice was not counted."""
        at_most(self, "rectified", "suggestions" if self.suggestions else "problems")
        return self

    @model_validator(mode="after")
    def bodies_counted(self) -> Self:
        """The count is that of the bodies named, or more."""
        counts_list(self, "count", "bodies", partial=True)
        return self


class Appointment(Group):
    """Members who were invited as supervisors."""

    members: Quantity | None = label("聘任人数", aliases=["委员"], examples=["31名"], unit="名")
    role: Phrase | None = label("聘任职务", aliases=["担任"], examples=["特约监督员"])
    posts: Quantity | None = label("聘任单位数", aliases=["部门"], examples=["12个"], unit="个")
    posted_to: tuple[Phrase, ...] = labels("聘任单位", examples=["公安", "税务"])
    activities: Quantity | None = label("活动次数", aliases=["参加检查评议"], examples=["46次"], unit="次")
    work: tuple[Point, ...] = labels("履职情况", examples=["聘任单位邀请监督员参加执法检查"])


class Supervision(Section):
    """民主监督: ways, then the reviews, then the invited supervisors."""

    title: ClassVar[str] = "民主监督"
    aliases: ClassVar[tuple[str, ...]] = ("监督",)

    channels: tuple[Phrase, ...] = labels("监督形式", examples=["提案", "视察", "行风评议"])
    measures: tuple[Point, ...] = labels("工作措施", examples=["支持委员坦诚建言"])
    reviews: tuple[Review, ...] = labels("监督活动")
    appointments: tuple[Appointment, ...] = labels("特约监督员")
    outcomes: tuple[Point, ...] = labels("总体成效", examples=["被监督单位制定整改措施26项"])
