"""A speech: salutation, why we are here, the points, good wishes and thanks."""

from collections.abc import Sequence
from typing import ClassVar

from drafter.facts.document import Document
from drafter.facts.order import Order
from drafter.facts.section import Section, label
from drafter.facts.types import Period, Person, Phrase


class Speech(Document):
    """
    讲话: spoken by one person to those who are greeted.

    中文：在会议或活动上的讲话：称呼、要点、致谢。
    """

    title: ClassVar[str] = "讲话"
    aliases: ClassVar[tuple[str, ...]] = (
        "发言",
        "讲话稿",
        "发言稿",
    )
    order: ClassVar[Sequence[type[Section]]] = Order(
        "speech_opening",
        "speech_point",
        "speech_closing",
    )
    self_name: ClassVar[str] = "我"

    period: Period | None = label("期间", aliases=["年度"], examples=["2024年"], use="may")
    occasion: Phrase | None = label("讲话场合", aliases=["场合"], examples=["委员座谈会"])
    kind: Phrase | None = label("文稿名称", examples=["发言"])
    speaker: Person | None = label("讲话人", aliases=["发言人"], examples=["罗秋实"])
    salutation: Phrase | None = label("称呼", examples=["尊敬的各位领导、各位委员"])
