"""The people of culture and history work: liaison officers, invited editors, and how they were called in."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Date, Phrase, Point, Quantity


class Editors(Section):
    """文史队伍: the network, the editors, their meeting, what it brought."""

    title: ClassVar[str] = "文史队伍"
    aliases: ClassVar[tuple[str, ...]] = ("文史工作队伍", "文史队伍建设")

    network: Phrase | None = label("队伍网络", aliases=["建立"], examples=["县乡两级文史网络"])
    posted_in: tuple[Phrase, ...] = labels("联络员分布", examples=["各乡镇"])
    liaisons: Quantity | None = label(
        "文史联络员人数", aliases=["文史联络员", "联络员"], examples=["14名"], unit="名"
    )
    duties: tuple[Point, ...] = labels("联络员职责", examples=["负责本乡镇的史料征集"])
    invited: Phrase | None = label("聘任对象", examples=["熟悉地方历史的老同志"])
    editors: Quantity | None = label("特邀编辑人数", aliases=["聘请"], examples=["8名"], unit="名")
    role: Phrase | None = label("聘任职务", aliases=["担任"], examples=["文史资料特邀编辑"])
    date: Date | None = label("座谈会日期", aliases=["座谈会"], examples=["3月19日"])
    proceedings: tuple[Point, ...] = labels("座谈会内容", examples=["颁发聘书", "通报征编计划"])
    gains: tuple[Point, ...] = labels("队伍作用", examples=["征集渠道由机关扩大到乡村"])
