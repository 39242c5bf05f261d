"""Ranges said in two figures, and two facts said in one range: 二百元以上五百元以下, 每吨从1.2元到两元不等."""

from itertools import pairwise

from drafter.checking.alignment import Alignment
from drafter.text.values import Amount, Hedge, Mention


def match_ranges(alignment: Alignment) -> None:
    """State the facts that are a range told by its ends, or the ends of a range that the text tells."""
    taken = {mention.start for mentions in alignment.stated.values() for mention in mentions}
    free = [m for m in alignment.text.mentions if isinstance(m.value, Amount) and m.start not in taken]
    wanted = [
        index
        for index, fact in enumerate(alignment.facts)
        if index not in alignment.stated and isinstance(fact.value, Amount)
    ]
    if wanted and free:
        _from_ends(alignment, wanted, free)
        _from_ranges(alignment, wanted, free)


def _from_ends(alignment: Alignment, wanted: list[int], free: list[Mention]) -> None:
    """200元至500元, where the text has 二百元以上五百元以下."""
    for one, other in pairwise(free):
        low, high = one.value, other.value
        if not isinstance(low, Amount) or not isinstance(high, Amount) or one.end != other.start:
            continue
        if (low.hedge, high.hedge) == (Hedge.AT_LEAST, Hedge.AT_MOST):
            for index in wanted:
                value = alignment.facts[index].value
                if isinstance(value, Amount) and (value.low, value.high, value.unit) == (
                    low.low,
                    high.high,
                    low.unit,
                ):
                    alignment.stated[index] = [one, other]


def _from_ranges(alignment: Alignment, wanted: list[int], free: list[Mention]) -> None:
    """1.2元 and 2元, where the text has 1.2元到两元."""
    for mention in free:
        said = mention.value
        if isinstance(said, Amount) and said.low != said.high and not said.hedge:
            ends = [_index_of(alignment, wanted, number, said.unit) for number in (said.low, said.high)]
            if None not in ends:
                alignment.stated |= {index: [mention] for index in ends if index is not None}


def _index_of(alignment: Alignment, wanted: list[int], number: object, unit: str) -> int | None:
    for index in wanted:
        value = alignment.facts[index].value
        if not isinstance(value, Amount) or value.hedge or unit != value.unit.partition("/")[0]:
            continue
        if value.low == value.high == number:
            return index
    return None
