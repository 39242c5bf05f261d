"""Information sent up and articles that came out: how chosen, on what occasion, under which title, where."""

from typing import ClassVar

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Person, Phrase, Point, Quantity, Title


class Dispatch(Group):
    """One piece of information that was sent up."""

    date: Date | None = label("反映时间", aliases=["时间"], examples=["5月"])
    issuer: Organisation | None = label("出台单位", aliases=["出台"], examples=["县自然资源局"])
    document: Title | None = label("出台文件", examples=["城区停车收费管理办法"])
    reactions: tuple[Point, ...] = labels("群众反应", examples=["群众对收费标准意见较多"])
    title: Title | None = label("信息题目", aliases=["信息"], examples=["停车收费标准亟待公开"])
    recipient: Organisation | None = label("报送单位", aliases=["报送"], examples=["区政协"])
    outcomes: tuple[Point, ...] = labels("反映结果", examples=["收费标准于当月公示"])


class Article(Group):
    """Articles that came out in one place."""

    authors: tuple[Person, ...] = labels("作者", examples=["罗秋实"])
    titles: tuple[Title, ...] = labels("发表文章", aliases=["发表"], examples=["城中村改造的几点思考"])
    journal: Title | None = label("发表刊物", examples=["澄浦政协"])


class Writings(Section):
    """信息与文稿: how information is chosen and sent, the cases, the articles."""

    title: ClassVar[str] = "信息与文稿"
    aliases: ClassVar[tuple[str, ...]] = ("调研报告", "信息报送")

    standard: Phrase | None = label("信息标准", examples=["时效性、针对性强"])
    reviewer: Phrase | None = label("审阅人员", aliases=["审阅"], examples=["分管领导"])
    recipient: Organisation | None = label("信息接收单位", aliases=["报送"], examples=["区政协"])
    sent: Quantity | None = label("报送信息条数", aliases=["报送信息"], examples=["12条"], unit="条")
    reports: Quantity | None = label("调研报告份数", aliases=["调研报告"], examples=["3份"], unit="份")
    measures: tuple[Point, ...] = labels("工作措施", examples=["组织委员撰写提案和调研报告"])
    dispatches: tuple[Dispatch, ...] = labels("信息事例")
    articles: tuple[Article, ...] = labels("发表事项")
    results: tuple[Point, ...] = labels("工作成效", examples=["反映的3个问题得到解决"])
