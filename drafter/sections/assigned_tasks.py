"""Assigned tasks: what the county's centre asked for, who took it on, and what was done."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Person, Phrase, Place, Point, Quantity, Rate


class AssignedTask(Group):
    """One task."""

    name: Phrase | None = label("任务名称", aliases=["任务"], examples=["防返贫监测"])
    assigner: Organisation | None = label("交办单位", examples=["县委"])
    date: Date | None = label("任务时间", aliases=["时间"], examples=["9月"])
    occasions: tuple[Phrase, ...] = labels("任务时机", examples=["教师节期间"])
    leaders: tuple[Person, ...] = labels("责任人", examples=["副主席唐启文"])
    staff: Quantity | None = label("参加人数", aliases=["抽调"], examples=["4名"], unit="名")
    participants: Phrase | None = label("参加人员", examples=["主席会议成员"])
    places: tuple[Place, ...] = labels("联系点", examples=["禾塘乡"])
    scope: Phrase | None = label("任务范围", aliases=["承担"], examples=["北街片区172户的动员工作"])
    work: tuple[Point, ...] = labels("具体工作", examples=["修复灌溉渠道5.6公里"])
    visits: Quantity | None = label("入村次数", aliases=["入村"], examples=["68次"], unit="次")
    households: Quantity | None = label("走访户数", aliases=["走访"], examples=["310户"], unit="户")
    funds: Quantity | None = label("协调资金", examples=["145万元"])
    disputes: Quantity | None = label("化解矛盾数", aliases=["化解矛盾"], examples=["27起"], unit="起")
    donors: tuple[Phrase, ...] = labels("捐助单位", examples=["其他包联单位"])
    recipients: tuple[Phrase, ...] = labels("受助对象", examples=["包联学校"])
    goods: Quantity | None = label("捐款捐物折合", aliases=["折合"], examples=["12000余元"])
    donated: Quantity | None = label("捐款金额", aliases=["捐款"], examples=["5000余元"])
    deadline: Date | None = label("完成日期", aliases=["完成"], examples=["9月底"])
    completion: Rate | None = label("完成率", examples=["100%"])
    outcomes: tuple[Point, ...] = labels("任务成效", examples=["172户全部签约"])


class AssignedTasks(Section):
    """中心工作: by whose order, who, where, how often, what was settled."""

    title: ClassVar[str] = "中心工作"
    aliases: ClassVar[tuple[str, ...]] = ("服务中心工作", "交办任务")

    measures: tuple[Point, ...] = labels("工作思路", examples=["把协助党委政府抓落实作为分内职责"])
    tasks: tuple[AssignedTask, ...] = labels("任务事项")
    results: tuple[Point, ...] = labels("工作成效", examples=["县委交办的6项任务全部完成"])
