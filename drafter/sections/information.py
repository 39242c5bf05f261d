"""Information on public opinion: gathered, edited, sent up, used, endorsed, and the cases it settled."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import at_most
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Organisation, Person, Phrase, Point, Quantity, Title


class InformationCase(Group):
    """One piece of information and what it moved."""

    reporter: Person | None = label("反映人", examples=["唐启文"])
    title: Title | None = label("信息题目", aliases=["信息"], examples=["乡村卫生室夜间无人值守亟待解决"])
    attention: tuple[Point, ...] = labels("重视情况", examples=["县卫生健康局主要领导专题研究"])
    handlers: tuple[Organisation, ...] = labels("办理单位", aliases=["办理"], examples=["县卫生健康局"])
    actions: tuple[Point, ...] = labels("办理情况", examples=["建立片区轮值制度"])
    outcomes: tuple[Point, ...] = labels("推动结果", examples=["全县83个卫生室实现夜间有人接诊"])


class Information(Section):
    """社情民意信息: gathered, edited, sent, used, endorsed, then the cases."""

    title: ClassVar[str] = "社情民意信息"
    aliases: ClassVar[tuple[str, ...]] = ("社情民意", "信息工作")

    principles: tuple[Phrase, ...] = labels("工作要求", examples=["“求真、求快、求实”"])
    measures: tuple[Point, ...] = labels("工作措施", examples=["发动委员联系本界别群众"])
    reporters: Quantity | None = label("信息员人数", aliases=["信息员"], examples=["26名"], unit="名")
    fields: tuple[Phrase, ...] = labels("反映领域", examples=["就业", "就医"])
    collected: Quantity | None = label("收集条数", aliases=["收集"], examples=["96条"], unit="条")
    bulletin: Title | None = label("信息刊物", aliases=["编发"], examples=["社情民意"])
    issues: Quantity | None = label("编发期数", examples=["24期"], unit="期")
    sent: Quantity | None = label("报送条数", aliases=["报送"], examples=["40条"], unit="条")
    adopter: Organisation | None = label("采用单位", examples=["市政协"])
    adopted: Quantity | None = label("采用条数", aliases=["采用"], examples=["15条"], unit="条")
    endorsed: Quantity | None = label("批示件数", aliases=["批示"], examples=["7件"], unit="件")
    cases: tuple[InformationCase, ...] = labels("信息事例")
    reprinted: tuple[Title, ...] = labels("转载信息", examples=["普通高中学位不足亟待解决"])
    reprinted_by: tuple[Organisation, ...] = labels("转载单位", examples=["市委办"])
    reprinted_in: tuple[Title, ...] = labels("转载刊物", aliases=["转载"], examples=["内部参考"])
    outcomes: tuple[Point, ...] = labels("总体成效", examples=["反映的问题有11个得到解决"])

    @model_validator(mode="after")
    def sent_within_collected(self) -> Self:
        """No more is sent than was gathered."""
        at_most(self, "sent", "collected")
        return self

    @model_validator(mode="after")
    def adopted_within_sent(self) -> Self:
        """No more is used than was sent."""
        at_most(self, "adopted", "sent")
        return self
