"""The library of culture and history materials: why, from whom, how much is there, how far it is put in order."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Phrase, Point, Quantity


class Holding(Group):
    """What was gathered from one source."""

    source: Phrase | None = label("资料来源", examples=["各乡镇"])
    volumes: Quantity | None = label("资料册数", aliases=["文史资料"], examples=["180册"], unit="册")
    characters: Quantity | None = label("资料字数", examples=["3600万字"])


class Archive(Section):
    """文史资料库: purpose, goal, call, holdings, state."""

    title: ClassVar[str] = "文史资料库"
    aliases: ClassVar[tuple[str, ...]] = ("资料库建设", "史料收藏")

    purpose: tuple[Point, ...] = labels("建库意义", examples=["史料是文史工作的基础"])
    goal: tuple[Point, ...] = labels("建库目标", aliases=["目标"], examples=["年内建成文史资料库"])
    notified: tuple[Phrase, ...] = labels("发文对象", examples=["各乡镇"])
    principle: Phrase | None = label("征集原则", aliases=["原则"], examples=["“应收尽收”的原则"])
    scope: Phrase | None = label("征集范围", aliases=["征集"], examples=["反映全县水利建设的史料"])
    keeping: tuple[Point, ...] = labels("保存方式", examples=["由文史委统一建档保存"])
    holdings: tuple[Holding, ...] = labels("入库资料")
    added: Quantity | None = label("新入库册数", aliases=["新入库"], examples=["96册"], unit="册")
    deadline: Date | None = label("建档期限", aliases=["建档"], examples=["2025年6月底"])
    status: tuple[Point, ...] = labels("建库进展", examples=["资料库已经成形"])
    uses: tuple[Point, ...] = labels("资料作用", examples=["为编纂文史图书准备了资料"])
