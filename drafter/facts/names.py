"""Keys and names as clerks type them, equal in width, case and decoration; and the nearest known one."""

import re
from collections.abc import Iterable
from functools import lru_cache

from drafter.text.normal import normalized
from drafter.text.regex import regex

_DECORATION = regex(r"[（(][^（）()]*[)）]$|[\s*＊:：]+$|^[\s*＊]+")

_STRICT, _LOOSE, _LOOSER = 0.75, 0.6, 0.5
"""How alike two names must be, from 0 to 1, for the one to be offered; Chinese names are short."""
_LONGEST = 60


@lru_cache(maxsize=8192)
def folded(name: str) -> str:
    """A name for comparison: 「立案件数（必填）」, 「立案件数 」 and 「立案件数：」 are one."""
    text = normalized(name).strip()
    while (shorter := _DECORATION.sub("", text)) != text and shorter:
        text = shorter
    return re.sub(r"[\s_＿-]", "", text).casefold()


def nearest(name: str, known: Iterable[str], *, strict: bool = False) -> str:
    """The known name most like another one; empty where none is like it, or with `strict` nearly the same."""
    by_fold: dict[str, str] = {}
    for each in known:
        by_fold.setdefault(folded(each), each)
    wanted = folded(name[:_LONGEST])
    cutoff = _STRICT if strict else _LOOSE if wanted.isascii() else _LOOSER
    from difflib import get_close_matches  # noqa: PLC0415 - of use where something is misspelt

    found = get_close_matches(wanted, by_fold, n=1, cutoff=cutoff)
    if found:
        return by_fold[found[0]]
    if strict or len(wanted) < 2:
        return ""
    return next((each for key, each in by_fold.items() if wanted in key or key in wanted), "")
