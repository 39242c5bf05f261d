"""Values that stand at each other's place: two matches whose labels fit better the other way round."""

from collections import defaultdict
from collections.abc import Iterator

from drafter.checking.alignment import Alignment, Swapped
from drafter.text.values import Amount, Kind, Mention

MARGIN = 1.0
"""By how much the labels must fit better the other way round; below that, silence."""

WINDOW = 24
"""How many places of one unit on are compared with each."""

_Match = tuple[int, Mention]


def find_swaps(alignment: Alignment) -> list[Swapped]:
    """The swaps among facts that are stated in one place each, worst first, each fact in one swap at most."""
    suspects: list[tuple[float, _Match, _Match]] = []
    for group in _groups(alignment).values():
        suspects += _inverted(alignment, group)
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


def _groups(alignment: Alignment) -> dict[object, list[_Match]]:
    groups: dict[object, list[_Match]] = defaultdict(list)
    for index, mentions in alignment.stated.items():
        fact = alignment.facts[index]
        if len(mentions) != 1:
            continue
        if isinstance(fact.value, Amount):
            groups[fact.kind, fact.value.unit].append((index, mentions[0]))
        elif fact.kind is Kind.PERSON:
            groups[fact.kind].append((index, mentions[0]))
    return groups


def _inverted(alignment: Alignment, group: list[_Match]) -> Iterator[tuple[float, _Match, _Match]]:
    grams = alignment.prepared.grams
    at = alignment.contexts.at
    ordered = [
        (match, at(match[1]), at(match[1]).score(grams[match[0]]))
        for match in sorted(group, key=lambda m: m[1].start)
    ]
    for place, (one, context, own) in enumerate(ordered):
        mine = grams[one[0]]
        for other, there, its_own in ordered[place + 1 : place + WINDOW]:
            straight = own + its_own
            crossed = there.score(mine) + context.score(grams[other[0]])
            if (
                crossed - straight > MARGIN
                and one[1].start != other[1].start
                and not _alike(alignment, one[0], other[0])
            ):
                yield straight - crossed, one, other


def _alike(alignment: Alignment, one: int, other: int) -> bool:
    """Two members of one list (a repeated label) cannot be exchanged."""
    facts = alignment.facts
    same_label = facts[one].label == facts[other].label and facts[one].group == facts[other].group
    return same_label or facts[one].value == facts[other].value
