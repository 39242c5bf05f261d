"""A member's own circumstances: post, sector, experience, strengths."""

from typing import ClassVar

from drafter.facts.section import Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Point


class MemberProfile(Section):
    """个人情况: where the member works, as what, what experience there is, how it is to be used."""

    title: ClassVar[str] = "个人情况"
    aliases: ClassVar[tuple[str, ...]] = ("本人情况", "本人情况介绍", "基本情况")

    heading: Phrase | None = label("标题", examples=["本人情况"])
    sector: Phrase | None = label("所在界别", aliases=["界别"], examples=["农业界"])
    since: Date | None = label("任职时间", aliases=["担任委员"], examples=["2021年12月"])
    employer: Organisation | None = label("工作单位", aliases=["单位"], examples=["青屏县兴禾种植专业合作社"])
    employer_kind: Phrase | None = label("单位性质", examples=["大型国有企业"])
    post: Phrase | None = label("现任职务", aliases=["现任"], examples=["理事长"])
    experience: tuple[Point, ...] = labels("工作经历", aliases=["经历"], examples=["长期从事种植技术推广"])
    expertise: tuple[Phrase, ...] = labels("熟悉领域", aliases=["熟悉"], examples=["农产品加工"])
    service: tuple[Point, ...] = labels("公益经历", aliases=["公益"], examples=["参加助学活动"])
    recognition: tuple[Point, ...] = labels("社会评价", aliases=["评价"], examples=["获得县级优秀委员称号"])
    strengths: tuple[Phrase, ...] = labels("个人优势", aliases=["优势"], examples=["专业优势"])
    resolve: tuple[Point, ...] = labels("履职态度", examples=["认真履行委员职责"])
