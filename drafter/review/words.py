"""The words of the review page in both languages."""

from collections.abc import Mapping
from types import MappingProxyType

from drafter.config import Language

WORDS = {
    "comma": ("，", ", "),
    "colon": ("：", ": "),
    "semicolon": ("；", "; "),
    "comma-of-list": ("、", ", "),
    "page": ("核对页", "Review"),
    "proved": ("核对通过", "Proved"),
    "unproved-paper": ("尚未通过", "Not proved"),
    "clean": ("文面无必改之处", "No errors in the wording"),
    "text-only": ("未给事实，只查文面", "No facts given; the wording alone was checked"),
    "facts-count": ("事实 {facts} 项，写到 {stated} 项", "{stated} of {facts} facts stated"),
    "to-mend": ("必改 {error} 处，建议看 {warning} 处", "{error} to mend, {warning} to look at"),
    "notes-count": ("提示 {note} 处", "{note} notes"),
    "entries": ("事实与问题", "Facts and findings"),
    "paper": ("文稿", "Paper"),
    "findings": ("问题", "Findings"),
    "facts": ("事实", "Facts"),
    "filter": ("筛选", "Filter"),
    "all": ("全部", "All"),
    "lost": ("漏写错写", "Missing or altered"),
    "errors": ("必改", "To mend"),
    "warnings": ("建议看", "To look at"),
    "section": ("部分", "Section"),
    "all-sections": ("全文各部分", "Whole paper"),
    "head": ("标题和开头", "Title and opening"),
    "foot": ("落款", "Signature"),
    "unplaced": ("文中没有", "Not in the paper"),
    "find": ("查找", "Find"),
    "search": ("查找名称、内容、说明", "Find in labels, values, reasons"),
    "nothing": ("没有符合条件的内容。", "Nothing fits this filter."),
    "shown": ("显示 {} 条", "{} shown"),
    "close": ("收起", "Close"),
    "skip": ("跳到文稿", "Skip to the paper"),
    "why": ("为什么", "Why"),
    "source": ("依据", "Source"),
    "instead": ("改为", "Instead"),
    "add": ("补写", "Add"),
    "about": ("涉及事实", "About the fact"),
    "paragraph": ("第{}段", "paragraph {}"),
    "whole": ("全文", "whole text"),
    "times": ("{} 处", "{} places"),
    "stated": ("写到", "stated"),
    "missing": ("漏写", "missing"),
    "altered": ("写错", "altered"),
    "misplaced": ("错位", "misplaced"),
    "unproved": ("待核", "unproved"),
    "error": ("必改", "to mend"),
    "warning": ("建议看", "to look at"),
    "note": ("提示", "note"),
    "keys": ("键盘", "Keyboard"),
    "key-move": ("上一条、下一条", "previous, next"),
    "key-enter": ("到文中所在处，再按到下一处", "to its place in the paper, then to the next"),
    "key-across": ("到文稿、回列表", "into the paper, back to the list"),
    "key-search": ("查找", "find"),
    "key-escape": ("取消选中、清除查找", "let go, clear the search"),
    "proof": ("核对凭据", "Proof"),
    "verdict": ("结论", "Verdict"),
    "what": ("文稿", "Paper"),
    "length": ("{} 字，{} 段", "{} characters, {} paragraphs"),
    "given": ("事实", "Facts"),
    "accepted": ("认可", "Accepted"),
    "checked-by": ("核对", "Checked by"),
    "rules": ("规则集 {}", "rule set {}"),
    "scope": ("范围", "Scope"),
    "open": (
        "事实不求完整，多出的内容只作提醒",
        "facts may be incomplete: what none gives is a warning only",
    ),
    "selected": ("只用规则 {}", "only rules {}"),
    "ignored": ("不用规则 {}", "without rules {}"),
    "graded": ("改过级别的规则 {}", "rules of another grade {}"),
    "own-names": ("另认可的名称 {} 个", "{} names of the user's own"),
    "own-phrases": ("另认可的固定用语 {} 条", "{} set phrases of the user's own"),
    "other-rules": ("所用规则与默认不同", "other rules than those used by default"),
    "person": ("经手人", "Person"),
    "written-by": ("起草", "Written by"),
    "offline": ("离线文稿，未用语言模型", "offline prose; no language model"),
    "model": (
        "语言模型 {models} 起草 {count} 个部分，共 {total} 个部分",
        "language model {models}: {count} of {total} sections",
    ),
    "when": ("时间", "Time"),
    "paper-hash": ("文稿各段 SHA-256", "SHA-256 of the paragraphs"),
    "text-hash": ("所核文本 SHA-256", "SHA-256 of the text as checked"),
    "facts-hash": ("事实 SHA-256", "SHA-256 of the facts"),
    "verify": (
        "文稿改过没有，可用 drafter verify 核验。凭据防误改，不防伪造：存疑时，请凭事实重新核对文稿。",
        (
            "drafter verify tells whether the paper was changed since. This guards against accident, not forgery: "
            "where in doubt, check the paper against its facts again."
        ),
    ),
}
"""Each word by its key: in Chinese and in English."""


def words(language: Language) -> Mapping[str, str]:
    """The words of one language, by their keys."""
    return MappingProxyType({key: en if language == "en" else zh for key, (zh, en) in WORDS.items()})
