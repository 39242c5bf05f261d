"""Problems, each with the measure that answers it."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import counts_list
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Point, Quantity


class ProblemPair(Group):
    """One problem and what will be done about it."""

    problem: Phrase | None = label("存在问题", aliases=["问题"], examples=["活动开展不够均衡"])
    cause: Phrase | None = label("问题原因", aliases=["原因"], examples=["部分委员工作繁忙"])
    measures: tuple[Point, ...] = labels("改进措施", aliases=["改进"], examples=["按季度制定活动计划"])
    deadline: Date | None = label("改进期限", examples=["2025年6月底前"])
    owner: Organisation | None = label("责任单位", aliases=["负责"], examples=["界别召集人办公室"])


class ProblemPairs(Section):
    """问题与措施: pair by pair, each problem with its own measure."""

    title: ClassVar[str] = "问题与措施"
    aliases: ClassVar[tuple[str, ...]] = ("存在问题及改进措施", "问题及对策")

    standard: Phrase | None = label("对照标准", examples=["委员履职管理办法"])
    count: Quantity | None = label("问题个数", aliases=["问题"], examples=["6个"], unit="个")
    pairs: tuple[ProblemPair, ...] = labels("问题事项")
    aims: tuple[Point, ...] = labels("改进目标", examples=["全年活动参与率保持在90%以上"])

    @model_validator(mode="after")
    def pairs_counted(self) -> Self:
        """The count covers at least the problems that are told."""
        counts_list(self, "count", "pairs", partial=True)
        return self
