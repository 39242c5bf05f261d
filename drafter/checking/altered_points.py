"""Points that are there but for a value of theirs: the value is altered or blanked out, the point is not missing."""

from collections.abc import Sequence
from dataclasses import replace

from drafter.checking.alignment import Alignment, Near
from drafter.checking.nearness import nearness
from drafter.checking.points import ENOUGH, closeness, likeliest_paragraph, values_in
from drafter.facts.fact import Fact
from drafter.text.blanks import Blank
from drafter.text.values import Mention, Name

_CLOSE = 1
"""How many pairs of a point's words must stand around a value that is taken for its own."""

_Near = list[tuple[Mention, Mention | Blank]]


def mend_points(
    alignment: Alignment, missing: list[int], ends: Sequence[Mention], blanks: Sequence[Blank]
) -> list[int]:
    """Pair the values that missing points lack with what stands in their places; returns the points still missing."""
    left = []
    used: set[int] = set(alignment.blanks)
    for index in missing:
        fact = alignment.facts[index]
        pairs = _pairs(alignment, fact, ends, blanks, used)
        if not pairs:
            left.append(index)
        for value, there in pairs:
            used.add(there.start)
            part = replace(fact, kind=value.kind, text=value.text, value=value.value)
            if isinstance(there, Mention):
                alignment.altered.append(Near(part, there))
            else:
                alignment.blanks[there.start] = part
    return left


def _pairs(
    alignment: Alignment, fact: Fact, ends: Sequence[Mention], blanks: Sequence[Blank], used: set[int]
) -> _Near:
    """Each value that the point's paragraph lacks with what stands for it; nothing where one of them has nothing."""
    place, share = likeliest_paragraph(alignment, fact)
    if place is None or share < ENOUGH:
        return []
    start, end = place
    body = alignment.text.norm[start:end]
    said = {m.value for m in alignment.text.mentions if start <= m.start < end}
    lacking = [
        m
        for m in values_in(fact.text)
        if m.value not in said and not (isinstance(m.value, Name) and m.value.text in body)
    ]
    here: list[Mention | Blank] = [
        at for group in (ends, blanks) for at in group if start <= at.start < end and at.start not in used
    ]
    pairs: _Near = []
    for value in lacking:
        ranked = sorted(
            (-_likeness(alignment, fact, value, at), at.start, at.end)
            for at in here
            if closeness(alignment, fact, at.start, at.end) >= _CLOSE
            and _likeness(alignment, fact, value, at)
        )
        if not ranked:
            return []
        best = next(at for at in here if at.start == ranked[0][1])
        here.remove(best)
        pairs.append((value, best))
    return pairs


def _likeness(alignment: Alignment, fact: Fact, value: Mention, there: Mention | Blank) -> float:
    around = closeness(alignment, fact, there.start, there.end)
    if not isinstance(there, Mention):
        return float(around)
    near = nearness(value.kind, value.value, value.text, there)
    return 0.0 if near is None else near + around
