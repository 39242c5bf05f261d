"""The opening: in which year, who, under whom, guided by what, around which centre, did what."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Organisation, Phrase, Point


class Opening(Section):
    """开头: the period and issuer are the paper's own; here stands what they worked under and for."""

    title: ClassVar[str] = "开头"
    aliases: ClassVar[tuple[str, ...]] = ("前言", "引言")

    standing: tuple[Phrase, ...] = labels("年份定位", examples=["实施“十四五”规划的关键之年"])
    superiors: tuple[Organisation, ...] = labels("领导机关", aliases=["领导单位"], examples=["县委"])
    guides: tuple[Organisation, ...] = labels("指导机关", aliases=["指导单位"], examples=["澄浦市政协"])
    guidance: tuple[Phrase, ...] = labels("指导思想", examples=["习近平新时代中国特色社会主义思想"])
    outlook: Phrase | None = label("统领思想", aliases=["统领"], examples=["新发展理念"])
    spirit: tuple[Phrase, ...] = labels("会议精神", examples=["中共二十大和二十届三中全会精神"])
    grounds: tuple[Phrase, ...] = labels("工作依据", examples=["县委确定的目标任务"])
    themes: Phrase | None = label("工作主题", aliases=["主题"], examples=["团结和民主"])
    centre: tuple[Phrase, ...] = labels(
        "中心任务", aliases=["中心工作"], examples=["“工业强镇、生态立镇”的思路"]
    )
    relying_on: Phrase | None = label("依靠力量", examples=["各参加单位和各族各界委员"])
    duties: tuple[Phrase, ...] = labels(
        "履行职能", aliases=["职能"], examples=["政治协商", "民主监督", "参政议政"]
    )
    work: tuple[Point, ...] = labels("总体工作", examples=["组织委员学政策、察实情、提建议"])
    results: tuple[Point, ...] = labels("总体成效", examples=["年初确定的23项任务全部完成"])
