"""Values at each other's place in one sentence, of which one stands once more elsewhere, in its own place."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from drafter.checking.alignment import Alignment, Swapped
from drafter.checking.context import Grams
from drafter.text.values import Amount, Mention

_MOST = 3
"""How often a value may be said for its first place to be looked at."""
_SURE, _DIRECT = 1.25, 4.0
"""How near the words that only one label has must stand to the other's place: a pair of characters, and the nearest."""
_LITTLE = 0.6
"""How much of that they may have of their own place."""

_Match = tuple[int, Mention]


def find_swapped_again(alignment: Alignment) -> Iterator[Swapped]:
    """The exchanged figures of a sentence, where a second standing of one of them hides the exchange."""
    used = {fact.id for swap in alignment.misplaced for fact in (swap.fact, swap.other)}
    for matches in _by_sentence(alignment).values():
        for (one, mention), (other, other_mention) in combinations(matches, 2):
            again = len(alignment.stated[one]) + len(alignment.stated[other]) > 2
            if again and one != other and _crossed(alignment, (one, mention), (other, other_mention)):
                swap = Swapped(alignment.facts[one], mention, alignment.facts[other], other_mention)
                if used.isdisjoint((swap.fact.id, swap.other.id)):
                    used |= {swap.fact.id, swap.other.id}
                    yield swap


def _by_sentence(alignment: Alignment) -> dict[tuple[int, str], list[_Match]]:
    """The figures said once in a sentence, by it and their unit."""
    starts = [sentence.start for sentence in alignment.text.sentences]
    found: dict[tuple[int, str], list[_Match]] = defaultdict(list)
    for index, mentions in alignment.stated.items():
        value = alignment.facts[index].value
        if not isinstance(value, Amount) or len(mentions) > _MOST:
            continue
        numbers = [bisect_right(starts, mention.start) for mention in mentions]
        for number, mention in zip(numbers, mentions, strict=True):
            if numbers.count(number) == 1:
                found[number, value.unit].append((index, mention))
    return found


def _crossed(alignment: Alignment, one: _Match, other: _Match) -> bool:
    """Whether the words that only one of two labels has stand at the other's place, of both."""
    facts, grams = alignment.facts, alignment.prepared.grams
    mine, its = grams[one[0]], grams[other[0]]
    if facts[one[0]].value == facts[other[0]].value or one[1].start == other[1].start:
        return False
    return _moved(alignment, _only(mine, its), one[1], other[1]) and _moved(
        alignment, _only(its, mine), other[1], one[1]
    )


def _only(grams: Grams, others: Grams) -> Grams:
    return {gram: weight for gram, weight in grams.items() if gram not in others}


def _moved(alignment: Alignment, own: Grams, here: Mention, there: Mention) -> bool:
    """Whether a label's own words stand by another place, and hardly by the place of its value."""
    at, whole = alignment.contexts.at, sum(own.values())
    beside = at(there)
    moved = beside.score(own)
    is_direct = any(beside.near.get(gram, 0.0) >= _DIRECT for gram in own)
    return is_direct and moved >= _SURE * whole and at(here).score(own) <= _LITTLE * moved
