"""Next steps: what will be done, by when, by whom."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Period, Phrase, Point, Quantity


class NextTask(Group):
    """One task of the coming year."""

    name: Phrase | None = label("任务标题", aliases=["任务"], examples=["提高提案质量"])
    measures: tuple[Point, ...] = labels(
        "工作措施", aliases=["措施"], examples=["全会前两个月发布选题参考目录"]
    )
    deadline: Date | None = label("完成期限", aliases=["期限"], examples=["9月底前"])
    target: Quantity | None = label("目标数量", examples=["12件"])
    goal: tuple[Point, ...] = labels("工作目标", aliases=["目标"], examples=["立案提案办复率保持100%"])
    owner: Organisation | None = label("责任单位", aliases=["负责"], examples=["提案委员会"])


class NextSteps(Section):
    """下一步打算: guided by what, then one task at a time, in the future."""

    title: ClassVar[str] = "下一步打算"
    aliases: ClassVar[tuple[str, ...]] = ("下一步工作", "今后打算")

    period: Period | None = label("计划期间", aliases=["明年"], examples=["2025年"])
    guidance: tuple[Phrase, ...] = labels("指导思想", examples=["习近平新时代中国特色社会主义思想"])
    spirit: tuple[Phrase, ...] = labels("会议精神", examples=["县委全会精神"])
    focus: tuple[Phrase, ...] = labels("工作重点", aliases=["重点"], examples=["提案督办", "委员联系"])
    tasks: tuple[NextTask, ...] = labels("工作任务")
    aims: tuple[Point, ...] = labels("总体目标", examples=["全年走访委员不少于两轮"])
