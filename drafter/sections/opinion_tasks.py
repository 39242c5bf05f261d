"""The tasks that opinions lay down: why, who, and what is to be done, under a heading of their own."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Phrase, Point, Quantity


class OpinionTask(Group):
    """One task: a name, whoever must act, and what is asked."""

    name: Phrase | None = label("任务名称", aliases=["任务"], examples=["提案工作要讲求实效"])
    reasons: tuple[Point, ...] = labels("任务说明", examples=["委员是政协工作的主体"])
    principle: Phrase | None = label("工作方针", aliases=["方针"], examples=["“少而精”"])
    fields: tuple[Phrase, ...] = labels("工作领域", aliases=["领域"], examples=["民营经济发展", "人才建设"])
    actor: Phrase | None = label("责任主体", aliases=["主体"], examples=["各专委会"])
    demands: tuple[Point, ...] = labels(
        "工作要求", aliases=["要求"], examples=["找准角度，选好课题", "提出的建议要具体可行"]
    )
    also: tuple[Point, ...] = labels("其他要求", examples=["加强跟踪督办"])
    ways: tuple[Phrase, ...] = labels("工作方式", aliases=["方式"], examples=["常委会议专题协商"])
    act: Phrase | None = label("具体活动", aliases=["活动"], examples=["每年召开界别工作会议"])
    count: Quantity | None = label("任务次数", aliases=["次数"], examples=["1至2次"], unit="次")
    deadline: Date | None = label("完成期限", aliases=["期限"], examples=["9月底前"])
    aims: tuple[Point, ...] = labels("任务目标", aliases=["目标"], examples=["提高协商质量"])


class OpinionTasks(Section):
    """意见任务: why it matters, what is asked of all, then one task at a time."""

    title: ClassVar[str] = "意见任务"
    aliases: ClassVar[tuple[str, ...]] = ("任务要求", "内容和形式")

    heading: Phrase | None = label("标题", examples=["围绕中心，认真履行职能"])
    reasons: tuple[Point, ...] = labels(
        "任务意义", aliases=["意义"], examples=["加强学习是政协首要的政治任务"]
    )
    demands: tuple[Point, ...] = labels(
        "总体要求", aliases=["要求"], examples=["紧扣县委、县政府的中心工作履行职能"]
    )
    also: tuple[Point, ...] = labels("其他要求", examples=["加强督促检查"])
    tasks: tuple[OpinionTask, ...] = labels("各项任务")
    aims: tuple[Point, ...] = labels("总体目标", aliases=["目标"], examples=["开创我县政协工作新局面"])
