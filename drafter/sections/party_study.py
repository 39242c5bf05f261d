"""Study of party members: what was sent out and studied, papers gathered, models commended and made known."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import sums_to
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Period, Person, Phrase, Point, Quantity, Title


class PaperContest(Group):
    """A call for papers, and the prizes given."""

    date: Date | None = label("征文时间", examples=["6月"])
    name: Phrase | None = label("征文活动", aliases=["征文"], examples=["党建论文征集活动"])
    papers: Quantity | None = label("论文篇数", aliases=["收到论文"], examples=["126篇"], unit="篇")
    first: Quantity | None = label("一等奖篇数", aliases=["一等奖"], examples=["3篇"], unit="篇")
    second: Quantity | None = label("二等奖篇数", aliases=["二等奖"], examples=["6篇"], unit="篇")
    third: Quantity | None = label("三等奖篇数", aliases=["三等奖"], examples=["10篇"], unit="篇")
    honourable: Quantity | None = label("鼓励奖篇数", aliases=["鼓励奖"], examples=["15篇"], unit="篇")

    @model_validator(mode="after")
    def prizes_within_papers(self) -> Self:
        """No more prizes are given than papers came in."""
        sums_to(self, "papers", ("first", "second", "third", "honourable"), partial=True)
        return self


class Commendation(Group):
    """Who was commended, where, for which year."""

    date: Date | None = label("表彰时间", examples=["2月"])
    occasion: Phrase | None = label("表彰时机", examples=["年初"])
    actor: Organisation | None = label("评选单位", aliases=["评选"], examples=["各机关党委"])
    meeting: Phrase | None = label("表彰会议", examples=["全市机关党的工作会议"])
    year: Period | None = label("表彰年度", aliases=["年度"], examples=["2023年度"])
    kinds: tuple[Phrase, ...] = labels("评选类别", examples=["先进基层党组织", "优秀共产党员"])
    bodies: Quantity | None = label("先进党组织数", aliases=["先进党组织"], examples=["12个"], unit="个")
    members: Quantity | None = label("优秀党员人数", aliases=["优秀党员"], examples=["36名"], unit="名")
    workers: Quantity | None = label(
        "优秀党务工作者人数", aliases=["优秀党务工作者"], examples=["18名"], unit="名"
    )
    outcomes: tuple[Point, ...] = labels("表彰成效", examples=["党员学有榜样"])


class PartyStudy(Section):
    """党员教育: documents, contents, the learning organisation, papers, models."""

    title: ClassVar[str] = "党员教育"
    aliases: ClassVar[tuple[str, ...]] = ("思想政治建设", "理论教育", "党员学习")

    distributed: tuple[Title, ...] = labels("下发文件", aliases=["下发"], examples=["2024年机关党建工作要点"])
    distributed_to: Phrase | None = label("下发对象", examples=["基层党组织"])
    clarified: tuple[Phrase, ...] = labels("明确事项", aliases=["明确"], examples=["学习内容", "学习进度"])
    learners: Phrase | None = label("学习对象", examples=["机关各级党组织"])
    contents: tuple[Phrase, ...] = labels("学习内容", aliases=["学习"], examples=["党的二十大精神"])
    approach: Phrase | None = label("学习原则", examples=["“武装头脑、指导实践、推动工作”"])
    focus: tuple[Phrase, ...] = labels("着力方向", aliases=["着力"], examples=["联系实际解决问题"])
    sessions: Quantity | None = label("集中学习次数", aliases=["集中学习"], examples=["24次"], unit="次")
    lectures: Quantity | None = label("党课次数", aliases=["党课"], examples=["12次"], unit="次")
    gains: tuple[Point, ...] = labels("学习收获", examples=["党员的理论水平得到提高"])
    demands: tuple[Point, ...] = labels("学习要求", examples=["要求各党组织健全学习制度"])
    learning_goal: Phrase | None = label("学习型组织目标", examples=["人人学习、终身学习的学习型机关"])
    learning_work: tuple[Point, ...] = labels("学习型组织建设", examples=["牵头评比学习型机关"])
    contests: tuple[PaperContest, ...] = labels("征文活动")
    commendations: tuple[Commendation, ...] = labels("评选表彰")
    models: tuple[Person, ...] = labels("学习典型", aliases=["典型"], examples=["黄文秀"])
    media: tuple[Phrase, ...] = labels("宣传阵地", examples=["报刊", "宣传栏"])
    forms: tuple[Phrase, ...] = labels("交流形式", examples=["座谈会", "征文"])
    model_gains: tuple[Point, ...] = labels("宣传成效", examples=["形成学先进、赶先进的风气"])
