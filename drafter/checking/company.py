"""Values among their own: where the rest of a group or a section is told, its own values belong."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from drafter.checking.alignment import Alignment
from drafter.facts.fact import Fact
from drafter.text.regex import regex
from drafter.text.sentences import Span
from drafter.text.values import Kind, Mention

_FELLOWS = 2
"""How many others of a group or section a place must state, for it to be theirs."""
_NUMBER = regex(r"\.[0-9]+")

_Owner = str | int | None
_Match = tuple[int, Mention]


class Company:
    """By sentence, how many facts of each group are stated there and nowhere else; by paragraph, of each section."""

    def __init__(self, alignment: Alignment) -> None:
        facts, text = alignment.facts, alignment.text
        once = {
            index: places[0]
            for index, places in alignment.stated.items()
            if len(places) == 1 and facts[index].kind is not Kind.POINT
        }
        # What a section says of no group is one of its own.
        groups = _Stated(text.sentences, facts, [fact.group or fact.section for fact in facts], once)
        sections = _Stated(text.paragraphs, facts, [fact.section for fact in facts], once)
        self._kinds = (groups, sections)

    def keeps(self, match: _Match, other: int) -> bool:
        """Whether the place of a value is that of its own group or section, and nothing of another's stands there."""
        return any(kind.keeps(match, other) for kind in self._kinds)

    def exchanged(self, matches: Sequence[_Match]) -> Iterator[tuple[_Match, _Match]]:
        """Values that stand where all the rest is of the other's group or section."""
        for kind in self._kinds:
            yield from kind.exchanged(matches)


class _Stated:
    def __init__(
        self, spans: Sequence[Span], facts: Sequence[Fact], owners: Sequence[_Owner], once: dict[int, Mention]
    ) -> None:
        self._starts = [span.start for span in spans]
        self._facts = facts
        self._owners = owners
        self._counts: dict[int, Counter[_Owner]] = defaultdict(Counter)
        for index, mention in once.items():
            if owners[index] is not None:
                self._at(mention)[owners[index]] += 1

    def _at(self, mention: Mention) -> Counter[_Owner]:
        return self._counts[bisect_right(self._starts, mention.start)]

    def keeps(self, match: _Match, other: int) -> bool:
        own, others = self._owners[match[0]], self._owners[other]
        stated = self._at(match[1])
        is_of_another = others is not None and stated[others] > 0
        return own is not None and own != others and stated[own] > _FELLOWS and not is_of_another

    def exchanged(self, matches: Iterable[_Match]) -> Iterator[tuple[_Match, _Match]]:
        alone = [match for match in matches if self._is_alone(match)]
        by_owner: dict[_Owner, list[_Match]] = defaultdict(list)
        for match in alone:
            by_owner[self._owners[match[0]]].append(match)
        for one in alone:
            for host, beside in self._at(one[1]).items():
                for other in by_owner.get(host, ()) if host != self._owners[one[0]] else ():
                    if self._is_exchange(one, other, beside):
                        yield one, other

    def _is_alone(self, match: _Match) -> bool:
        """Whether nothing else of what a value belongs to stands beside it."""
        own = self._owners[match[0]]
        return own is not None and self._at(match[1])[own] == 1

    def _is_exchange(self, one: _Match, other: _Match, beside: int) -> bool:
        """Whether a guest's host is away, at the guest's home or, where they are alike, anywhere else."""
        fact, its = self._facts[one[0]], self._facts[other[0]]
        home = self._at(other[1])[self._owners[one[0]]]
        if home:
            return min(beside, home) >= _FELLOWS or _shape(fact) == _shape(its)
        return beside > _FELLOWS and _field(fact) == _field(its)


def _shape(fact: Fact) -> str:
    """The same for one field of all items of a list: the number of two visits."""
    return _NUMBER.sub("", fact.id)


def _field(fact: Fact) -> str:
    return _shape(fact).rpartition(".")[2]
