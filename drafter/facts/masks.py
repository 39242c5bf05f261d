"""Values that stand for nothing: empty, masked or put off (「」, 「XX件」, 「待定」, 「——」)."""

import re

from drafter.text.normal import normalized

_NOTHING = re.compile(r"[\s\-—–_=*×Xx✕□■…．.。?？/、，,;；:：·〔〕（）()\[\]【】]*")
_WORDS = frozenset(
    "待定 待填 待补 待补充 待核 待核实 待查 待统计 未定 未知 未填 不详 暂无 暂缺 暂定 空 无 没有 略 同上 "
    "请填写 请填 填写 此处填写 tbd todo n/a na null none nil 某 若干".split()
)
_BRACKETS = str.maketrans("", "", "（）()[]【】<>《》{}「」“”\"' ")
_INSIDE = re.compile(
    r"(?<![A-Za-z])[Xx×✕]{2,}(?![A-Za-z])"
    r"|(?<![A-Za-z0-9])[Xx×✕](?=[年月日号时件次名位个人家户项条元万亿份篇期届场%多余县市区镇乡村])"
    r"|[*＊]{2,}|[_＿]{2,}|[=＝]{2,}|[□■]|某{2,}|[?？]{2,}|＿"
    r"|(?<![0-9一二三四五六七八九零〇])〇{2,}(?![0-9一二三四五六七八九零〇])"
    r"|[（(\[【]待[定填补核][^）)\]】]{0,8}[）)\]】]|待定|待填"
)


def is_blank(text: str) -> bool:
    """Whether a value says nothing, so that the fact is still missing."""
    norm = normalized(text).strip()
    return bool(
        _NOTHING.fullmatch(norm) or norm.translate(_BRACKETS).casefold() in _WORDS or _INSIDE.search(norm)
    )
