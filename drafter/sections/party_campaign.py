"""A campaign of education in the party: by whose order, who took part, how it went, what it moved."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Organisation, Phrase, Point, Quantity


class PartyCampaign(Section):
    """集中教育: what it is, who took part, principle, forms, problems found, demands, fruits."""

    title: ClassVar[str] = "集中教育"
    aliases: ClassVar[tuple[str, ...]] = ("主题教育", "教育活动", "先进性教育活动")

    name: Phrase | None = label("教育活动名称", aliases=["教育活动"], examples=["党纪学习教育"])
    standing: tuple[Point, ...] = labels("活动意义", examples=["为加强基层党建提供了机遇"])
    deployer: Organisation | None = label("部署单位", aliases=["部署"], examples=["市委"])
    branches: Quantity | None = label("参加支部数", aliases=["党支部"], examples=["126个"], unit="个")
    members: Quantity | None = label("参加党员人数", aliases=["党员"], examples=["2380名"], unit="名")
    batches: Phrase | None = label("参加批次", examples=["第一批、第二批"])
    work: tuple[Point, ...] = labels("组织实施", examples=["各支部制定实施意见"])
    principles: tuple[Phrase, ...] = labels("活动原则", aliases=["原则"], examples=["正面教育、自我教育为主"])
    forms: tuple[Phrase, ...] = labels("活动形式", examples=["座谈会", "调查问卷"])
    problems: tuple[Point, ...] = labels("查找问题", examples=["掌握党员队伍中存在的突出问题"])
    plans: tuple[Point, ...] = labels("整改安排", examples=["制定整改方案并逐项落实"])
    method: Phrase | None = label("学习方法", examples=["学用结合、以用促学"])
    demands: tuple[Point, ...] = labels("活动要求", examples=["要求党员领导干部讲党课"])
    actions: tuple[Point, ...] = labels("解决问题", examples=["研究解决影响改革发展的重大问题"])
    outcomes: tuple[Point, ...] = labels("活动成效", examples=["推动了各项工作的开展"])
