"""Meetings and consultation: how many of each body, on what, and what became of the advice."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import at_most
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Ordinal, Organisation, Phrase, Point, Quantity, Title


class Consultation(Group):
    """One consultation."""

    date: Date | None = label("协商日期", aliases=["日期"], examples=["8月20日"])
    session: Ordinal | None = label("会议届次", aliases=["届次"], examples=["十届十三次常委会会议"])
    meeting: Phrase | None = label("会议名称", aliases=["会议"], examples=["主席会议"])
    heard: tuple[Phrase, ...] = labels(
        "听取内容", aliases=["听取"], examples=["县政府关于停车设施建设情况的通报"]
    )
    topics: tuple[Phrase, ...] = labels("协商议题", aliases=["议题"], examples=["县城停车难问题"])
    speakers: Quantity | None = label("发言人数", aliases=["发言"], examples=["11名"], unit="名")
    opinions: Quantity | None = label("意见建议条数", aliases=["意见建议"], examples=["17条"], unit="条")
    recipients: tuple[Organisation, ...] = labels("报送对象", aliases=["报送"], examples=["县政府"])
    adopter: Organisation | None = label("采纳单位", examples=["县政府"])
    adopted: Quantity | None = label("采纳条数", aliases=["采纳"], examples=["13条"], unit="条")
    outcomes: tuple[Point, ...] = labels("转化结果", examples=["新增公共泊位640个列入2025年民生实事"])

    @model_validator(mode="after")
    def adopted_within_opinions(self) -> Self:
        """What was adopted was proposed before."""
        at_most(self, "adopted", "opinions")
        return self


class Conference(Group):
    """A great meeting that was prepared, attended or hosted."""

    date: Date | None = label("会议日期", aliases=["日期"], examples=["9月"])
    convener: Organisation | None = label("召开单位", examples=["中共澄浦市委"])
    name: Phrase | None = label("会议名称", examples=["全市政协工作会议"])
    standing: tuple[Point, ...] = labels("会议地位", examples=["这是建市以来首次由市委召开的政协工作会议"])
    preparation: tuple[Point, ...] = labels("筹备工作", examples=["组织机关干部学习有关文件"])
    seminars: Quantity | None = label("座谈会场次", aliases=["座谈会"], examples=["8场"], unit="场")
    report: Title | None = label("形成材料", examples=["关于贯彻政协工作会议精神的建议"])
    reported_to: Phrase | None = label("汇报对象", examples=["市委常委会会议"])
    response: tuple[Point, ...] = labels("答复情况", examples=["市委同意召开会议"])
    attendees: tuple[Phrase, ...] = labels("讲话领导", examples=["市委书记", "市长"])
    demands: tuple[Point, ...] = labels("会议要求", examples=["各级党委加强和改善对政协工作的领导"])
    document: Title | None = label("会后文件", examples=["关于进一步加强政协工作的意见"])
    document_issuer: Organisation | None = label("发文单位", examples=["市委"])
    provisions: tuple[Phrase, ...] = labels("文件要点", examples=["把政协工作纳入党委工作全局"])
    outcomes: tuple[Point, ...] = labels("会议成效", examples=["各县区相继召开了政协工作会议"])


class Meetings(Section):
    """会议与协商: counts by body, big body first, then one consultation at a time."""

    title: ClassVar[str] = "会议与协商"
    aliases: ClassVar[tuple[str, ...]] = ("会议协商", "政治协商")

    focus: tuple[Phrase, ...] = labels("协商重点", examples=["全县发展稳定的重大问题"])
    plenary: Quantity | None = label(
        "全体会议次数", aliases=["全体会议", "全委会议"], examples=["1次"], unit="次"
    )
    standing: Quantity | None = label(
        "常委会会议次数", aliases=["常委会会议", "常委会议"], examples=["5次"], unit="次"
    )
    chairs: Quantity | None = label(
        "主席会议次数", aliases=["主席会议", "主席办公会议"], examples=["12次"], unit="次"
    )
    party: Quantity | None = label(
        "党组会议次数", aliases=["党组会议", "党组会"], examples=["10次"], unit="次"
    )
    topics: Quantity | None = label("协商议题数", aliases=["协商议题"], examples=["9个"], unit="个")
    consultations: tuple[Consultation, ...] = labels("协商活动")
    opinions: Quantity | None = label("意见建议总数", aliases=["意见建议"], examples=["46条"], unit="条")
    outcomes: tuple[Point, ...] = labels("协商成效", examples=["有关建议写入县政府工作报告"])
    conferences: tuple[Conference, ...] = labels("重要会议")
