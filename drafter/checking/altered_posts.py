"""Posts said of given persons: one that nobody gave them is an alteration (副秘书长 of a 秘书长, 县长 of a 代县长)."""

from collections.abc import Iterator
from dataclasses import replace

from drafter.checking.alignment import Alignment, Near
from drafter.checking.holders import Holder
from drafter.text.posts import post_before, post_behind
from drafter.text.values import Kind, Mention, Name


def find_altered_posts(alignment: Alignment) -> None:
    """Find the posts that a text gives to persons otherwise than the facts do, once swaps are known."""
    holders = alignment.prepared.holders
    swapped = {fact.id for swap in alignment.misplaced for fact in (swap.fact, swap.other)}
    wrong: dict[tuple[int, int], Near] = {}
    for mention in _persons(alignment) if holders else ():
        holder = holders.get(mention.value)
        near = _near(alignment, holder, mention) if holder and holder.fact.id not in swapped else None
        if near:
            wrong[mention.start, mention.end] = near
    alignment.altered.extend(wrong.values())
    for index, mentions in alignment.stated.items() if wrong else ():
        if alignment.facts[index].kind is Kind.PERSON:
            alignment.stated[index] = [m for m in mentions if (m.start, m.end) not in wrong]


def _near(alignment: Alignment, holder: Holder, mention: Mention) -> Near | None:
    text = alignment.text
    before, behind = post_before(text.norm, mention.start), post_behind(text.norm, mention.end)
    for post in (before, behind):
        if post and holder.lacks(post, behind=post is behind):
            words = text.raw[post.start : post.end]
            fact = replace(holder.fact, label=f"{holder.name}的职务", text=holder.like(post))
            return Near(fact, Mention(Kind.PERSON, post.start, post.end, words, Name(words)))
    return None


def _persons(alignment: Alignment) -> Iterator[Mention]:
    """The persons of a text, found by the facts or by what stands beside them."""
    places = {}
    for mentions in (*alignment.stated.values(), alignment.text.mentions):
        places.update({(m.start, m.end, m.value): m for m in mentions if m.kind is Kind.PERSON})
    yield from places.values()
