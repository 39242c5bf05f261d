"""One function of what an article treats: what it is, why, and what it brings about."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Phrase, Point


class ArticleFunction(Section):
    """功能作用: one function under a heading of its own."""

    title: ClassVar[str] = "功能作用"
    aliases: ClassVar[tuple[str, ...]] = ("作用", "功能")

    heading: Phrase | None = label("标题", examples=["界别是反映社情民意的重要渠道"])
    grounds: tuple[Point, ...] = labels("立论依据", aliases=["依据"], examples=["各界别都联系着一方面的群众"])
    ways: tuple[Point, ...] = labels(
        "作用方式", aliases=["方式"], examples=["把群众分散的意见归纳成系统的建议"]
    )
    effects: tuple[Point, ...] = labels("作用效果", aliases=["效果"], examples=["党委、政府听到多方面的声音"])
