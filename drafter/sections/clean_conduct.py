"""Clean conduct: what was taught, which rules were kept, which cases were handled and how they ended."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import sums_to
from drafter.facts.section import Section, label, labels
from drafter.facts.types import Organisation, Phrase, Point, Quantity, Title


class CleanConduct(Section):
    """廉政建设: teaching, rules, cases, punishments, what was recovered."""

    title: ClassVar[str] = "廉政建设"
    aliases: ClassVar[tuple[str, ...]] = ("党风廉政建设", "作风建设", "廉政建设和作风建设")

    learners: Phrase | None = label("学习主体", examples=["机关党支部"])
    studied: tuple[Title, ...] = labels("学习法规", examples=["中国共产党纪律处分条例"])
    distributed: tuple[Title, ...] = labels("发放文件", aliases=["发放"], examples=["廉洁从政手册"])
    distributed_to: Phrase | None = label("文件发放对象", examples=["各支部"])
    partner: Organisation | None = label("配合单位", aliases=["配合"], examples=["市纪委"])
    campaign: Phrase | None = label("廉政活动", aliases=["开展"], examples=["党风廉政宣传月活动"])
    education: Quantity | None = label("警示教育次数", aliases=["警示教育"], examples=["4次"], unit="次")
    teaching: tuple[Point, ...] = labels("廉政教育", examples=["把廉政教育列入干部培训课程"])
    system: Phrase | None = label("办案制度", aliases=["实行"], examples=["案件协作办理制度"])
    team: Phrase | None = label("办案机构", aliases=["建立"], examples=["协作办案工作小组"])
    stance: tuple[Point, ...] = labels("办案要求", examples=["把查处案件摆在突出位置"])
    backing: Phrase | None = label("支持单位", examples=["市纪委的支持和指导"])
    cases: Quantity | None = label("查处案件数", aliases=["查处", "案件"], examples=["7起"], unit="起")
    punished: Quantity | None = label("处分党员人数", aliases=["处分"], examples=["9名"], unit="名")
    expelled: Quantity | None = label("开除党籍人数", aliases=["开除党籍"], examples=["2名"], unit="名")
    observed: Quantity | None = label("留党察看人数", aliases=["留党察看"], examples=["3名"], unit="名")
    seriously_warned: Quantity | None = label(
        "严重警告人数", aliases=["严重警告"], examples=["4名"], unit="名"
    )
    recovered: Quantity | None = label("挽回经济损失", aliases=["挽回"], examples=["36.8万元"])
    outcomes: tuple[Point, ...] = labels("廉政成效", examples=["全年未发生严重违纪问题"])

    @model_validator(mode="after")
    def punishments_within_total(self) -> Self:
        """The single punishments add up to no more than all."""
        sums_to(self, "punished", ("expelled", "observed", "seriously_warned"), partial=True)
        return self
