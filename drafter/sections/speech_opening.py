"""The first words of a speech, after the salutation: who speaks, for whom, and on what."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Person, Phrase, Point


class SpeechOpening(Section):
    """讲话开头: who I am, what brings us here, what I shall speak about."""

    title: ClassVar[str] = "讲话开头"
    aliases: ClassVar[tuple[str, ...]] = ("发言开头", "开场")

    speaker: Person | None = label("讲话人", aliases=["发言人"], examples=["罗秋实"])
    capacity: Phrase | None = label("讲话身份", aliases=["身份"], examples=["县政协委员"])
    moment: Phrase | None = label("讲话时机", aliases=["时机"], examples=["一年的工作即将结束"])
    deeds: tuple[Point, ...] = labels("工作回顾", aliases=["回顾"], examples=["围绕政协工作部署履行职责"])
    represented: Phrase | None = label("所代表者", aliases=["代表"], examples=["政协老干部"])
    subjects: tuple[Phrase, ...] = labels("讲话内容", aliases=["内容"], examples=["今年的工作", "明年的打算"])
    requests: tuple[Phrase, ...] = labels("提请事项", aliases=["请"], examples=["审议", "批评指正"])
