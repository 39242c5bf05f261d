"""Investment brought in: the campaign it belongs to, the totals, and the members who did it."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.interval import Interval, reach
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Person, Phrase, Point, Quantity


class Introduction(Group):
    """What one member brought in."""

    member: Person | None = label("引资委员", aliases=["委员"], examples=["陶明礼"])
    project: Phrase | None = label("引进项目", aliases=["引进"], examples=["冷链加工项目"])
    foreign: Quantity | None = label("委员引进外资", aliases=["引进外资"], examples=["300万美元"])
    domestic: Quantity | None = label("委员引进内资", aliases=["引进内资"], examples=["1200万元"])


class Investment(Section):
    """招商引资: the campaign, the totals to a day, the members, the result."""

    title: ClassVar[str] = "招商引资"
    aliases: ClassVar[tuple[str, ...]] = ("特色活动", "引资活动")

    name: Phrase | None = label("活动名称", aliases=["开展"], examples=["“五个一”活动"])
    standing: tuple[Phrase, ...] = labels("活动定位", examples=["政协服务发展的重要载体"])
    measures: tuple[Point, ...] = labels("工作措施", examples=["跟踪街道招商引资的进展"])
    area: Phrase | None = label("引资范围", examples=["街道"])
    until: Date | None = label("统计截止日期", aliases=["截至"], examples=["11月底"])
    projects: Quantity | None = label("引进项目数", aliases=["引进项目"], examples=["5个"], unit="个")
    foreign: Quantity | None = label("引进外资总额", aliases=["引进外资"], examples=["486万美元"])
    domestic: Quantity | None = label("引进内资总额", aliases=["内资"], examples=["3750万元"])
    introductions: tuple[Introduction, ...] = labels("引资事例")
    results: tuple[Point, ...] = labels("引资成效", examples=["街道新增规模企业2家"])

    @model_validator(mode="after")
    def introduced_within_totals(self) -> Self:
        """What the members brought in is part of the totals."""
        for name, total in (("foreign", self.foreign), ("domestic", self.domestic)):
            parts = [value for each in self.introductions if (value := getattr(each, name))]
            if total is None or any(part.amount.unit != total.amount.unit for part in parts):
                continue
            added, most = Interval.total(map(reach, parts)), reach(total).high
            if most is not None and added.low > most:
                label_of_total = type(self).model_fields[name].title
                raise ValueError(f"各委员引进的数额相加多于{label_of_total}「{total}」：请核对。")
        return self
