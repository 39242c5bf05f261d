"""Proposals: submitted, filed, assigned, answered, supervised, and what came of them."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import at_most, counts_list, is_ratio, sums_to
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import (
    Date,
    DocumentNumber,
    Ordinal,
    Organisation,
    Person,
    Phrase,
    Point,
    Quantity,
    Quoted,
    Rate,
    Title,
)


class Submission(Group):
    """What was submitted to one meeting."""

    occasion: Phrase | None = label("提交时间", examples=["年初"])
    session: Ordinal | None = label("会议届次", examples=["县政协十届三次会议"])
    meeting: Phrase | None = label("提交会议", examples=["镇人民代表大会"])
    submitted: Quantity | None = label("提交件数", aliases=["提交提案"], examples=["16件"], unit="件")


class ProposalCase(Group):
    """One proposal and what became of it."""

    proposer: Person | None = label("提案人", examples=["沈若舟"])
    proposer_body: Organisation | None = label("提案单位", examples=["县工商联"])
    title: Title | None = label("提案题目", aliases=["提案"], examples=["关于改造老城区供水管网的提案"])
    supervisor: Person | None = label("督办领导", aliases=["督办"], examples=["县政协主席秦望舒"])
    handlers: tuple[Organisation, ...] = labels("承办单位", aliases=["承办"], examples=["县水务局"])
    actions: tuple[Point, ...] = labels("办理情况", examples=["更换管道12.4公里"])
    invested: Quantity | None = label("投入资金", aliases=["投资"], examples=["860万元"])
    outcomes: tuple[Point, ...] = labels("办理结果", examples=["老城区供水压力恢复正常"])


class Proposals(Section):
    """提案工作: submitted, filed, answered, rates, results, key proposals, cases, in this order."""

    title: ClassVar[str] = "提案工作"
    aliases: ClassVar[tuple[str, ...]] = ("提案",)

    measures: tuple[Point, ...] = labels("工作措施", examples=["完善主席领衔督办重点提案的制度"])
    method: Quoted | None = label("提案要求", aliases=["做到"], examples=["三个一"])
    method_items: tuple[Phrase, ...] = labels("要求内容", examples=["选题在一线确定"])
    session: Ordinal | None = label("届次", examples=["十届三次"])
    submissions: tuple[Submission, ...] = labels("提交情况")
    proposers: tuple[Phrase, ...] = labels("提案主体", examples=["政协各参加单位", "全体委员"])
    focus: tuple[Phrase, ...] = labels("选题方向", examples=["群众关注的热点问题"])
    fields: tuple[Phrase, ...] = labels("涉及领域", aliases=["内容涉及"], examples=["教育", "交通"])
    submitted: Quantity | None = label(
        "提交提案件数", aliases=["提交提案", "收到提案"], examples=["128件"], unit="件"
    )
    titles: tuple[Title, ...] = labels("提案题目", examples=["关于增设公交站点的建议"])
    rule: Title | None = label("审查依据", examples=["提案工作条例"])
    filed: Quantity | None = label("立案件数", aliases=["立案"], examples=["112件"], unit="件")
    merged: Quantity | None = label("并案件数", aliases=["并案"], examples=["9件"], unit="件")
    converted: Quantity | None = label(
        "转信息件数", aliases=["转为社情民意信息"], examples=["7件"], unit="件"
    )
    sent: Date | None = label("交办日期", aliases=["交办"], examples=["4月中旬"])
    handlers: Quantity | None = label("承办单位数", aliases=["承办单位"], examples=["31个"], unit="个")
    answered: Quantity | None = label("办复件数", aliases=["办复"], examples=["112件"], unit="件")
    progress: Phrase | None = label("办理进度", examples=["全部办复"])
    answer_rate: Rate | None = label("办复率", examples=["100%"])
    feedback: tuple[Phrase, ...] = labels("征求意见方式", examples=["回访"])
    satisfied: Quantity | None = label(
        "满意件数", aliases=["表示满意和基本满意"], examples=["109件"], unit="件"
    )
    satisfaction: Rate | None = label("满意率", aliases=["委员满意率"], examples=["97.3%"])
    verdict: Phrase | None = label("满意评价", examples=["基本满意"])
    implemented: Quantity | None = label(
        "落实件数", aliases=["得到落实或正在落实"], examples=["33件"], unit="件"
    )
    resolved: Quantity | None = label(
        "解决件数", aliases=["得到解决或基本解决"], examples=["61件"], unit="件"
    )
    planned: Quantity | None = label(
        "列入计划件数", aliases=["列入计划逐步解决"], examples=["38件"], unit="件"
    )
    for_reference: Quantity | None = label("留作参考件数", aliases=["留作参考"], examples=["13件"], unit="件")
    settled: Quantity | None = label("办理到位件数", aliases=["办理到位"], examples=["24件"], unit="件")
    replier: Organisation | None = label("答复单位", aliases=["答复"], examples=["县公安局"])
    reply_number: DocumentNumber | None = label("答复文号", examples=["青公发〔2024〕16号"])
    key_proposals: Quantity | None = label("重点提案件数", aliases=["重点提案"], examples=["12件"], unit="件")
    key_titles: tuple[Title, ...] = labels("重点提案题目", examples=["关于改造老城区供水管网的提案"])
    supervisors: tuple[Phrase, ...] = labels("督办领导", aliases=["领衔督办"], examples=["主席", "副主席"])
    supervision_times: Phrase | None = label("督办次数", examples=["多次"])
    led_by: Person | None = label("督办带队", aliases=["带队督办"], examples=["副主席唐启文"])
    accompanied_by: Phrase | None = label("随同督办", examples=["提案委员会主任"])
    cases: tuple[ProposalCase, ...] = labels("提案事例")
    outcomes: tuple[Point, ...] = labels("总体成效", examples=["一批民生问题得到解决"])

    @model_validator(mode="after")
    def settled_within_submitted(self) -> Self:
        """What was settled was submitted before."""
        at_most(self, "settled", "submitted")
        return self

    @model_validator(mode="after")
    def filed_within_submitted(self) -> Self:
        """No more can be filed than were submitted."""
        at_most(self, "filed", "submitted")
        return self

    @model_validator(mode="after")
    def examined_within_submitted(self) -> Self:
        """What was filed, merged and passed on does not exceed what was submitted."""
        sums_to(self, "submitted", ("filed", "merged", "converted"), partial=True)
        return self

    @model_validator(mode="after")
    def answered_within_filed(self) -> Self:
        """No more can be answered than were filed."""
        at_most(self, "answered", "filed")
        return self

    @model_validator(mode="after")
    def answer_rate_is_of_filed(self) -> Self:
        """The rate of answers is reckoned from the filed proposals."""
        is_ratio(self, "answer_rate", "answered", "filed")
        return self

    @model_validator(mode="after")
    def satisfaction_is_of_filed(self) -> Self:
        """The rate of satisfaction is reckoned from the filed proposals."""
        at_most(self, "satisfied", "filed")
        is_ratio(self, "satisfaction", "satisfied", "filed")
        return self

    @model_validator(mode="after")
    def results_within_filed(self) -> Self:
        """The results are those of filed proposals."""
        sums_to(self, "filed", ("resolved", "planned", "for_reference"), partial=True)
        at_most(self, "implemented", "filed")
        return self

    @model_validator(mode="after")
    def key_proposals_among_filed(self) -> Self:
        """Key proposals are filed ones, and at least as many as are named."""
        at_most(self, "key_proposals", "filed")
        counts_list(self, "key_proposals", "key_titles", partial=True)
        return self
