"""Persons in each other's seat: one is called by the post that was given of another, who is never called by it."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from drafter.checking.alignment import Alignment, Swapped
from drafter.checking.holders import Holder
from drafter.text.posts import Post, post_behind, posts_before
from drafter.text.values import Kind, Mention, Value

_JOINING = frozenset("、和与及")
_SINGLE = frozenset(
    ("主席", "秘书长", "书记", "县长", "市长", "区长", "镇长", "乡长", "局长", "会长", "校长", "院长")
)
"""Posts that one person of a body holds."""


class _Seat(NamedTuple):
    """A person of the text, with the fact that names them and the posts that stand beside the name."""

    fact: int
    mention: Mention
    posts: tuple[Post, ...]


def find_seats(alignment: Alignment) -> Iterator[Swapped]:
    """The persons that stand in a seat given to another, each fact in one exchange at most."""
    seats = _seats(alignment) if alignment.prepared.holders else []
    by_person: dict[Value, list[_Seat]] = defaultdict(list)
    for seat in seats:
        by_person[seat.mention.value].append(seat)
    used = {fact.id for swap in alignment.misplaced for fact in (swap.fact, swap.other)}
    facts = alignment.facts
    for seat in seats:
        other = _rightful(alignment, seat, by_person)
        if other and used.isdisjoint((facts[seat.fact].id, facts[other.fact].id)):
            used |= {facts[seat.fact].id, facts[other.fact].id}
            yield Swapped(facts[seat.fact], seat.mention, facts[other.fact], other.mention)


def _seats(alignment: Alignment) -> list[_Seat]:
    norm = alignment.text.norm
    persons: dict[int, tuple[int, Mention]] = {}
    for index, mentions in alignment.stated.items():
        if alignment.facts[index].kind is Kind.PERSON:
            persons.update({mention.start: (index, mention) for mention in mentions})
    found: list[_Seat] = []
    for start in sorted(persons):
        index, mention = persons[start]
        behind = post_behind(norm, mention.end)
        posts = (*posts_before(norm, start), *((behind,) if behind else ()))
        if not posts and found and _is_next(norm, found[-1].mention.end, start):
            posts = found[-1].posts  # 副主席何静宜、罗秋实
        found.append(_Seat(index, mention, posts))
    return found


def _is_next(norm: str, end: int, start: int) -> bool:
    return start - end == 1 and norm[end] in _JOINING


def _rightful(alignment: Alignment, seat: _Seat, by_person: dict[Value, list[_Seat]]) -> _Seat | None:
    """Where the one stands to whom the post beside a name was given, where that is another and called otherwise."""
    holders = alignment.prepared.holders
    own = holders.get(seat.mention.value)
    known = (*own.posts, *own.labels) if own else ()
    for post in seat.posts if own else ():
        if not post.is_rank or any(post.fits(given) for given in known):
            continue
        owners = [holder for holder in holders.values() if any(post.fits(given) for given in _ranks(holder))]
        is_single = len(owners) == 1 and not post.grade and post.core in _SINGLE
        for holder in owners:
            theirs = by_person.get(holder.fact.value, [])
            called = [other for each in theirs for other in each.posts if other.is_rank]
            if not theirs or any(post.fits(other) for other in called):
                continue
            is_elsewhere = called and not any(
                other.fits(given) for other in called for given in _ranks(holder)
            )
            if is_single or is_elsewhere or (own and _ranks(own)):
                return theirs[0]
    return None


def _ranks(holder: Holder) -> list[Post]:
    return [post for post in (*holder.posts, *holder.labels) if post.is_rank]
