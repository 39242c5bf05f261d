"""The sections that a genre of this package admits, each loaded when it is first asked for."""

from collections.abc import Sequence
from importlib import import_module
from typing import overload

from drafter.facts.section import Section

_HOME = "drafter.sections"


class Order(Sequence[type[Section]]):
    """
    Sections by the names of their files, in the order in which they stand.

    A genre admits dozens and a paper has a few of them: to make the models of all takes as long as to draft.
    """

    def __init__(self, *names: str) -> None:
        self.names = names

    @overload
    def __getitem__(self, index: int) -> type[Section]: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[type[Section], ...]: ...

    def __getitem__(self, index: int | slice) -> type[Section] | tuple[type[Section], ...]:
        """The section at a place, or those of a stretch."""
        if isinstance(index, slice):
            return tuple(map(_load, self.names[index]))
        return _load(self.names[index])

    def __len__(self) -> int:
        """How many there are."""
        return len(self.names)

    def named(self, name: str) -> type[Section] | None:
        """The section whose file has this name; the others are not loaded for that."""
        return _load(name) if name in self.names else None


def _load(name: str) -> type[Section]:
    module = f"{_HOME}.{name}"
    members = vars(import_module(module)).values()
    return next(
        each
        for each in members
        if isinstance(each, type) and issubclass(each, Section) and each.__module__ == module and each.title
    )
