"""The mechanisms of a sub-district: attention, staff, stations and what they received, the team's training."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import at_most, sums_to
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Place, Point, Quantity


class Post(Group):
    """Who holds which post."""

    holder: Phrase | None = label("任职人员", examples=["街道党工委副书记"])
    role: Phrase | None = label("担任职务", aliases=["担任"], examples=["委员工作室主任"])


class ContactStation(Group):
    """The stations of one sort: where, how many, led and staffed by whom, and what came in."""

    base: Phrase | None = label("站点依托", aliases=["依托"], examples=["社区党群服务中心"])
    places: tuple[Place, ...] = labels("站点地点", examples=["映湖街道"])
    communities: Quantity | None = label("设站社区数", aliases=["社区"], examples=["6个"], unit="个")
    name: Phrase | None = label("站点名称", examples=["委员联络站"])
    count: Quantity | None = label("站点数", aliases=["设立站点"], examples=["6个"], unit="个")
    qualities: Phrase | None = label("站长条件", examples=["熟悉情况、处事公道"])
    heads: Phrase | None = label("站长人选", aliases=["站长"], examples=["社区负责人"])
    duties: tuple[Point, ...] = labels("站点职责", examples=["负责联络社区内的委员"])
    members: Quantity | None = label("驻站委员数", aliases=["驻站"], examples=["38名"], unit="名")
    reception: Date | None = label("接待日", examples=["每月15日"])
    received: Quantity | None = label("接待人次", aliases=["接待"], examples=["740人次"], unit="人次")
    opinions: Quantity | None = label("收集意见条数", aliases=["收集意见"], examples=["263条"], unit="条")
    answered: Quantity | None = label("当场答复条数", aliases=["当场答复"], examples=["91条"], unit="条")
    referred: Quantity | None = label("转办条数", aliases=["转有关部门"], examples=["172条"], unit="条")
    settled: Quantity | None = label("办结条数", aliases=["办结"], examples=["158条"], unit="条")
    outcomes: tuple[Point, ...] = labels("站点作用", examples=["群众反映情况有了固定场所"])

    @model_validator(mode="after")
    def opinions_answered_or_referred(self) -> Self:
        """What was answered and what was passed on was gathered before."""
        sums_to(self, "opinions", ("answered", "referred"), partial=True)
        return self

    @model_validator(mode="after")
    def settled_within_referred(self) -> Self:
        """What was settled was passed on before."""
        at_most(self, "settled", "referred" if self.referred else "opinions")
        return self


class Mechanisms(Section):
    """工作机制: attention, posts, stations, team."""

    title: ClassVar[str] = "工作机制"
    aliases: ClassVar[tuple[str, ...]] = ("工作站点", "机制建设")

    superior: Organisation | None = label("领导机关", examples=["街道党工委"])
    regularity: Phrase | None = label("部署时间", examples=["每年年初"])
    arrangements: tuple[Point, ...] = labels("部署情况", examples=["研究部署政协工作"])
    measures: tuple[Point, ...] = labels("工作思路", examples=["推动协商向社区延伸"])
    posts: tuple[Post, ...] = labels("人员配备")
    staffing: tuple[Point, ...] = labels("岗位落实", examples=["明确了各岗位的职责"])
    stations: tuple[ContactStation, ...] = labels("联络站点")
    trainees: tuple[Phrase, ...] = labels("培训对象", examples=["工作室和联络站人员"])
    training: Phrase | None = label("培训内容", aliases=["培训"], examples=["政协理论"])
    training_gains: tuple[Point, ...] = labels("培训收获", examples=["工作人员熟悉了办事程序"])
    results: tuple[Point, ...] = labels("机制成效", examples=["诉求平均办理时间缩短到13天"])
