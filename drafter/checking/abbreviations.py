"""
Short forms of bodies: 区文旅局 of 岚桥区文化和旅游局, 县直机关工委 of 平皋县直属机关工作委员会.

A short form keeps the level, drops the place in front of it and characters inside, and ends as the full name ends.
"""

from collections.abc import Iterator

from drafter.checking.prepared import level_of

_ENDS = frozenset("局委办社会院队所厅部处站中心校联工")
_ENTERPRISES = ("公司", "合作社", "集团", "超市", "农场", "商会", "协会", "基金会")
_LEAST = 4
"""A level alone (县政府) and a bare sort (县联社) are nobody in particular."""
_MOST = 12


def abbreviates(short: str, full: str) -> bool:
    """Whether a body's name is a short form of a full one."""
    return any(end == len(short) for end in _ends(short, 0, full)) or _is_brand(short, full)


def _is_brand(short: str, full: str) -> bool:
    """Whether an enterprise is called by its own word alone: 恒丰公司 of 临泽恒丰农业发展有限公司."""
    kind = next((kind for kind in _ENTERPRISES if short.endswith(kind) and full.endswith(kind)), "")
    own = short.removesuffix(kind)
    return bool(kind) and len(own) > 1 and own in full.removesuffix(kind)


def find_short(norm: str, full: str) -> Iterator[tuple[int, int]]:
    """Where short forms of a body's name stand, in order."""
    level = level_of(full)
    start = norm.find(level[0]) if level else -1
    while level and start >= 0:
        end = max(_ends(norm, start, full), default=0)
        if end:
            yield start, end
        start = norm.find(level[0], start + 1)


def _ends(norm: str, start: int, full: str) -> Iterator[int]:
    """The ends of the short forms of a name that begin at a place."""
    level = level_of(full)
    if not level or not norm.startswith(level[0], start):
        return
    body = level[1]
    at, place = 0, start + len(level[0])
    last = body[-1:]
    while place < min(len(norm), start + _MOST):
        found = body.find(norm[place], at)
        if found < 0:
            return
        at, place = found + 1, place + 1
        closes = norm[place - 1] == last or norm[place - 1] in _ENDS
        if place - start >= _LEAST and closes and norm[start:place] != full[: place - start]:
            yield place
