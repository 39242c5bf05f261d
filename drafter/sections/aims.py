"""The aims of a plan, as many as were given."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Phrase, Point


class Aims(Section):
    """工作目标: one aim an item, each a measure and what it serves."""

    title: ClassVar[str] = "工作目标"
    aliases: ClassVar[tuple[str, ...]] = ("目标", "总体目标")

    heading: Phrase | None = label("标题", examples=["工作目标"])
    aims: tuple[Point, ...] = labels("工作目标", aliases=["目标"], examples=["加强政治协商", "做好民主监督"])
