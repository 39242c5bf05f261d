"""Values that stand at each other's place: two matches whose labels fit better the other way round."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from drafter.checking.alignment import Alignment, Swapped
from drafter.checking.at_home import are_at_home, has_rank, order_of
from drafter.checking.company import Company
from drafter.checking.context import Context, Grams
from drafter.checking.heads import crossed_heads
from drafter.checking.planned import Planned, exchanged_plans
from drafter.text.values import Amount, Kind, Mention, When

MARGIN = 1.0
"""By how much the labels must fit better the other way round; below that, silence."""

WINDOW = 24
"""How many places of one unit on are compared with each."""

_SLACK = 0.5
"""By how much the quick comparison of two labels may be off."""

_LEAST = (MARGIN - _SLACK) / 2
"""How well a label must fit another's place, or that one's fit its own, for the two to be looked at."""

_LITTLE = 0.2
"""How little a label may fit its own place, against the other, where the second label tells nothing."""

_SLIGHT = 0.5
"""How well a label of a date, a body or a place may fit its own place, as a share of the other's."""

_BESIDE = 1.5
"""How near the words of such a label must stand to the other's place, a pair of its characters."""

_NAMED = (Kind.ORGANISATION, Kind.PLACE)

_THREE = 3

_Match = tuple[int, Mention]
_Suspect = tuple[float, _Match, _Match]


def find_swaps(alignment: Alignment) -> list[Swapped]:
    """The swaps among facts that are stated in one place each, worst first, each fact in one swap at most."""
    groups, company = _groups(alignment), Company(alignment)
    suspects: list[_Suspect] = []
    for group in groups.values():
        suspects += _inverted(alignment, group)
    if not suspects:
        for group in groups.values():
            suspects += _turned(alignment, group)
    suspects = [s for s in suspects if not company.keeps(s[1], s[2][0]) and not company.keeps(s[2], s[1][0])]
    for group in groups.values():
        suspects += _away(alignment, company, group)
        suspects += _miscounted(alignment, group)
        suspects += _disordered(alignment, group)
    if not suspects:
        return []
    planned = Planned(alignment)
    suspects = [s for s in suspects if not are_at_home(alignment, planned, s[1], s[2])]
    suspects.sort(key=lambda entry: (entry[0], entry[1][0], entry[2][0]))
    used: set[int] = set()
    found = []
    for _, (one, mention), (other, other_mention) in suspects:
        if one in used or other in used:
            continue
        used |= {one, other}
        facts = alignment.facts
        found.append(Swapped(facts[one], mention, facts[other], other_mention))
    return found


def _away(alignment: Alignment, company: Company, group: list[_Match]) -> Iterator[_Suspect]:
    """Two values, each where the rest of the other's group or section is told."""
    for one, other in company.exchanged(group):
        if alignment.facts[one[0]].value != alignment.facts[other[0]].value:
            yield -MARGIN, one, other


def _miscounted(alignment: Alignment, group: list[_Match]) -> Iterator[_Suspect]:
    """Two figures, each right at what the other counts, or what is planned for what was done."""
    for one, other in (*crossed_heads(alignment, group), *exchanged_plans(alignment, group)):
        if alignment.facts[one[0]].value != alignment.facts[other[0]].value:
            yield -MARGIN, one, other


def _disordered(alignment: Alignment, group: list[_Match]) -> Iterator[_Suspect]:
    """Two persons named with 分别 against the order of their labels."""
    if alignment.facts[group[0][0]].kind is Kind.PERSON:
        ranked = [match for match in group if has_rank(alignment.facts[match[0]].label)]
        for one, other in combinations(ranked, 2):
            if order_of(alignment, one, other) < 0:
                yield -MARGIN, one, other


def _groups(alignment: Alignment) -> dict[object, list[_Match]]:
    groups: dict[object, list[_Match]] = defaultdict(list)
    for index, mentions in alignment.stated.items():
        fact = alignment.facts[index]
        if len(mentions) != 1:
            continue
        if isinstance(fact.value, Amount):
            groups[fact.kind, fact.value.unit].append((index, mentions[0]))
        elif fact.kind in (Kind.PERSON, *_NAMED):
            groups[fact.kind].append((index, mentions[0]))
        elif isinstance(fact.value, When):
            groups[_make(fact.value)].append((index, mentions[0]))
    return groups


def _make(when: When) -> tuple[bool, ...]:
    """What a date says of itself: only dates of one make can be exchanged."""
    return when.year is not None, when.month is not None, when.day is not None, when.end is not None


