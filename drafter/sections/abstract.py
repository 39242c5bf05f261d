"""The abstract and the keywords of an article."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Phrase, Point, Title


class Abstract(Section):
    """摘要和关键词: what was asked of the field, what the article asks, what it finds."""

    title: ClassVar[str] = "摘要"
    aliases: ClassVar[tuple[str, ...]] = ("摘要和关键词", "内容提要")

    document: Title | None = label("所据文件", aliases=["文件"], examples=["政协章程"])
    demands: tuple[Point, ...] = labels("文件要求", aliases=["要求"], examples=["各界别根据自身特点开展活动"])
    question: Phrase | None = label(
        "研究问题", aliases=["问题"], examples=["如何发挥界别作用，成为基层政协面对的课题"]
    )
    claims: tuple[Point, ...] = labels("主要观点", aliases=["观点"], examples=["界别是政协履职的重要依托"])
    keywords: tuple[Phrase, ...] = labels("关键词", examples=["界别", "功能"])
