"""
The one table of hedges: which words say the same, and where they stand.

以上 includes the figure itself and 超过 does not; offices use them for one another, and so they are one group
here. 以下, like 以内, includes the figure (Civil Code, article 1259). None of these groups equals another, nor a
bare figure.
"""

from drafter.text.regex import regex
from drafter.text.values import Hedge

BEFORE = {
    "近": Hedge.NEAR,
    "将近": Hedge.NEAR,
    "接近": Hedge.NEAR,
    "约": Hedge.ABOUT,
    "大约": Hedge.ABOUT,
    "大概": Hedge.ABOUT,
    "约为": Hedge.ABOUT,
    "约占": Hedge.ABOUT,
    "约有": Hedge.ABOUT,
    "约达": Hedge.ABOUT,
    "近达": Hedge.NEAR,
    "超过": Hedge.AT_LEAST,
    "超": Hedge.AT_LEAST,
    "逾": Hedge.AT_LEAST,
    "突破": Hedge.AT_LEAST,
    "不少于": Hedge.AT_LEAST,
    "不低于": Hedge.AT_LEAST,
    "至少": Hedge.AT_LEAST,
    "高于": Hedge.AT_LEAST,
    "多于": Hedge.AT_LEAST,
    "大于": Hedge.AT_LEAST,
    "不超过": Hedge.AT_MOST,
    "不超": Hedge.AT_MOST,
    "不得超过": Hedge.AT_MOST,
    "不能超过": Hedge.AT_MOST,
    "不得高于": Hedge.AT_MOST,
    "不得少于": Hedge.AT_LEAST,
    "不得低于": Hedge.AT_LEAST,
    "不能少于": Hedge.AT_LEAST,
    "不能低于": Hedge.AT_LEAST,
    "不多于": Hedge.AT_MOST,
    "不高于": Hedge.AT_MOST,
    "至多": Hedge.AT_MOST,
    "最高": Hedge.AT_MOST,
    "最低": Hedge.AT_LEAST,
    "最多": Hedge.AT_MOST,
    "不足": Hedge.BELOW,
    "不到": Hedge.BELOW,
    "少于": Hedge.BELOW,
    "低于": Hedge.BELOW,
}
"""Words in front of the figure."""

INSIDE = {"余": Hedge.MORE, "多": Hedge.MORE, "来": Hedge.MORE, "几": Hedge.SEVERAL}
"""Words between the figure and its unit: 120余件, 十多万元."""

AFTER = {
    "以上": Hedge.AT_LEAST,
    "及以上": Hedge.AT_LEAST,
    "以内": Hedge.AT_MOST,
    "之内": Hedge.AT_MOST,
    "左右": Hedge.ABOUT,
    "上下": Hedge.ABOUT,
    "以下": Hedge.AT_MOST,
    "及以下": Hedge.AT_MOST,
    "有余": Hedge.MORE,
    "强": Hedge.AT_LEAST,
    "弱": Hedge.BELOW,
    "多": Hedge.MORE,
    "余": Hedge.MORE,
}
"""Words behind the unit: 90%以上, 3000元左右, 一年多."""

_NOT_HEDGE = regex(
    r"(?:[找看见听买做办得想碰遇感料]不到|"
    r"[最附临靠邻]近|[节预签邀相制履违条契公简隐特誓]约|(?<!折)合约|[赶反]超)\Z"
)
_BEFORE = regex("(?:" + "|".join(sorted(BEFORE, key=len, reverse=True)) + r") ?\Z")
_LASTS = frozenset(word[-1] for word in BEFORE)
_WINDOW = 5


def hedge_before(norm: str, position: int) -> tuple[int, Hedge]:
    """Where the hedge that ends at a position begins, and what it says; the position itself where there is none."""
    last = norm[position - 1 : position]
    if last not in _LASTS and (last != " " or norm[position - 2 : position - 1] not in _LASTS):
        return position, Hedge.EXACT
    window = norm[max(0, position - _WINDOW) : position]
    found = _BEFORE.search(window)
    if not found:
        return position, Hedge.EXACT
    word = found.group().rstrip()
    if _NOT_HEDGE.search(window[: found.start()] + word):
        return position, Hedge.EXACT
    return position - len(window) + found.start(), BEFORE[word]
