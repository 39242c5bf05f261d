"""An article of inquiry: abstract and keywords, functions, problems, advice."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section, label
from drafter.facts.types import Period, Person, Phrase


class ResearchArticle(Document):
    """
    研究文章: no person speaks in it; a claim, its grounds, what follows.

    中文：就一个问题写的研究文章：摘要、功能作用、存在问题、对策建议。
    """

    title: ClassVar[str] = "研究文章"
    aliases: ClassVar[tuple[str, ...]] = (
        "理论文章",
        "调研文章",
        "论文",
    )
    order: ClassVar[Sequence[type[Section]]] = Order(
        "abstract",
        "significance",
        "article_function",
        "article_problem",
        "article_advice",
    )

    period: Period | None = label("期间", aliases=["年度"], examples=["2024年"], use="may")
    topic: Phrase | None = label("文章题目", aliases=["题目"], examples=["基层政协发挥界别作用的路径探析"])
    subject: Phrase | None = label("研究对象", aliases=["对象"], examples=["政协界别"], use="may")
    author: Person | None = label("作者", examples=["方砚秋"])
