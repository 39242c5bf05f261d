"""Leadership and conditions: who supported the work, with which documents, meetings, people and money."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Organisation, Person, Phrase, Point, Quantity


class Conditions(Section):
    """工作保障: documents, leaders, meetings, money, things, people."""

    title: ClassVar[str] = "工作保障"
    aliases: ClassVar[tuple[str, ...]] = ("领导重视", "工作条件")

    requests: tuple[Point, ...] = labels("争取支持", examples=["每季度向镇党委汇报一次工作"])
    superior: Organisation | None = label("领导机关", examples=["镇党委"])
    agenda: Phrase | None = label("列入文件", examples=["年度工作要点"])
    decided: Phrase | None = label("确定时间", examples=["年初"])
    decided_at: Phrase | None = label("确定会议", examples=["党政班子分工会"])
    patron: Person | None = label("联系领导", examples=["党委副书记林知远"])
    hearings: Quantity | None = label("听取汇报次数", aliases=["听取汇报"], examples=["4次"], unit="次")
    discussions: Quantity | None = label("专题研究次数", aliases=["专题研究"], examples=["2次"], unit="次")
    chief: Person | None = label("主要领导", examples=["镇党委书记郑怀安"])
    habits: tuple[Phrase, ...] = labels("领导参与", examples=["每季度参加联络组会议"])
    speeches: Quantity | None = label("领导讲话次数", aliases=["强调"], examples=["3次"], unit="次")
    speech_at: Phrase | None = label("讲话会议", examples=["镇村干部大会"])
    audience: Quantity | None = label("听会人数", aliases=["参加"], examples=["260人"], unit="人")
    demands: tuple[Point, ...] = labels("领导要求", examples=["要求镇直各单位配合委员调研"])
    support: tuple[Point, ...] = labels("支持措施", examples=["把委员联络工作纳入年度考核"])
    payer: Organisation | None = label("拨款机关", aliases=["拨款单位"], examples=["镇财政所"])
    funds: Quantity | None = label("专项经费", aliases=["工作经费"], examples=["6.8万元"])
    purpose: Phrase | None = label("经费用途", examples=["委员活动"])
    office_funds: Quantity | None = label("办公经费", examples=["2.1万元"])
    equipment: tuple[Phrase, ...] = labels("添置设备", aliases=["添置"], examples=["办公桌4张", "档案柜2个"])
    premises: tuple[Point, ...] = labels("办公场所", examples=["在镇政府一楼设立委员活动室"])
    staff: tuple[Phrase, ...] = labels("配备人员", aliases=["配备"], examples=["专职干部1名"])
    associates: Quantity | None = label("特邀人员", aliases=["政协特邀员"], examples=["6名"], unit="名")
    liaisons: Quantity | None = label("联络员人数", aliases=["联络员"], examples=["14名"], unit="名")
    reach: tuple[Point, ...] = labels("覆盖情况", examples=["14个行政村均有专人负责"])
