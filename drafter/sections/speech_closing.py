"""The last words of a speech: what the speaker will do, asks for and wishes."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Phrase, Point


class SpeechClosing(Section):
    """讲话结尾: resolve, request, good wishes; the thanks are the genre's own."""

    title: ClassVar[str] = "讲话结尾"
    aliases: ClassVar[tuple[str, ...]] = ("发言结尾", "祝愿")

    told: Phrase | None = label("所讲内容", aliases=["以上"], examples=["工作总结和打算"])
    hopes: tuple[Phrase, ...] = labels("所盼支持", aliases=["希望"], examples=["大家的认可和支持"])
    resolves: tuple[Point, ...] = labels(
        "今后决心", aliases=["决心"], examples=["不断提高自身素质", "同各位委员保持联系"]
    )
    goal: Phrase | None = label("努力目标", aliases=["目标"], examples=["政协事业的发展"])
    wishes: tuple[Phrase, ...] = labels("祝愿", aliases=["祝"], examples=["政协事业蒸蒸日上", "各位身体健康"])
