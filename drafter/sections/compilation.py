"""Books of culture and history in the making: decided when, with whom, gathered how much, how far."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Place, Point, Quantity, Title


class Work(Group):
    """One book, or several that are made together."""

    titles: tuple[Title, ...] = labels("在编图书", examples=["青屏水利史料"])
    decision: Phrase | None = label("部署会议", examples=["主席会议"])
    term: Phrase | None = label("编纂期间", examples=["今明两年"])
    started: Phrase | None = label("启动时间", examples=["年初"])
    preparation: tuple[Point, ...] = labels("筹备工作", examples=["走访知情人，拟定采访提纲"])
    plan: Phrase | None = label("编辑方案", aliases=["制定"], examples=["分章编辑方案"])
    partners: tuple[Organisation, ...] = labels("联合发文单位", examples=["县水务局"])
    call: Phrase | None = label("征稿文件", aliases=["下发"], examples=["征稿函"])
    survey_date: Date | None = label("摸底时间", examples=["6月"])
    survey_places: tuple[Place, ...] = labels("摸底地点", examples=["禾塘乡", "岚溪镇"])
    survey_subject: Phrase | None = label("摸底内容", aliases=["摸底"], examples=["水利设施的兴建情况"])
    manuscripts: Quantity | None = label("征集文稿篇数", aliases=["征集文稿"], examples=["61篇"], unit="篇")
    characters: Quantity | None = label("文稿字数", examples=["28万字"])
    pictures: Quantity | None = label("图片幅数", aliases=["图片"], examples=["137幅"], unit="幅")
    editors: Quantity | None = label("特邀编辑人数", aliases=["特邀编辑"], examples=["8名"], unit="名")
    stage: Phrase | None = label("编纂阶段", aliases=["进入"], examples=["统稿阶段"])
    deadline: Date | None = label("交付日期", aliases=["交付出版"], examples=["2025年6月"])
    progress: tuple[Point, ...] = labels("编纂进展", examples=["征集工作按计划推进"])


class Compilation(Section):
    """史料征编: decided, prepared, asked for, looked into, gathered, and how far it is."""

    title: ClassVar[str] = "史料征编"
    aliases: ClassVar[tuple[str, ...]] = ("文史资料征编", "文史资料")

    works: tuple[Work, ...] = labels("编纂事项")
    results: tuple[Point, ...] = labels("征编成效", examples=["一批亲历者的口述得到记录"])
