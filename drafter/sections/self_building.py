"""Self-building: ideas, rules, the leading body, the office, the members' activities and their management."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Phrase, Place, Point, Quantity, Title


class Outing(Group):
    """One activity of the members: a training, a study tour, a visit."""

    dates: tuple[Date, ...] = labels("活动日期", aliases=["日期"], examples=["6月"])
    batches: Quantity | None = label("活动批次", aliases=["批次"], examples=["2批"], unit="批")
    members: Quantity | None = label("参加人数", examples=["3名"], unit="名")
    participants: Phrase | None = label("参加人员", examples=["农业界委员"])
    places: tuple[Place, ...] = labels("活动地点", examples=["邻县"])
    subjects: tuple[Phrase, ...] = labels("活动内容", examples=["参加省政协干部培训班"])
    gains: tuple[Point, ...] = labels("活动收获", examples=["撰写考察报告2份"])


class Station(Group):
    """A group or station for the members that was set up."""

    places: tuple[Place, ...] = labels("设立地点", examples=["映湖街道"])
    name: Phrase | None = label("机构名称", aliases=["设立"], examples=["委员联系小组"])
    rule: Title | None = label("配套制度", examples=["委员联系小组工作办法"])
    outcomes: tuple[Point, ...] = labels("机构作用", examples=["接待群众740人次"])


class SelfBuilding(Section):
    """自身建设: ideas, rules, leading body, party, office, members."""

    title: ClassVar[str] = "自身建设"
    aliases: ClassVar[tuple[str, ...]] = ("自身建设与制度", "机关建设")

    idea: Phrase | None = label("工作思路", examples=["“1234”的工作思路"])
    idea_items: tuple[Phrase, ...] = labels("思路内容", examples=["落实一个目标"])
    goal: Phrase | None = label("建设目标", examples=["“学习型、服务型”机关"])
    standards: Phrase | None = label("服务准则", examples=["“讲质量、讲效率”的服务准则"])
    plan: tuple[Title, ...] = labels("印发文件", aliases=["印发"], examples=["2024年工作要点"])
    drafted: tuple[Title, ...] = labels("制定制度", aliases=["制定"], examples=["委员履职量化管理办法"])
    revised: tuple[Phrase, ...] = labels("修订制度", aliases=["修订"], examples=["《提案审查细则》"])
    established: tuple[Phrase, ...] = labels("建立制度", aliases=["建立"], examples=["主席碰头会制度"])
    rule_count: Quantity | None = label("制度数", aliases=["立规改制"], examples=["3项"], unit="项")
    stations: tuple[Station, ...] = labels("委员小组")
    leadership: tuple[Point, ...] = labels("班子建设", examples=["重大问题集体研究决定"])
    meeting_rules: tuple[Phrase, ...] = labels("会议制度", examples=["每月召开主席会议"])
    party: tuple[Point, ...] = labels("党建工作", examples=["调整充实机关党支部"])
    integrity: tuple[Point, ...] = labels("廉政建设", examples=["班子成员按规定报告个人事项"])
    staff_study: tuple[Phrase, ...] = labels("干部学习内容", examples=["中共二十届三中全会精神"])
    staff: tuple[Point, ...] = labels("干部队伍", examples=["机关干部轮岗5名"])
    investment: Quantity | None = label("投入资金", aliases=["投入"], examples=["近万元"])
    purchases: tuple[Phrase, ...] = labels("购置内容", aliases=["购置"], examples=["学习资料", "办公设备"])
    office: tuple[Point, ...] = labels("机关工作", examples=["规范了办事程序"])
    periodicals: tuple[Title, ...] = labels("编辑刊物", examples=["澄浦政协"])
    activities: Quantity | None = label("委员活动次数", aliases=["委员活动"], examples=["40多次"], unit="次")
    outings: tuple[Outing, ...] = labels("活动事项")
    requirements: tuple[Phrase, ...] = labels("委员要求", examples=["每年提交1件提案"])
    management: tuple[Point, ...] = labels("委员管理", examples=["每半年通报一次履职情况"])
    files: Quantity | None = label("履职档案数", aliases=["履职档案"], examples=["154份"], unit="份")
    qualified: Quantity | None = label("考核合格人数", aliases=["考核合格"], examples=["148名"], unit="名")
    warned: Quantity | None = label("谈话提醒人数", aliases=["谈话提醒"], examples=["6名"], unit="名")
    outcomes: tuple[Point, ...] = labels("建设成效", examples=["机关办文时间缩短一半"])