def _inverted(alignment: Alignment, group: list[_Match]) -> Iterator[_Suspect]:
    if len(group) < 2:
        return
    ordered = sorted(group, key=lambda m: m[1].start)
    contexts = [alignment.contexts.at(mention) for _, mention in ordered]
    rows = _scores(alignment, ordered, contexts)
    fitting = {
        (min(place, at), max(place, at))
        for place, row in enumerate(rows)
        for at, fit in row.items()
        if fit > _LEAST and at != place
    }
    for place, beyond in sorted(fitting):
        crossed = rows[place].get(beyond, 0.0) + rows[beyond].get(place, 0.0)
        # Words that both labels have speak for neither place, and cancel out here.
        gain = crossed - rows[place].get(place, 0.0) - rows[beyond].get(beyond, 0.0)
        one, other = ordered[place], ordered[beyond]
        if gain > MARGIN - _SLACK and one[1].start != other[1].start:
            gain = _gain(alignment, one[0], other[0], (contexts[place], contexts[beyond]))
            if gain > MARGIN and not _alike(alignment, one[0], other[0]):
                yield -gain, one, other


def _scores(alignment: Alignment, ordered: list[_Match], contexts: list[Context]) -> list[dict[int, float]]:
    """How well each place, by number, fits each label of a group; places that do not fit at all are left out."""
    labels: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, (index, _) in enumerate(ordered):
        for gram, weight in alignment.prepared.grams[index].items():
            labels[gram].append((number, weight))
    rows: list[dict[int, float]] = [{} for _ in ordered]
    for number, (context, row) in enumerate(zip(contexts, rows, strict=True)):
        near = context.near
        for gram in filter(labels.__contains__, near):
            for place, weight in labels[gram]:
                if -WINDOW < place - number < WINDOW:
                    row[place] = row.get(place, 0.0) + near[gram] * weight
    return rows


def _gain(alignment: Alignment, one: int, other: int, contexts: tuple[Context, Context]) -> float:
    """How much better two labels fit crossed, by the words that only one of them has; 0 where that is not sure."""
    mine, its = alignment.prepared.grams[one], alignment.prepared.grams[other]
    here, there = contexts
    own, its_own = _apart(here, mine, its), _apart(there, its, mine)
    moved, its_moved = _apart(there, mine, its), _apart(here, its, mine)
    kind = alignment.facts[one].kind
    if kind in (*_NAMED, Kind.DATE):
        whole, its_whole = _weight(mine, its), _weight(its, mine)
        sure = own <= _SLIGHT * moved and its_own <= _SLIGHT * its_moved
        sure = sure and 0 < _BESIDE * whole <= moved and 0 < _BESIDE * its_whole <= its_moved
    else:
        sure = kind is Kind.PERSON or _gains(own, moved, its_own, its_moved)
    return moved + its_moved - own - its_own if sure else 0.0


def _turned(alignment: Alignment, group: list[_Match]) -> Iterator[_Suspect]:
    """Three values that each stand at the next one's place: the first two of them."""
    if len(group) < _THREE:
        return
    grams, at = alignment.prepared.grams, alignment.contexts.at
    ordered = sorted(group, key=lambda m: m[1].start)
    scores = [
        [at(there[1]).score(grams[index]) for there in ordered[:WINDOW]] for index, _ in ordered[:WINDOW]
    ]
    best = [max(range(len(row)), key=row.__getitem__) for row in scores]
    for first, second in enumerate(best):
        third = best[second]
        if len({first, second, third}) == _THREE and best[third] == first:
            turned = (first, second, third)
            if all(scores[i][best[i]] - scores[i][i] > MARGIN for i in turned):
                yield 0.0, ordered[first], ordered[second]


def _apart(context: Context, grams: Grams, others: Grams) -> float:
    """How well a place fits those words of a label that another label has not."""
    near = context.near
    if near.keys().isdisjoint(grams):
        return 0.0
    return sum(near[gram] * weight for gram, weight in grams.items() if gram in near and gram not in others)


def _weight(grams: Grams, others: Grams) -> float:
    """The weight of those words of a label that another label has not."""
    return sum(weight for gram, weight in grams.items() if gram not in others)


def _gains(own: float, moved: float, its_own: float, its_moved: float) -> bool:
    """Whether both labels fit better crossed, or one much better and the other no worse."""
    one, other = moved - own, its_moved - its_own
    if one > 0 and other > 0:
        return True
    low, high = (own, moved) if one > other else (its_own, its_moved)
    return min(one, other) >= 0 and low < _LITTLE * high


def _alike(alignment: Alignment, one: int, other: int) -> bool:
    """
    Two members of one list (a repeated label) cannot be exchanged.

    Nor can two of one label in different groups where one group has no words of its own to tell it by.
    """
    facts = alignment.facts
    if facts[one].label == facts[other].label:
        mine, its = (alignment.prepared.grams[index].keys() for index in (one, other))
        if facts[one].group == facts[other].group or mine <= its or its <= mine:
            return True
    return facts[one].value == facts[other].value
