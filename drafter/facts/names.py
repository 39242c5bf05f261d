"""Keys and names as clerks type them, equal in width, case and decoration; and the nearest known one."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from drafter.text.normal import normalized

_DECORATION = re.compile(r"[（(][^（）()]*[)）]$|[\s*＊:：]+$|^[\s*＊]+")

_LOOSE = 0.6
"""How alike two names must be, from 0 to 1, for the one to be offered for the other."""


def folded(name: str) -> str:
    """A name for comparison: 「立案件数（必填）」, 「立案件数 」 and 「立案件数：」 are one."""
    text = normalized(name).strip()
    while (shorter := _DECORATION.sub("", text)) != text and shorter:
        text = shorter
    return re.sub(r"[\s_＿-]", "", text).casefold()


def nearest(name: str, known: Iterable[str], *, cutoff: float = _LOOSE) -> str:
    """The known name most like another one; empty where none is like it."""
    by_fold: dict[str, str] = {}
    for each in known:
        by_fold.setdefault(folded(each), each)
    wanted = folded(name)
    found = get_close_matches(wanted, by_fold, n=1, cutoff=cutoff)
    if found:
        return by_fold[found[0]]
    if cutoff > _LOOSE:
        return ""
    return next(
        (each for key, each in by_fold.items() if len(wanted) > 1 and (wanted in key or key in wanted)), ""
    )
