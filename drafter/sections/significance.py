"""Significance: what a thing is, what its work serves, and why it matters now."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Phrase, Point


class Significance(Section):
    """重要意义: what it rests on, what it is, what it serves."""

    title: ClassVar[str] = "重要意义"
    aliases: ClassVar[tuple[str, ...]] = ("意义", "重要性")

    heading: Phrase | None = label("标题", examples=["充分认识界别工作的重要意义"])
    premises: tuple[Point, ...] = labels("基本认识", aliases=["认识"], examples=["人民政协由界别组成"])
    subject: Phrase | None = label("论述对象", aliases=["对象"], examples=["界别"])
    natures: tuple[Phrase, ...] = labels(
        "性质定位", aliases=["定位"], examples=["政协工作的重要基础", "委员履职的重要平台"]
    )
    work: Phrase | None = label("所论工作", aliases=["工作"], examples=["加强界别工作"])
    benefits: tuple[Point, ...] = labels(
        "工作意义", aliases=["有利于"], examples=["调动各界人士议政的积极性", "活跃政协工作"]
    )
    urgency: tuple[Point, ...] = labels(
        "形势要求", aliases=["形势"], examples=["新形势对界别工作提出了更高要求"]
    )
