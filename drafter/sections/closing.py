"""The closing: to whom the result is owed, thanks, one sentence of resolve, the call."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Organisation, Phrase, Point


class Closing(Section):
    """结尾: only what the genre's close needs; thanks from high to low, from inside to outside."""

    title: ClassVar[str] = "结尾"
    aliases: ClassVar[tuple[str, ...]] = ("结束语", "致谢")

    credits: tuple[Phrase, ...] = labels("成绩归因", examples=["县委正确领导", "全体委员共同努力"])
    speaker: Organisation | None = label("致谢主体", examples=["市政协常委会"])
    thanks: tuple[Phrase, ...] = labels("致谢对象", examples=["关心支持政协工作的各界人士"])
    deployment: Phrase | None = label("工作部署", aliases=["部署"], examples=["县委的部署"])
    focus: tuple[Phrase, ...] = labels("工作重点", aliases=["重点"], examples=["提案督办"])
    improvements: tuple[Point, ...] = labels("改进方向", aliases=["改进"], examples=["逐项改进不足"])
    call: Phrase | None = label("号召", examples=["同心同向、实干笃行"])
    goal: Phrase | None = label("奋斗目标", aliases=["目标"], examples=["建设生态宜居的现代化新青屏"])
