"""Facts that say the same twice (提交件数 15件 of the only session, 提交提案件数 15件): told once, both are stated."""

from collections.abc import Iterator

from drafter.checking.alignment import Alignment
from drafter.facts.fact import Fact
from drafter.text.values import Kind

_COUNTED = (Kind.QUANTITY, Kind.RATE)


def match_same(alignment: Alignment) -> None:
    """State a figure that stands nowhere by the words of another that is equal, of the same matter by its label."""
    for index, fact in enumerate(alignment.facts):
        if fact.kind in _COUNTED and index not in alignment.stated:
            for twin in _twins(alignment, fact):
                alignment.stated[index] = list(alignment.stated[twin])
                break


def _twins(alignment: Alignment, fact: Fact) -> Iterator[int]:
    """The stated facts of the same section that say the same as this one."""
    for index, other in enumerate(alignment.facts):
        if (
            index in alignment.stated
            and fact.section is not None
            and other.section == fact.section
            and other.group != fact.group
            and other.value == fact.value
            and (_runs_through(other.label, fact.label) or _runs_through(fact.label, other.label))
        ):
            yield index


def _runs_through(short: str, long: str) -> bool:
    """Whether all characters of one label stand in another in the same order."""
    rest = iter(long)
    return all(character in rest for character in short)
