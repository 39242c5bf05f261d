"""Minutes of a meeting: its head, then what was heard, held, asked and decided."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section, label, labels
from drafter.facts.types import Date, Person, Phrase, Place


class Minutes(Document):
    """
    会议纪要: the meeting is the subject of every sentence.

    中文：记录一次会议的议题、研究意见和议定事项。
    """

    title: ClassVar[str] = "会议纪要"
    aliases: ClassVar[tuple[str, ...]] = (
        "纪要",
        "会议记录纪要",
    )
    order: ClassVar[Sequence[type[Section]]] = Order(
        "proceedings",
        "agenda_item",
    )

    meeting: Phrase | None = label("会议名称", aliases=["会议"], examples=["工作部署会议"])
    time: Date | None = label("会议时间", aliases=["时间"], examples=["2025年1月8日"])
    place: Place | None = label("会议地点", aliases=["地点"], examples=["县政协三楼会议室"])
    chair: Person | None = label("会议主持", aliases=["主持"], examples=["主席郑怀安"])
    present: tuple[Phrase, ...] = labels("出席人员", aliases=["出席"], examples=["主席会议成员"])
    attending: tuple[Phrase, ...] = labels("列席人员", aliases=["列席"], examples=["各专委会主任"])
    absent: tuple[Person, ...] = labels("请假人员", aliases=["请假"], examples=["何静宜"])
    recorder: Person | None = label("会议记录", aliases=["记录"], examples=["方砚秋"])
    checker: Person | None = label("审核人", aliases=["审核"], examples=["唐启文"])
