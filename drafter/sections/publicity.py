"""Publicity: papers and broadcasts by level, own organs, columns and prizes."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import sums_to
from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Organisation, Phrase, Point, Quantity, Quoted, Title


class Outlet(Group):
    """One paper or station, and what it carried."""

    paper: Title | None = label("刊发报刊", aliases=["刊发"], examples=["澄浦日报"])
    station: Organisation | None = label("播出媒体", aliases=["播出"], examples=["县电视台"])
    count: Quantity | None = label("刊播篇数", aliases=["报道", "稿件"], examples=["9篇"], unit="篇")
    contents: Phrase | None = label("刊播内容", examples=["委员视察"])


class Display(Group):
    """Display boards, lectures and the like, put on where people are."""

    form: Phrase | None = label("宣传形式", examples=["政协知识黑板报"])
    sites: Quantity | None = label("宣传点数", aliases=["到"], examples=["5所"])
    site: Phrase | None = label("宣传地点", examples=["中学"])
    issues: Quantity | None = label("举办期数", aliases=["举办"], examples=["4期"], unit="期")
    audience: Phrase | None = label("宣传受众", examples=["师生"])
    contents: Phrase | None = label("宣传主题", examples=["委员的典型事迹"])


class Publicity(Section):
    """宣传工作: total, by level from high to low, own organs, columns, prize."""

    title: ClassVar[str] = "宣传工作"
    aliases: ClassVar[tuple[str, ...]] = ("宣传",)

    measures: tuple[Point, ...] = labels("宣传措施", examples=["把宣传贯穿于委员活动全过程"])
    articles: Quantity | None = label(
        "稿件总数", aliases=["刊发稿件", "政协稿件"], examples=["67篇"], unit="篇"
    )
    provincial: Quantity | None = label("省级稿件数", aliases=["省级"], examples=["6篇"], unit="篇")
    municipal: Quantity | None = label("市级稿件数", aliases=["市级"], examples=["19篇"], unit="篇")
    county: Quantity | None = label("县级稿件数", aliases=["县级"], examples=["42篇"], unit="篇")
    papers: tuple[Title, ...] = labels("刊发报刊", aliases=["刊发"], examples=["澄浦日报"])
    contents: tuple[Phrase, ...] = labels("宣传内容", examples=["委员履职事迹"])
    outlets: tuple[Outlet, ...] = labels("刊播媒体")
    displays: tuple[Display, ...] = labels("宣传活动")
    bulletins: Quantity | None = label("简报期数", aliases=["简报"], examples=["12期"], unit="期")
    posts: Quantity | None = label("推送条数", aliases=["推送信息"], examples=["158条"], unit="条")
    media: Organisation | None = label("合作媒体", examples=["县电视台"])
    column: Quoted | None = label("专栏名称", aliases=["专栏"], examples=["委员风采"])
    episodes: Quantity | None = label("节目期数", aliases=["播出"], examples=["24期"], unit="期")
    featured: Quantity | None = label("宣传委员人数", aliases=["介绍"], examples=["26名"], unit="名")
    work: Title | None = label("获奖作品", examples=["修渠记"])
    award: Phrase | None = label("所获奖项", aliases=["获"], examples=["全市政协好新闻二等奖"])
    outcomes: tuple[Point, ...] = labels("宣传成效", examples=["公众号关注人数突破8000人"])

    @model_validator(mode="after")
    def levels_within_total(self) -> Self:
        """The levels add up to no more than the total."""
        sums_to(self, "articles", ("provincial", "municipal", "county"), partial=True)
        return self
