"""Investigation: subjects, places, ways, advice, reports, and what was adopted."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import at_most, counts_list
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Person, Phrase, Place, Point, Quantity, Title


class Survey(Group):
    """One investigation."""

    occasion: Phrase | None = label("问题由来", examples=["山区茶园管护成本高、销路窄的问题"])
    assigner: Organisation | None = label("部署单位", examples=["县政协"])
    date: Date | None = label("调研日期", aliases=["日期"], examples=["4月至5月"])
    leader: Person | None = label("调研带队", aliases=["带队"], examples=["副主席何静宜"])
    members: Quantity | None = label("参加委员数", aliases=["参加委员", "委员"], examples=["12名"], unit="名")
    participants: Phrase | None = label("参加人员", examples=["农业界委员"])
    places: tuple[Place, ...] = labels("调研地点", examples=["云顶村"])
    topic: Phrase | None = label("调研题目", aliases=["课题"], examples=["茶产业发展"])
    ways: tuple[Phrase, ...] = labels("调研方式", examples=["实地察看"])
    duration: Quantity | None = label("调研历时", aliases=["历时", "为期"], examples=["12天"], unit="天")
    findings: tuple[Point, ...] = labels("调研发现", examples=["查明全县有茶园3.2万亩"])
    households: Quantity | None = label("走访农户数", aliases=["农户"], examples=["86户"], unit="户")
    enterprises: Quantity | None = label("走访企业数", aliases=["企业"], examples=["9家"], unit="家")
    seminars: Quantity | None = label("座谈会场次", aliases=["座谈会"], examples=["5场"], unit="场")
    questionnaires: Quantity | None = label("回收问卷数", aliases=["问卷"], examples=["320份"], unit="份")
    problems: Quantity | None = label("梳理问题数", aliases=["问题"], examples=["8个"], unit="个")
    suggestions: Quantity | None = label("建议条数", aliases=["提出建议"], examples=["15条"], unit="条")
    report: Title | None = label(
        "调研报告", aliases=["报告"], examples=["关于推动青屏茶产业提质增效的调研报告"]
    )
    paper: Phrase | None = label("形成材料", examples=["调查报告"])
    recipients: tuple[Organisation, ...] = labels("报送对象", aliases=["报送"], examples=["县委", "县政府"])
    endorser: Person | None = label("批示领导", aliases=["批示"], examples=["县长郑怀安"])
    adopted: Quantity | None = label("采纳条数", aliases=["采纳"], examples=["3条"], unit="条")
    adopter: Organisation | None = label("采纳单位", examples=["县农业农村局"])
    outcomes: tuple[Point, ...] = labels("调研成效", examples=["统一冷链配送等建议写入茶产业扶持办法"])

    @model_validator(mode="after")
    def adopted_within_suggestions(self) -> Self:
        """What was adopted was proposed before."""
        at_most(self, "adopted", "suggestions")
        return self


class Assistance(Group):
    """An investigation of a higher body that was helped with."""

    organiser: Organisation | None = label("来访单位", examples=["省政协"])
    count: Quantity | None = label("专题数", aliases=["专题"], examples=["5个"], unit="个")
    topics: tuple[Phrase, ...] = labels("专题内容", examples=["农村税费改革"])
    work: tuple[Point, ...] = labels("配合工作", examples=["制订接待和调研方案"])
    outcomes: tuple[Point, ...] = labels("配合成效", examples=["反映的交通问题列入省级规划"])


class Investigations(Section):
    """调查研究: how subjects were chosen, totals, then one investigation at a time."""

    title: ClassVar[str] = "调查研究"
    aliases: ClassVar[tuple[str, ...]] = ("调研", "专题调研")

    principles: tuple[Phrase, ...] = labels("调研原则", aliases=["原则"], examples=["“少而精”"])
    methods: tuple[Point, ...] = labels("工作方法", examples=["题目经主席会议讨论同意后实施"])
    planned: Phrase | None = label("选题时间", examples=["年初"])
    times: Quantity | None = label("调研次数", aliases=["深入", "调研"], examples=["3次"], unit="次")
    forms: tuple[Phrase, ...] = labels("调研形式", aliases=["形式"], examples=["座谈", "走访"])
    count: Quantity | None = label("调研课题数", aliases=["专题调研", "课题"], examples=["5个"], unit="个")
    topics: tuple[Phrase, ...] = labels("调研课题", examples=["全县投资环境情况"])
    approver: Organisation | None = label("批准单位", aliases=["批复"], examples=["县委"])
    months: tuple[Date, ...] = labels("调研月份", examples=["4月", "6月"])
    surveys: tuple[Survey, ...] = labels("调研活动")
    reports: Quantity | None = label(
        "调研报告数", aliases=["调研报告", "调研视察报告"], examples=["5份"], unit="份"
    )
    suggestions: Quantity | None = label(
        "建议总数", aliases=["建议", "提出建议"], examples=["19条"], unit="条"
    )
    recipients: tuple[Organisation, ...] = labels("报送对象", aliases=["报送"], examples=["县委"])
    printed: tuple[Title, ...] = labels("刊发报告", examples=["全县生活垃圾处理情况"])
    printed_by: Organisation | None = label("刊发单位", examples=["市委办"])
    printed_in: tuple[Title, ...] = labels("刊发刊物", aliases=["摘登"], examples=["澄浦信息"])
    outcomes: tuple[Point, ...] = labels("总体成效", examples=["4项建议写入县政府工作报告"])
    assistance: tuple[Assistance, ...] = labels("协助调研")

    @model_validator(mode="after")
    def topics_counted(self) -> Self:
        """The count covers at least the subjects that are named."""
        counts_list(self, "count", "topics", partial=True)
        return self
