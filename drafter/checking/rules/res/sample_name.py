"""RES905: a place or a person of a published sample in another issuer's paper."""

import re
from collections.abc import Iterator
from csv import DictReader
from functools import cache

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.data import data_text
from drafter.text.regex import regex
from drafter.text.text import Text

_LONGEST_TITLE = 45
_OUR_BODY = regex(
    "[\u4e00-\u9fff]{0,8}?(?:局|委|办|院|政府|政协|人大|部|会|站|中心|团|工商联|妇联|残联|文联)"
)
"""会同县教育局 is: together with the county's education bureau."""
_ISSUER = regex("^[\u4e00-\u9fff]{2,6}(?:[县市区镇乡]|街道)")
_PROSE = regex("[，。；,;]")


@rule(
    "RES905",
    "sample-name",
    source="names in published samples (drafter/data/sample_names.csv)",
    good=(
        "甘棠镇政协工委工作总结\n甘棠镇政协工委认真履职。",
        "委员徐敏参加视察。",
        "清渡县政协2024年工作总结\n会同县教育局召开协商会。",
    ),
    bad=("清渡县政协2024年工作总结\n组织委员到甘棠镇视察。", "清渡县政协工作总结\n李尧轩、李文松参加。"),
    severity=Severity.WARNING,
)
def sample_name(text: Text) -> Iterator[Hit]:
    """
    A place or a person of a known sample stands in a paper of another issuer.

    The sample's own names are what is most easily left in. The issuer is the one given, else the one that the
    title names; a person counts where a second name of the same sample stands with it.

    中文：出现了网上范文里的地名、人名，而本文是别的单位的。最容易漏改的就是这些。人名要有同一范文的另一
    个名称同时出现才报。
    """
    first = text.paragraphs[0] if text.paragraphs else None
    line = text.raw[first.start : first.end] if first and first.end - first.start <= _LONGEST_TITLE else ""
    title = "" if _PROSE.search(line) else line
    issuer = text.issuer or (title if title and _ISSUER.search(title) else "")
    found = list(_pattern().finditer(text.raw)) if issuer else []
    names = _names()
    of_sample: dict[str, set[str]] = {}
    for hit in found:
        of_sample.setdefault(names[hit.group()][0], set()).add(hit.group())
    for hit in found:
        sample, kind = names[hit.group()]
        if hit.group() == "会同县" and _OUR_BODY.match(text.raw, hit.end()):
            continue
        own = sample in title + issuer or hit.group() in title + issuer
        if not own and (kind == "place" or len(of_sample[sample]) > 1):
            yield Hit(
                hit.span(),
                f"「{hit.group()}」是网上范文中的名称，请核对是否与本单位有关。",
                f"“{hit.group()}” belongs to a published sample; make sure that it belongs here.",
            )


@cache
def _names() -> dict[str, tuple[str, str]]:
    """The names, each with its sample and kind."""
    content = data_text("sample_names.csv")
    return {row["name"]: (row["sample"], row["kind"]) for row in DictReader(content.splitlines())}


@cache
def _pattern() -> re.Pattern[str]:
    """What finds any of them, the longest first."""
    return re.compile("|".join(map(re.escape, sorted(_names(), key=len, reverse=True))))
