"""
Figures that fell out of the text, seen from the facts: the unit of an unmatched fact stands bare where its label is.

Without facts a bare unit can only be told where no word could be meant (共捐款元). With them 走访农户户 and
残疾人受益人 are told as well, for the figure that belongs there is known.
"""

import re

from drafter.checking.alignment import Alignment, Near
from drafter.checking.spans import Spans
from drafter.facts.fact import Fact
from drafter.text.hedges import AFTER
from drafter.text.normal import normalized
from drafter.text.numerals import HAN
from drafter.text.regex import regex
from drafter.text.units import NOT_FOLLOWED, UNITS, WORDS
from drafter.text.values import Amount, Kind, Mention, Name, When

_LEAST = 2.4
"""How well the label must fit the place, in weight …"""
_SHARE = 0.25
"""… and as a share of what a perfect place would have."""
_DOUBTFUL = 0.9
"""The share that a place needs where a word could be meant (立案件), and a month, which needs none."""
_DIGITS = regex(r"^[^0-9]{0,4}[0-9][0-9.,]*")
_FIGURE = regex(rf"^[^0-9{HAN}]{{0,4}}[0-9.,{HAN} ]+[余多几]?")
_AFTER = regex("(?:" + "|".join(sorted(AFTER, key=len, reverse=True)) + r")\Z")
_COUNTED = frozenset(f"0123456789{HAN}几多数每各余这那该此本首双第半%.,当上下同逐个按次翌")
_RESTS = (
    *("结余", "其余", "盈余", "节余", "剩余", "余下", "剩下"),
    *(f"{noun}数" for noun in "印人次件总户株条字页位期基台场倍票头辆篇"),
)
"""Words that end with the character of a numeral, or of a count, and are none: 印数册."""
_MONTHLY = "收工薪"
"""What makes another word of 月: 月收入, 月工资."""
_MEASURED = ("米", "平方米", "克", "千瓦", "元")
"""Bases whose figures are told in one unit or another: 3500米 and 3.5公里."""
_LARGE = 1_000
"""From here on a figure may be told in 万: 0.6万亩."""
_PEOPLE = frozenset("人名位")
_ALONE = regex("[，。；：、！？）)\n]|以[上内下]|左右|$")
_LED = regex("[共达为有等各仅约从由的到至成过仍现，、；。：和及下了出]$")
"""What stands on one side or the other of a unit that is a word of its own."""
_NEIGHBOURS = 3
_AROUND = 60
"""How far from the facts given before and after it the place of a figure is looked for."""


def find_dropped(alignment: Alignment, missing: list[int], taken: Spans) -> list[int]:
    """Find the bare units of unmatched amounts and dates; returns the facts that are still unmatched."""
    bare = {index: _bare_units(alignment, alignment.facts[index], taken) for index in missing}
    ranked = sorted(
        (-weight, start, end, index)
        for index, places in bare.items()
        for start, end, doubtful in places
        if (weight := _fit(alignment, index, (start, end), doubtful=doubtful))
    )
    used: set[int] = set()
    places: set[int] = set()
    for _, start, end, index in ranked:
        if index not in used and start not in places:
            used.add(index)
            places.add(start)
            _drop(alignment, index, start, end)
    for index in missing:
        free = [(start, end) for start, end, word in bare[index] if not word and start not in places]
        only = _only_place(alignment, index, free) if index not in used else None
        if only:
            used.add(index)
            places.add(only[0])
            _drop(alignment, index, *only)
    return [index for index in missing if index not in used]


def _drop(alignment: Alignment, index: int, start: int, end: int) -> None:
    raw = alignment.text.raw[start:end]
    alignment.dropped.append(Near(alignment.facts[index], Mention(Kind.PHRASE, start, end, raw, Name(raw))))


