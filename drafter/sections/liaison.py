"""Liaison: whom the issuer called on, received, gathered and comforted, and its ties with other bodies."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Phrase, Place, Point, Quantity, Rate


class Tie(Group):
    """The ties with one sort of partner."""

    partner: Phrase | None = label("联系对象", aliases=["联系"], examples=["各民主党派和工商联"])
    background: Phrase | None = label("工作背景", examples=["县区政协换届后新任领导较多"])
    actors: Phrase | None = label("联系人员", examples=["市政协领导"])
    places: tuple[Place, ...] = labels("走访地点", examples=["香港", "澳门"])
    ways: tuple[Point, ...] = labels("联系方式", examples=["邀请党派成员参加调研"])
    outcomes: tuple[Point, ...] = labels("联系成效", examples=["促成经贸洽谈3次"])


class Liaison(Section):
    """联谊联络: our members, the sectors, those in need, other bodies, journeys."""

    title: ClassVar[str] = "联谊联络"
    aliases: ClassVar[tuple[str, ...]] = ("联络工作", "委员联络")

    measures: tuple[Point, ...] = labels("工作思路", examples=["以联谊联络为纽带开展活动"])
    members: Quantity | None = label("成员人数", aliases=["成员"], examples=["16人"], unit="人")
    profile: tuple[Point, ...] = labels("成员构成", examples=["成员来自不同岗位和界别"])
    contacts: tuple[Point, ...] = labels("联络方式", examples=["到各委员所在单位见面谈心"])
    actors: tuple[Phrase, ...] = labels("走访主体", examples=["党组成员", "各专委会"])
    visited: Quantity | None = label("走访委员人数", aliases=["走访委员"], examples=["142名"], unit="名")
    coverage: Rate | None = label("走访面", examples=["92%"])
    opinions: Quantity | None = label("意见建议条数", aliases=["收集意见建议"], examples=["33条"], unit="条")
    gains: tuple[Point, ...] = labels("走访收获", examples=["了解了社情民意"])
    sectors: tuple[Phrase, ...] = labels("座谈界别", examples=["民营企业家"])
    seminars: Quantity | None = label("座谈会场次", aliases=["座谈会"], examples=["2场"], unit="场")
    briefing: Phrase | None = label("通报内容", aliases=["通报"], examples=["县域经济运行情况"])
    festival: Phrase | None = label("慰问时间", examples=["春节前夕"])
    comforted_group: Phrase | None = label("慰问对象", aliases=["慰问"], examples=["老委员"])
    comforted: Quantity | None = label("慰问人数", examples=["26名"], unit="名")
    comfort_money: Quantity | None = label("慰问金", aliases=["发放慰问金"], examples=["1.3万元"])
    delegations: Quantity | None = label("来访批次", aliases=["接待"], examples=["9批"], unit="批")
    guests: Quantity | None = label("来访人次", examples=["118人次"], unit="人次")
    destination: Phrase | None = label("外出地点", aliases=["赴"], examples=["邻县"])
    lesson: Phrase | None = label("学习主题", examples=["基层协商经验"])
    ties: tuple[Tie, ...] = labels("联谊对象")
    results: tuple[Point, ...] = labels("工作成效", examples=["牵线引进项目2个"])
