"""LNG005: words of another language."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_OTHER = "\u3041-\u30fa\u0400-\u04ff\uac00-\ud7a3\u0600-\u06ff\u0e00-\u0e7f"
_HEADS = regex(f"[A-Za-z{_OTHER}]")
_LETTERS = regex(f"[A-Za-z]{{1,24}}(?:[ ,'-]{{1,2}}[A-Za-z]{{1,24}}){{0,40}}|[{_OTHER}]{{2,60}}")
_WORDS = regex("[A-Za-z]{2,24}(?:[ ,'-]{1,2}[A-Za-z]{1,24}){2,}")
_TRANSLATED = frozenset(("CPPCC", "NPC", "CPC", "PRC", "CCP"))


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

    中文：中文文稿里夹着外文词句，如把“政协”写成CPPCC。企业名称和通用缩写不算。
    """
    end = 0
    for head in _HEADS.finditer(text.raw):
        found = _LETTERS.match(text.raw, head.start()) if head.start() >= end else None
        if found is None:
            continue
        end = found.end()
        words = found.group()
        if words.isascii() and words not in _TRANSLATED and not _WORDS.fullmatch(words):
            continue
        yield Hit(
            found.span(),
            f"「{found.group()}」是外文，宜改用中文。",
            f"“{found.group()}” is in another language; write it in Chinese.",
        )
