"""One piece of an article's advice: why, what to do, what it is to bring."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Phrase, Point


class ArticleAdvice(Section):
    """对策建议: one piece of advice under a heading of its own."""

    title: ClassVar[str] = "对策建议"
    aliases: ClassVar[tuple[str, ...]] = ("对策", "建议")

    heading: Phrase | None = label("标题", examples=["加强对界别工作的领导"])
    reasons: tuple[Point, ...] = labels(
        "建议理由", aliases=["理由"], examples=["界别工作能否活跃，取决于政协的重视程度"]
    )
    principle: Point | None = label("建议原则", aliases=["原则"], examples=["把界别工作列入年度计划"])
    measures: tuple[Point, ...] = labels(
        "建议措施", aliases=["措施"], examples=["由主席会议成员分工联系界别", "提倡以界别名义发言"]
    )
    aims: tuple[Point, ...] = labels("预期目标", aliases=["目标"], examples=["增强界别的凝聚力"])
