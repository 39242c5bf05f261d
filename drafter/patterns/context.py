"""What every section may say of the paper as a whole: the issuer, its short name, the period."""

from collections.abc import Mapping

from drafter.facts.document import Document
from drafter.facts.given import says_something
from drafter.facts.types import FactValue
from drafter.patterns.surface import surface
from drafter.text.regex import regex

SHORT_NAME = regex(
    r"(联络组|联络处|工作委员会|政协工委|工委|常务委员会|常委会|联委会|工作室|活动组|工作小组)$"
)
FULL_NAMES = {"常务委员会": "常委会", "工作委员会": "工委", "政协工委": "工委"}
PARTS = ("上半年", "下半年", "第一季度", "一季度", "二季度", "三季度", "四季度", "前三季度")
_CLOSING = "closing"
"""What the types of sections end with that close a paper, and are nothing to hand over to."""
BODY = regex(r"([省市县区州旗])政协$")


def paper_context(document: Document, section: int, mood: str = "done") -> Mapping[str, str]:
    """
    The facts at the root as they stand in prose, and what else a section may want to know of the paper.

    `self` is the genre's `self_name` (本人) where it has one, else the issuer's short name, `span` 全年 or
    上半年, `next` the title of the section that follows, unless that only closes the paper. Where a paper tells of
    one period and plans for another (`next_period`), a section told as planned is of that.
    """
    context = {
        name: surface(value)
        for name in type(document).model_fields
        if isinstance(value := getattr(document, name), FactValue)
    }
    if mood == "plan" and "next_period" in context:
        context["period"] = context["next_period"]
    after = [other for other in document.sections[section + 1 :] if says_something(other)]
    return context | {
        "self": str(getattr(document, "self_name", "")) or short_name(context["issuer"]),
        "span": span(context.get("period", "")),
        "next": after[0].title if after and not after[0].type_name().endswith(_CLOSING) else "",
    }


def span(period: str) -> str:
    """全年 for a year, 上半年 for a half of one; 期间 for any other stretch."""
    return next(
        (word for word in PARTS if word in period),
        "期间" if period and ("至" in period or not period.endswith(("年", "年度"))) else "全年",
    )


def short_name(issuer: str) -> str:
    """青屏县政协岚溪镇联络组 calls itself 联络组, 青屏县政协 县政协, any other body 我们."""
    issuer = issuer.removesuffix("领导班子")
    if found := SHORT_NAME.search(issuer):
        return FULL_NAMES.get(found[1], found[1])
    if found := BODY.search(issuer):
        return f"{found[1]}政协"
    return "我们"
