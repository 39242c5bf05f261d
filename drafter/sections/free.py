"""The free section: what no other section foresees, under a heading of its own."""

from typing import ClassVar

from drafter.facts.figures import Figure
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Phrase, Point


class FreeItem(Group):
    """One matter of the section: its name, what is to be said of it, its figures and measures."""

    name: Phrase | None = label("小标题", aliases=["事项"], examples=["建立帮扶台账"])
    statements: tuple[Point, ...] = labels(
        "事项说明", aliases=["说明"], examples=["逐户登记困难委员的家庭情况"]
    )
    figures: tuple[Figure, ...] = labels("事项数据", aliases=["数据"], examples=["登记户数：26户"])
    measures: tuple[Point, ...] = labels("具体措施", aliases=["措施"], examples=["每季度回访一次"])


class Free(Section):
    """自拟部分: heading, statements, figures with labels of their own, matters with measures."""

    title: ClassVar[str] = "自拟部分"
    aliases: ClassVar[tuple[str, ...]] = ("其他工作", "自由部分", "其他")

    heading: Phrase | None = label("标题", aliases=["部分标题"], examples=["推进数字政协，拓宽履职平台"])
    statements: tuple[Point, ...] = labels(
        "内容说明", aliases=["说明", "内容"], examples=["开通县政协委员履职平台"]
    )
    figures: tuple[Figure, ...] = labels("数据", aliases=["各项数据"], examples=["平台注册委员：126名"])
    items: tuple[FreeItem, ...] = labels("各项工作", aliases=["事项"])
