"""Inspection: what was seen where, by whom, and what was proposed and put right."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import at_most, counts_list
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Person, Phrase, Place, Point, Quantity


class Visit(Group):
    """One inspection."""

    date: Date | None = label("视察日期", aliases=["日期"], examples=["5月16日"])
    occasion: Phrase | None = label("视察时机", examples=["全会期间"])
    leader: Person | None = label("带队领导", aliases=["带队"], examples=["副主席何静宜"])
    members: Quantity | None = label("参加委员数", aliases=["参加委员", "委员"], examples=["12名"], unit="名")
    participants: Phrase | None = label("参加人员", examples=["教育界委员"])
    place: Place | None = label("视察地点", aliases=["视察对象"], examples=["岚溪工业园污水处理厂"])
    places: tuple[Place, ...] = labels("察看地点", aliases=["察看"], examples=["一期厂房"])
    project: Phrase | None = label("视察项目", examples=["县重点工程“回归工程”"])
    about: Phrase | None = label("对象介绍", examples=["高新技术企业"])
    heard_from: tuple[Phrase, ...] = labels("汇报单位", aliases=["汇报"], examples=["园区管委会"])
    heard: Phrase | None = label("听取内容", aliases=["听取"], examples=["园区建设情况"])
    ways: tuple[Phrase, ...] = labels("视察方式", examples=["实地察看"])
    findings: tuple[Point, ...] = labels("委员评价", examples=["委员们肯定了园区一年来的建设成绩"])
    suggestions: Quantity | None = label("意见条数", aliases=["意见建议"], examples=["7条"], unit="条")
    advice: tuple[Point, ...] = labels("意见内容", examples=["就雨污分流提出意见建议"])
    report: Phrase | None = label("形成材料", examples=["调研报告"])
    recipients: tuple[Organisation, ...] = labels("报送对象", aliases=["报送"], examples=["县政府"])
    outcomes: tuple[Point, ...] = labels("视察成效", examples=["管委会在一个月内完成整改"])


class Inspections(Section):
    """视察: totals, then the visits by date, then advice and what was put right."""

    title: ClassVar[str] = "视察工作"
    aliases: ClassVar[tuple[str, ...]] = ("视察", "委员视察")

    principles: tuple[Phrase, ...] = labels("工作要求", aliases=["要求"], examples=["“委员是荣誉，更是责任”"])
    themes: tuple[Phrase, ...] = labels("视察主题", aliases=["主题"], examples=["重点项目建设"])
    count: Quantity | None = label("视察次数", aliases=["组织视察"], examples=["3次"], unit="次")
    attendances: Quantity | None = label("参加人次", examples=["54人次"], unit="人次")
    visits: tuple[Visit, ...] = labels("视察活动")
    suggestions: Quantity | None = label("意见建议总数", aliases=["意见建议"], examples=["21条"], unit="条")
    transfer: Organisation | None = label("转办单位", aliases=["转办"], examples=["县政协办公室"])
    rectified: Quantity | None = label("整改条数", aliases=["整改"], examples=["16条"], unit="条")
    until: Date | None = label("整改截止日期", aliases=["截至"], examples=["11月底"])
    outcomes: tuple[Point, ...] = labels("总体成效", examples=["视察报告得到县政府肯定"])

    @model_validator(mode="after")
    def visits_counted(self) -> Self:
        """The count covers at least the visits that are told."""
        counts_list(self, "count", "visits", partial=True)
        return self

    @model_validator(mode="after")
    def rectified_within_suggestions(self) -> Self:
        """What was put right was proposed before."""
        at_most(self, "rectified", "suggestions")
        return self
