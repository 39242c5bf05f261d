"""LNG005: words of another language."""

import re
from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.text import Text

_FOREIGN = re.compile(
    "[A-Za-z]{2,24}(?:[ ,'-]{1,2}[A-Za-z]{1,24}){2,40}|(?<![A-Za-z])(?:CPPCC|NPC|CPC|PRC|CCP)(?![A-Za-z])"
    "|[\u3041-\u30fa]{2,60}|[\u0400-\u04ff]{2,60}|[\uac00-\ud7a3]{2,60}|[\u0600-\u06ff]{2,60}|[\u0e00-\u0e7f]{2,60}"
)


@rule(
    "LNG005",
    "other-language",
    source="Law on the Standard Spoken and Written Chinese Language, article 9",
    good=("建成5G基站12座，推广LED路灯，GDP增长6%。", "引进ABB公司投资。"),
    bad=("以建设学习型CPPCC为目标。", "The committee held four meetings. 会议强调。"),
    severity=Severity.WARNING,
)
def other_language(text: Text) -> Iterator[Hit]:
    """
    Words of another language stand in a Chinese paper.

    A translation went only half way (CPPCC for 政协), or a model fell into another language. Names of firms
    and usual abbreviations (GDP, 5G) are left alone.
    """
    for found in _FOREIGN.finditer(text.raw):
        yield Hit(
            found.span(),
            f"「{found.group()}」是外文，宜改用中文。",
            f"“{found.group()}” is in another language; write it in Chinese.",
        )
