"""The opening of a plan: why it is made, under whom and guided by what, around which centre, with what aim."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Organisation, Phrase, Point, Title


class PlanOpening(Section):
    """总体要求: period and issuer are the paper's own; what is given here is told as still to be done."""

    title: ClassVar[str] = "总体要求"
    aliases: ClassVar[tuple[str, ...]] = ("计划开头", "工作要求", "指导思想")

    heading: Phrase | None = label("标题", examples=["总体要求"])
    role: tuple[Point, ...] = labels("组织定位", examples=["人民政协肩负凝聚共识、服务发展的职责"])
    standing: tuple[Phrase, ...] = labels("年份定位", examples=["实施“十四五”规划的收官之年"])
    basis: tuple[Title, ...] = labels("制定依据", aliases=["依据"], examples=["政协青屏县委员会工作规则"])
    purposes: tuple[Point, ...] = labels("制定目的", aliases=["目的"], examples=["更好履行政协职能"])
    actor: Organisation | None = label("实施单位", examples=["提案委员会"])
    superiors: tuple[Organisation, ...] = labels("领导机关", aliases=["领导单位"], examples=["县委"])
    guides: tuple[Organisation, ...] = labels("指导机关", aliases=["指导单位"], examples=["澄浦市政协"])
    guidance: tuple[Phrase, ...] = labels("指导思想", examples=["习近平新时代中国特色社会主义思想"])
    outlook: Phrase | None = label("统领思想", aliases=["统领"], examples=["新发展理念"])
    spirit: tuple[Phrase, ...] = labels("会议精神", examples=["中共二十届三中全会精神"])
    grounds: tuple[Phrase, ...] = labels("部署要求", aliases=["部署"], examples=["县委确定的目标任务"])
    upholding: tuple[Phrase, ...] = labels("坚持方向", examples=["党的群众路线"])
    themes: Phrase | None = label("工作主题", aliases=["主题"], examples=["团结和民主"])
    centre: tuple[Phrase, ...] = labels(
        "中心任务", aliases=["中心工作"], examples=["“工业强镇、生态立镇”的思路"]
    )
    bearings: tuple[Phrase, ...] = labels("工作作风", examples=["求真务实"])
    lever: Phrase | None = label("工作抓手", aliases=["抓手"], examples=["委员履职"])
    duties: tuple[Phrase, ...] = labels(
        "履行职能", aliases=["职能"], examples=["政治协商", "民主监督", "参政议政"]
    )
    work: tuple[Point, ...] = labels("总体工作", examples=["抓好4项重点协商"])
    aims: tuple[Point, ...] = labels("工作目标", aliases=["目标"], examples=["为县域经济发展作出新贡献"])
