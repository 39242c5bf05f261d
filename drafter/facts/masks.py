"""Values that stand for nothing: empty, masked or put off (「」, 「XX件」, 「待定」, 「——」)."""

from drafter.text.blanks import find_masks, find_slots
from drafter.text.normal import normalized
from drafter.text.regex import regex

_NOTHING = regex(r"[\s\-—–_=*×Xx✕□■…．.。?？/／、，,;；:：·〔〕（）()\[\]【】]*")
_WORDS = frozenset(
    {
        "待定",
        "待填",
        "待补",
        "待补充",
        "待核",
        "待核实",
        "待查",
        "待统计",
        "未定",
        "未知",
        "未填",
        "不详",
        "暂无",
        "暂缺",
        "暂定",
        "空",
        "无",
        "没有",
        "略",
        "同上",
        "某",
        "若干",
        "请填写",
        "请填",
        "填写",
        "此处填写",
        "tbd",
        "todo",
        "n/a",
        "na",
        "null",
        "none",
        "nil",
    }
)
_BRACKETS = str.maketrans("", "", "（）()[]【】<>《》{}「」“”\"' ")
_DOUBTFUL = regex(r"[?？]{2,}|待[定填]|[□■]")


_HARM = regex(
    "伤亡|死亡|失踪|遇难|事故|病例|患者|患儿|疫情|火灾|损失|投诉|案件|发案|隐患|违法|违纪|舆情|异常|辍学|上访"
)


def says_none(label: str, value: object) -> bool:
    """Whether 无 says that there was none of what a label names, as clerks fill it in: 人员伤亡：无."""
    return isinstance(value, str) and value.strip() == "无" and _HARM.search(label) is not None


def is_missing(value: object) -> bool:
    """Whether what was given is no value: None, empty, masked or put off."""
    return value is None or (isinstance(value, str) and is_blank(value))


def is_blank(text: str) -> bool:
    """Whether a value says nothing, so that the fact is still missing."""
    norm = normalized(text).strip()
    bare = norm.translate(_BRACKETS).casefold()
    if not bare or _NOTHING.fullmatch(norm) or bare in _WORDS or _DOUBTFUL.search(norm):
        return True
    return next(find_masks(text), None) is not None or next(find_slots(text), None) is not None
