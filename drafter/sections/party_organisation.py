"""Party organisations: responsibility, elections, admission and management of members, training, mass bodies."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Period, Phrase, Point, Quantity, Title


class MassBody(Group):
    """A trade union, youth league or women's body, and what it did."""

    body: Phrase | None = label("群团组织", examples=["机关工会"])
    work: tuple[Point, ...] = labels("群团工作", examples=["完成市总工会布置的任务"])
    outcomes: tuple[Point, ...] = labels("群团成效", examples=["团干部的业务素质得到提高"])


class PartyOrganisation(Section):
    """组织建设: responsibility, organisation life, elections, admission, management, training, mass bodies."""

    title: ClassVar[str] = "组织建设"
    aliases: ClassVar[tuple[str, ...]] = ("党的组织建设", "基层组织建设", "党组织建设")

    heading: Phrase | None = label("标题", examples=["以党建带群建，活跃群团组织"])
    meeting_date: Date | None = label("党建会议时间", examples=["3月"])
    meeting: Phrase | None = label("党建会议名称", aliases=["会议"], examples=["全市机关党的工作会议"])
    reviewed: Period | None = label("总结年度", aliases=["总结"], examples=["2023年"])
    planned: Period | None = label("部署年度", aliases=["部署", "布置"], examples=["2024年"])
    responsibility: Phrase | None = label(
        "责任制名称", aliases=["责任制"], examples=["机关党建工作目标责任制"]
    )
    issued_as: Phrase | None = label("发文形式", examples=["市委文件"])
    issued_to: Phrase | None = label("发放对象", examples=["部门党委（党组）"])
    duties: tuple[Point, ...] = labels("责任落实", examples=["增强书记是第一责任人的意识"])
    standard: Phrase | None = label("支部标准", examples=["党支部“四个好”目标管理"])
    standard_gains: tuple[Point, ...] = labels("支部建设成效", examples=["支部工作逐步规范"])
    general_meetings: Quantity | None = label(
        "党员大会次数", aliases=["党员大会"], examples=["4次"], unit="次"
    )
    committees: Quantity | None = label("支委会次数", aliases=["支委会"], examples=["12次"], unit="次")
    party_days: Quantity | None = label("主题党日次数", aliases=["主题党日"], examples=["11次"], unit="次")
    rules: tuple[Title, ...] = labels("换届依据", examples=["中国共产党基层组织选举工作条例"])
    until: Date | None = label("换届截止时间", aliases=["截至"], examples=["11月中旬"])
    new_branches: Quantity | None = label(
        "新建支部数", aliases=["新建党支部", "新建立党支部"], examples=["6个"], unit="个"
    )
    general_branches: Quantity | None = label(
        "换届总支数", aliases=["党总支换届", "总支"], examples=["5个"], unit="个"
    )
    branches: Quantity | None = label(
        "换届支部数", aliases=["党支部换届", "支部"], examples=["28个"], unit="个"
    )
    adjusted: Quantity | None = label(
        "调整总支数", aliases=["调整", "内设支部调整"], examples=["3个"], unit="个"
    )
    renamed: Quantity | None = label("更名总支数", aliases=["更名"], examples=["2个"], unit="个")
    admission_rule: Title | None = label("发展党员依据", examples=["发展党员工作细则"])
    admission_issuer: Organisation | None = label("细则颁发单位", aliases=["颁发"], examples=["中组部"])
    admission_policy: Phrase | None = label(
        "发展党员方针", aliases=["方针"], examples=["“坚持标准、保证质量、改善结构、慎重发展”"]
    )
    class_dates: tuple[Date, ...] = labels("培训班时间", examples=["4月", "6月"])
    classes: Quantity | None = label("培训班期数", aliases=["培训班"], examples=["2期"], unit="期")
    trainees: Quantity | None = label(
        "培训人数", aliases=["参加培训", "入党积极分子"], examples=["168名"], unit="名"
    )
    admitted: Quantity | None = label("发展党员人数", aliases=["发展党员"], examples=["52名"], unit="名")
    fees: tuple[Point, ...] = labels("党费管理", examples=["按规定收缴党费"])
    transferred: Quantity | None = label(
        "流动党员人数", aliases=["流动党员", "组织关系接转"], examples=["86名"], unit="名"
    )
    abroad: Quantity | None = label("出国保留党籍人数", aliases=["出国", "党籍"], examples=["9名"], unit="名")
    training_rule: Phrase | None = label("培训原则", examples=["“干什么学什么、缺什么补什么”"])
    training: tuple[Point, ...] = labels("党务干部培训", examples=["按岗位安排学习业务知识"])
    leadership: tuple[Point, ...] = labels("群团领导", examples=["多次研究部署群团工作"])
    leader: Organisation | None = label("研究部署单位", examples=["党工委"])
    mass_bodies: tuple[MassBody, ...] = labels("群团情况")
