"""The channels between a body, its members and the residents, and the cases that came through them."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Person, Phrase, Place, Point, Quantity


class Channel(Group):
    """One channel and how it is used."""

    name: Phrase | None = label("渠道名称", aliases=["建立"], examples=["委员定期走访机制"])
    base: Phrase | None = label("渠道依托", aliases=["依托"], examples=["社区联络站"])
    actors: Phrase | None = label("参与人员", examples=["驻站委员"])
    ways: tuple[Point, ...] = labels("沟通方式", examples=["逐户听取居民意见"])
    outcomes: tuple[Point, ...] = labels("沟通成效", examples=["居民熟悉了身边的委员"])


class ChannelCase(Group):
    """One matter that a member took up."""

    date: Date | None = label("事例时间", aliases=["时间"], examples=["2024年5月"])
    places: tuple[Place, ...] = labels("事例地点", examples=["青川路"])
    problems: tuple[Point, ...] = labels("反映问题", aliases=["问题"], examples=["路面积水影响通行"])
    members: tuple[Person, ...] = labels("经办委员", aliases=["委员"], examples=["沈若舟"])
    actions: tuple[Point, ...] = labels("经办情况", examples=["了解现场情况并提出提案"])
    outcomes: tuple[Point, ...] = labels("经办结果", examples=["排水管于当月修复"])


class Channels(Section):
    """沟通渠道: the members, why channels were needed, each of them, the cases."""

    title: ClassVar[str] = "沟通渠道"
    aliases: ClassVar[tuple[str, ...]] = ("联系群众", "履职平台")

    members: Quantity | None = label("辖区委员人数", aliases=["委员"], examples=["12名"], unit="名")
    profile: tuple[Point, ...] = labels("委员构成", examples=["分布在教育、卫生等行业"])
    background: Phrase | None = label("工作背景", examples=["委员平时分散在各单位"])
    measures: tuple[Point, ...] = labels("工作措施", examples=["为委员履职搭建平台"])
    channels: tuple[Channel, ...] = labels("渠道事项")
    cases: tuple[ChannelCase, ...] = labels("履职事例")
    results: tuple[Point, ...] = labels("渠道成效", examples=["居民诉求的办理时间缩短一半"])
