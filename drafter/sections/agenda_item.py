"""One item of a meeting's agenda: heard, considered, held, asked, decided."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Person, Phrase, Point, Title


class Hearing(Group):
    """One report that the meeting heard."""

    speaker: Person | None = label("汇报人", aliases=["汇报"], examples=["提案委员会主任唐启文"])
    body: Phrase | None = label("汇报单位", examples=["办公室负责人"])
    topics: tuple[Phrase, ...] = labels("汇报事项", aliases=["事项"], examples=["重点提案遴选情况"])


class Decision(Group):
    """One thing decided: what, by whom, by when."""

    matter: Point | None = label("决定事项", aliases=["决定"], examples=["建立重点提案督办台账"])
    owners: tuple[Organisation, ...] = labels("责任单位", aliases=["负责"], examples=["提案委员会"])
    deadline: Date | None = label("完成期限", aliases=["期限"], examples=["3月20日前"])


class KeyTask(Group):
    """One task that the meeting named."""

    name: Phrase | None = label("重点任务", aliases=["任务"], examples=["关注民生"])
    measures: tuple[Point, ...] = labels(
        "任务措施", aliases=["措施"], examples=["就群众关心的问题提出意见建议"]
    )


class AgendaItem(Section):
    """会议议题: what was heard and considered, then what the meeting held, asked and decided."""

    title: ClassVar[str] = "会议议题"
    aliases: ClassVar[tuple[str, ...]] = ("议题", "议定事项")

    heading: Phrase | None = label("标题", examples=["关于重点提案督办工作"])
    reports: tuple[Hearing, ...] = labels("听取汇报")
    documents: tuple[Title, ...] = labels("审议文件", aliases=["审议"], examples=["重点提案督办方案"])
    vote: Phrase | None = label("表决方式", aliases=["表决"], examples=["举手表决方式"])
    discussed: tuple[Phrase, ...] = labels("讨论事项", aliases=["讨论"], examples=["年度协商计划"])
    noted: tuple[Point, ...] = labels("会议指出", aliases=["指出"], examples=["提案办理质量稳步提高"])
    held: tuple[Point, ...] = labels("会议认为", aliases=["认为"], examples=["12件提案选题贴近民生"])
    settled: Phrase | None = label("确定事项", examples=["2025年工作目标"])
    aims: tuple[Point, ...] = labels("会议确定", aliases=["确定"], examples=["提高提案办理质量"])
    focus: Phrase | None = label("明确事项", aliases=["明确"], examples=["2025年工作重点"])
    tasks: tuple[KeyTask, ...] = labels("重点工作")
    summary_by: Person | None = label("总结讲话人", aliases=["总结"], examples=["主席郑怀安"])
    stressed: tuple[Point, ...] = labels("会议强调", aliases=["强调"], examples=["督办要注重实效"])
    asked: tuple[Point, ...] = labels("会议要求", aliases=["要求"], examples=["各承办单位要按时办复"])
    decisions: tuple[Decision, ...] = labels("会议决定")
