"""The basis of opinions: what they are for, which papers they follow, and what the place is like."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Organisation, Phrase, Point, Title


class Basis(Section):
    """制定依据: purpose, papers, the place's own conditions; then what is laid down."""

    title: ClassVar[str] = "制定依据"
    aliases: ClassVar[tuple[str, ...]] = ("依据", "制定目的")

    purposes: tuple[Point, ...] = labels("制定目的", aliases=["目的"], examples=["发挥界别优势"])
    documents: tuple[Title, ...] = labels("依据文件", aliases=["根据"], examples=["中国人民政治协商会议章程"])
    authorities: tuple[Organisation, ...] = labels("发文机关", examples=["中共中央", "县委"])
    papers: Phrase | None = label(
        "文件要求", aliases=["有关要求"], examples=["关于加强人民政协工作的有关要求"]
    )
    reality: Phrase | None = label("工作实际", aliases=["实际"], examples=["我县界别工作实际"])
