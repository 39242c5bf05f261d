"""Safeguards: who leads, which money, which rules, who checks and how."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Date, Organisation, Person, Phrase, Point, Quantity, Title


class Safeguards(Section):
    """保障措施: organisation, funds, rules and supervision, in this order."""

    title: ClassVar[str] = "保障措施"
    aliases: ClassVar[tuple[str, ...]] = ("组织保障",)

    heading: Phrase | None = label("标题", examples=["保障措施"])
    body: Organisation | None = label("领导机构", examples=["重点工作领导小组"])
    leader: Person | None = label("负责人", aliases=["组长"], examples=["主席秦望舒"])
    office: Organisation | None = label("日常工作机构", aliases=["日常工作"], examples=["县政协办公室"])
    organisation: tuple[Point, ...] = labels("组织措施", examples=["由主席会议成员分工联系各项重点工作"])
    staff: Quantity | None = label("配备人员", aliases=["配备"], examples=["2名"], unit="名")
    funds: Quantity | None = label("工作经费", aliases=["经费"], examples=["8万元"])
    payer: Organisation | None = label("拨款机关", aliases=["安排"], examples=["县财政局"])
    uses: tuple[Phrase, ...] = labels("经费用途", aliases=["用途"], examples=["调研", "委员培训"])
    rules: tuple[Title, ...] = labels("制定制度", examples=["委员履职评价办法"])
    revised: tuple[Title, ...] = labels("修订制度", examples=["提案办理工作规则"])
    rules_by: Date | None = label("制度完成期限", examples=["6月底前"])
    supervisor: Organisation | None = label("督查单位", aliases=["督查"], examples=["县政协办公室"])
    checks: tuple[Point, ...] = labels("督查措施", examples=["每季度对照计划检查一次"])
    measures: tuple[Point, ...] = labels("其他措施", examples=["推行线上报送提案和信息"])
