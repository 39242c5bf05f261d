"""Shortcomings: what is wanting, why, and how it will be mended."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Phrase, Point


class Shortcomings(Section):
    """存在问题: main duty, members, office; as many as were given."""

    title: ClassVar[str] = "存在问题"
    aliases: ClassVar[tuple[str, ...]] = ("不足", "问题与不足")

    standard: Phrase | None = label("对照标准", examples=["政协章程的规定"])
    problems: tuple[Point, ...] = labels("存在问题", aliases=["问题"], examples=["跟踪问效不够"])
    causes: tuple[Point, ...] = labels("问题原因", aliases=["原因"], examples=["工作力量不足"])
    remedies: tuple[Point, ...] = labels("改进措施", aliases=["改进"], examples=["建立建议落实台账"])
