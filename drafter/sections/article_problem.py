"""One problem that an article finds: how it shows, where it comes from, what it leads to."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Phrase, Point


class ArticleProblem(Section):
    """主要问题: one problem under a heading of its own."""

    title: ClassVar[str] = "主要问题"
    aliases: ClassVar[tuple[str, ...]] = ("问题分析", "现状问题")

    heading: Phrase | None = label("标题", examples=["组织机制不够健全"])
    signs: tuple[Point, ...] = labels(
        "问题表现", aliases=["表现"], examples=["有的基层政协没有专门的界别工作机构"]
    )
    causes: tuple[Point, ...] = labels("问题成因", aliases=["成因"], examples=["活动经费没有统一规定"])
    effects: tuple[Point, ...] = labels("问题影响", aliases=["影响"], examples=["界别活动难以正常开展"])
