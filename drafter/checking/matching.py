"""Exact matches: which mentions state which facts, before anything is said of what is left over."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import compress

from drafter.checking.amounts import AmountKey, amount_key
from drafter.checking.calendar import Calendar, whole_date
from drafter.checking.fit import Fit
from drafter.checking.given_dates import GivenDates
from drafter.checking.hedged import hedge_apart
from drafter.checking.of_each import LIMIT, owners_of_each
from drafter.checking.prepared import Prepared
from drafter.checking.spelling import Spelling
from drafter.text.names import name_key
from drafter.text.periods import period_before, periods_before
from drafter.text.regex import regex
from drafter.text.text import Text
from drafter.text.values import Amount, Hedge, Mention, Name, Value, When

Stated = dict[int, list[Mention]]
_OPENING = tuple('《“「"')
_CLOSING = tuple('》”」"')
_SPEED = "公里/小时"
_EACH = ("人", "户", "村", "家", "个", "处", "所", "校", "镇", "乡", "单位", "企业")
"""What 每 may be said of where a text says 各: 每人1万元, 各获1万元."""
_BOUNDS = (Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.WITHIN, Hedge.BELOW)
_CLAUSE = 20
_PIECE = "块"
"""Six thousand 块 are bricks or money."""
_LASTING = regex("(?:为期|历时|会期|时间|工期|用时|期限|时长|持续)$")
"""In front of 一天, where it says how long something takes."""
_FITS = 1.0
"""How well a label must fit 一个 and the like for it to state a fact."""
_REPEATED = 0.12
"""How well a second mention must fit its label, against the first: one said of another thing is no repetition."""
_SHARING = ("各", "均", "分别", "都", "同为", "每")


def find_given_names(text: Text, prepared: Prepared) -> list[tuple[Mention, tuple[int, ...]]]:
    """The places where given names stand, longest first, with the facts that they state."""
    norm, raw = text.norm, text.raw
    heads, owners_of = prepared.names.heads, prepared.names.owners
    found = []
    floor = 0
    pairs = text.pairs
    for place in compress(range(len(pairs)), map(heads.__contains__, pairs)):
        if place < floor:
            continue
        end = _end(heads[pairs[place]], norm, place)
        key = name_key(norm[place:end]) if end else ""
        owners = owners_of.get(key, ())
        if owners:
            start, floor = place, end
            if norm[start - 1 : start] in _OPENING and norm[floor : floor + 1] in _CLOSING:
                start, floor = start - 1, floor + 1
            kind = prepared.facts[owners[0]].kind
            mention = Mention(kind, start, floor, raw[start:floor], Name(key))
            found.append((mention, owners))
    return found


def _end(spellings: Iterable[Spelling], norm: str, place: int) -> int:
    """Where the first of some names ends that stands at a place; 0 where none does."""
    for spelling in spellings:
        end = spelling.end(norm, place)
        if end:
            return end
    return 0


def match_amounts(mentions: Iterable[Mention], prepared: Prepared, fit: Fit, norm: str) -> Stated:
    """Quantities and rates whose value, unit and hedge are those of a fact."""
    groups: dict[tuple[int, ...], list[Mention]] = defaultdict(list)
    for mention in mentions:
        amount = _amount_of(mention.value)
        if amount:
            owners = _owners(mention, amount, prepared, norm)
            if mention.loose and amount.low == 1:
                lasts = _LASTING.search(norm, max(0, mention.start - 2), mention.start) is not None
                owners = tuple(
                    o for o in owners if lasts or _is_paced(prepared, o) or fit.of(o, mention) >= _FITS
                )
            if owners:
                groups[owners].append(mention)
    stated: Stated = defaultdict(list)
    merged = _merged(groups)
    for owners, group in merged:
        if len(owners) == 1 and len(group) == 1:
            stated[owners[0]] = list(group)
            fit.learn(owners[0], group[0])
    for owners, group in merged:
        if len(owners) > 1 or len(group) > 1:
            for owner, mention in _assign(owners, group, prepared, fit, norm):
                stated[owner].append(mention)
    return stated


def _is_paced(prepared: Prepared, owner: int) -> bool:
    """Whether a fact is a frequency, whose period the text says as well: 每月检测一次."""
    value = prepared.facts[owner].value
    return isinstance(value, Amount) and bool(value.per)


def _amount_of(value: Value) -> Amount | None:
    """The amount that a mention states; 5日 alone may be five days."""
    if isinstance(value, When):
        days = value.day or 0
        return Amount(Decimal(days), Decimal(days), "天") if days and value == When(day=days) else None
    return value if isinstance(value, Amount) else None


def _merged(groups: dict[tuple[int, ...], list[Mention]]) -> list[tuple[tuple[int, ...], list[Mention]]]:
    """Groups of mentions that some fact has in common are assigned together."""
    counts = Counter(owner for owners in groups for owner in owners)
    alone = [entry for entry in groups.items() if all(counts[owner] == 1 for owner in entry[0])]
    entry_of: dict[int, tuple[set[int], list[Mention]]] = {}
    for owners, group in groups.items():
        if all(counts[owner] == 1 for owner in owners):
            continue
        merged: tuple[set[int], list[Mention]] = (set(owners), list(group))
        for entry in {id(entry_of[o]): entry_of[o] for o in owners if o in entry_of}.values():
            merged[0].update(entry[0])
            merged[1].extend(entry[1])
        for owner in merged[0]:
            entry_of[owner] = merged
    distinct = {id(entry): entry for entry in entry_of.values()}.values()
    return alone + [
        (tuple(sorted(owners)), sorted(group, key=lambda m: m.start)) for owners, group in distinct
    ]


def _owners(mention: Mention, amount: Amount, prepared: Prepared, norm: str) -> tuple[int, ...]:
    found = _owning(mention, amount, prepared, norm)
    if amount.unit == _PIECE:
        found |= _owning(mention, replace(amount, unit="元"), prepared, norm)
    return tuple(sorted(found))


def _owning(mention: Mention, amount: Amount, prepared: Prepared, norm: str) -> set[int]:
    low, high, unit, hedge, per = amount_key(amount)
    amounts = prepared.amounts
    found = list(amounts.get((low, high, unit, hedge, per), ()))
    if per:
        found += amounts.get(amount_key(replace(amount, per="")), ())
    if hedge is Hedge.WITHIN:
        found += amounts.get((low, high, unit, Hedge.EXACT, per), ())
        found += amounts.get((low, high, unit, Hedge.AT_MOST, per), ())
    if hedge is Hedge.AT_MOST:
        found += amounts.get((low, high, unit, Hedge.WITHIN, per), ())
    found += amounts.get((low, high, "", hedge, ""), ())
    rated = prepared.rated
    if (
        per
        or "/" in unit
        or (low, high, unit, hedge, "") in rated
        or (low, high, unit, Hedge.EXACT, "") in rated
    ):
        found += owners_of_each(mention, amount, prepared, norm)
    if unit[:1] == "个" and len(unit) > 1:
        pieces = amounts.get((low, high, "个", hedge, per), ())
        found += [owner for owner in pieces if unit[1:] in prepared.facts[owner].label]
    found += _said_apart(mention, (low, high, unit, hedge, per), prepared, norm)
    if hedge in _BOUNDS:
        exact = amounts.get((low, high, unit, Hedge.EXACT, per), ())
        found += [owner for owner in exact if LIMIT.search(prepared.facts[owner].label)]
    if not per and prepared.periods:
        for every in periods_before(norm, mention.start):
            found += amounts.get((low, high, unit, hedge, every), ())
    return set(found)


def _said_apart(mention: Mention, key: AmountKey, prepared: Prepared, norm: str) -> list[int]:
    """Facts whose hedge or period the text says elsewhere in the clause: 各获1万元, 60分钟、90分钟以内."""
    low, high, unit, hedge, per = key
    amounts = prepared.amounts
    found: list[int] = []
    if not unit:
        same = (low, high, hedge)
        found += [i for key, owners in amounts.items() if (key[0], key[1], key[3]) == same for i in owners]
    if unit == _SPEED:
        found += amounts.get((low * 1000, high * 1000, "米", hedge, per), ())
    if not per and "各" in norm[max(0, mention.start - 6) : mention.start]:
        found += [owner for each in _EACH for owner in amounts.get((low, high, unit, hedge, each), ())]
    apart = hedge_apart(norm, mention)
    if apart:
        found += amounts.get((low, high, unit, apart, per), ())
        clause = norm[max(0, mention.start - _CLAUSE) : mention.start]
        for each in (each for each in _EACH if f"各{each}" in clause or f"每{each}" in clause):
            found += amounts.get((low, high, unit, apart, each), ())
        if prepared.periods:
            found += amounts.get((low, high, unit, apart, period_before(norm, mention.start)), ())
    return found


def _assign(
    owners: Sequence[int], group: Sequence[Mention], prepared: Prepared, fit: Fit, norm: str
) -> Iterator[tuple[int, Mention]]:
    """Give every mention to the fact that fits best, and each fact one mention where there are enough."""
    fits = {
        (owner, place): fit.of(owner, mention)
        for owner in owners
        for place, mention in enumerate(group)
        if _could_state(prepared, owner, mention)
    }
    free_owners, free_places = set(owners), set(range(len(group)))
    best: dict[int, float] = {}
    for (owner, place), weight in sorted(fits.items(), key=lambda item: (-item[1], item[0][1], item[0][0])):
        if owner in free_owners and place in free_places:
            yield owner, group[place]
            best[owner] = weight
            free_owners.discard(owner)
            free_places.discard(place)
    for place in sorted(free_places):
        again = max((o for o in owners if (o, place) in fits), key=lambda o: fits[o, place], default=None)
        if again is None:
            continue
        fitting = fits[again, place] >= _REPEATED * best.get(again, 0.0)
        if fitting or not fit.is_of_another(again, group[place]):
            yield again, group[place]
    for owner in sorted(free_owners):
        shared = [
            place
            for place, mention in enumerate(group)
            if (owner, place) in fits and _is_shared(norm, mention)
        ]
        if shared:
            yield owner, group[max(shared, key=lambda place: fits[owner, place])]


def _could_state(prepared: Prepared, owner: int, mention: Mention) -> bool:
    fact = prepared.facts[owner].value
    value = _amount_of(mention.value)
    if not isinstance(fact, Amount) or value is None:
        return False
    return not fact.unit or not value.unit or amount_key(fact)[2] == amount_key(value)[2]


def _is_shared(norm: str, mention: Mention) -> bool:
    """Whether a sentence says its figure of several things: 各捐款2万元, 均为5人."""
    before = norm[max(0, mention.start - 12) : mention.start]
    return any(word in before for word in _SHARING)


def match_dates(mentions: Sequence[Mention], prepared: Prepared, fit: Fit, calendar: Calendar) -> Stated:
    """Dates, also in part and by reference; one date may be that of several facts."""
    stated: Stated = defaultdict(list)
    given = GivenDates(prepared)
    for mention in mentions:
        if not isinstance(mention.value, When):
            continue
        when = whole_date(mention.value)
        candidates = given.candidates(when, calendar, mention.start)
        owners = [i for i in candidates if _states(calendar, prepared, i, when, mention)]
        owners = owners or _day_and_hour(candidates, prepared, calendar, when, mention)
        if len(owners) > 1:
            owners.sort(key=lambda i: (-fit.of(i, mention), i))
        for place, owner in enumerate(owners):
            if place == 0 or not stated.get(owner):
                stated[owner].append(mention)
    return stated


def _day_and_hour(
    candidates: Sequence[int], prepared: Prepared, calendar: Calendar, when: When, mention: Mention
) -> list[int]:
    """3月6日上午九点, where day and hour were given as two facts."""
    if when.time is None or (when.day is None and when.month is None):
        return []
    until = When(time=when.end.time) if when.end and when.end.day is None else None
    hour = When(time=when.time, end=until)
    hours = [i for i in prepared.dates if prepared.facts[i].value == hour]
    if not hours:
        return []
    day = replace(when, time=None, end=None if until else when.end)
    return hours + [i for i in candidates if _states(calendar, prepared, i, day, mention)]


def _states(calendar: Calendar, prepared: Prepared, index: int, when: When, mention: Mention) -> bool:
    fact = prepared.facts[index].value
    return isinstance(fact, When) and calendar.states(fact, when, mention.start)