def _only_place(alignment: Alignment, index: int, places: list[tuple[int, int]]) -> tuple[int, int] | None:
    """
    The one place beside the facts given before and after a figure where its unit may be a word of its own.

    The fact is missing either way, so little is asked of the place, but that there be one alone.
    """
    norm, grams = alignment.text.norm, alignment.prepared.grams[index]
    low, high = _between(alignment, index)
    near = [(start, end) for start, end in places if low <= start <= high]
    own = [
        (start, end)
        for start, end in near
        if _ALONE.match(norm, end) or _LED.search(norm, max(0, start - 1), start)
    ]
    labelled = [place for place in near if alignment.contexts.fresh(_place(*place)).score(grams)]
    both = [place for place in own if place in labelled]
    unit = alignment.facts[index].text[-1:]
    same = [(start, end) for start, end in near if alignment.text.norm[end - 1] == unit]
    return next((found[0] for found in (both, labelled, own, same, near) if len(found) == 1), None)


def _between(alignment: Alignment, index: int) -> tuple[int, int]:
    """From the nearest fact given before that is stated to the nearest one given after, and a little more."""
    before = next((i for i in range(index - 1, index - 1 - _NEIGHBOURS, -1) if i in alignment.stated), None)
    after = next((i for i in range(index + 1, index + 1 + _NEIGHBOURS) if i in alignment.stated), None)
    near = [alignment.stated[i][0].start for i in (before, after) if i is not None]
    return (min(near) - _AROUND, max(near) + _AROUND) if near else (0, 0)


def _place(start: int, end: int) -> Mention:
    return Mention(Kind.PHRASE, start, end, "", Name(""))


def _fit(alignment: Alignment, index: int, span: tuple[int, int], *, doubtful: bool) -> float:
    grams = alignment.prepared.grams[index]
    weight = alignment.contexts.fresh(_place(*span)).score(grams)
    perfect = 4.0 * sum(grams.values())
    if isinstance(alignment.facts[index].value, When):
        return weight + 0.1
    return weight if weight >= max(_LEAST, (_DOUBTFUL if doubtful else _SHARE) * perfect) else 0.0


def _units(fact: Fact) -> set[str]:
    """What is left of a value when its figure falls out: 户 of 86户, 元 and 万余元 of 1.2万余元, 月 of 4月."""
    value = fact.value
    if isinstance(value, When):
        return {"月"} if value.month and not value.day else set()
    if not isinstance(value, Amount):
        return set()
    body = _AFTER.sub("", normalized(fact.text))
    figure, digits = _FIGURE.match(body), _DIGITS.match(body)
    rests = [body[found.end() :].strip() for found in (figure, digits) if found]
    units = {rest for rest in rests if 0 < len(rest) <= 5}
    if value.unit in _MEASURED and units & UNITS.keys():
        units |= {name for name, (base, _) in UNITS.items() if base == value.unit and name not in "里克"}
    if value.unit == "人" and units & _PEOPLE:
        units |= _PEOPLE
    if value.low >= _LARGE:
        units |= {scale + rest for rest in units if rest in UNITS for scale in ("万", "万余", "万多")}
    return units


def _bare_units(alignment: Alignment, fact: Fact, taken: Spans) -> list[tuple[int, int, bool]]:
    """Where a fact's unit stands without a figure, and whether a word could be meant there."""
    norm = alignment.text.norm
    is_month = isinstance(fact.value, When)
    found: dict[int, tuple[int, int, bool]] = {}
    for unit in sorted(_units(fact), key=lambda unit: (len(unit), unit)):
        for match in re.finditer(re.escape(unit), norm):
            start, end = match.span()
            before = norm[start - 1 : start]
            counted = before in _COUNTED and norm[start - 2 : start] not in _RESTS
            if not before or counted or taken.touch(start, end):
                continue
            behind = norm[end : end + 1]
            if behind and behind in (_MONTHLY if is_month else NOT_FOLLOWED.get(unit, "")):
                continue
            word = norm[start - 1 : end] in WORDS or norm[start - 2 : end] in WORDS
            start -= before == "某"
            found[start] = (start, end, before != unit and word)
    return list(found.values())[:60]
