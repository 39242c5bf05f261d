"""
Which sections and genres there are: one module each in drafter/sections and drafter/genres, found by name.

The folders are looked up late and by their names alone, so that this package imports nothing that stands
on it.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

from drafter.errors import InputError
from drafter.facts.document import Document
from drafter.facts.names import folded, nearest
from drafter.facts.section import Section

Described = TypeVar("Described", Section, Document)
_FEW = 6
_ENDINGS = ("工作", "情况", "部分")


@cache
def all_sections() -> tuple[type[Section], ...]:
    """Every section in drafter/sections, by type."""
    return tuple(sorted(_classes("drafter.sections", Section), key=lambda found: found.type_name()))


@cache
def all_genres() -> tuple[type[Document], ...]:
    """Every genre in drafter/genres, by name."""
    return tuple(sorted(_classes("drafter.genres", Document), key=lambda found: found.type_name()))


def find_section(name: str, among: tuple[type[Section], ...] | None = None) -> type[Section]:
    """The section of a type, a Chinese title or another name; InputError names the nearest known one."""
    known = all_sections() if among is None else among
    return _find(name, known, "部分")


def find_genre(name: str) -> type[Document]:
    """The genre of a name or a Chinese title; InputError names the nearest known one."""
    return _find(name, all_genres(), "文种")


def called(described: type[Section] | type[Document]) -> str:
    """A section or genre as messages name it: 「proposals（提案工作）」."""
    return f"{described.type_name()}（{described.title}）" if described.title else described.type_name()


def names_of(described: type[Section] | type[Document]) -> tuple[str, ...]:
    """All names by which a section or genre may be called."""
    short = [described.title.removesuffix(ending) for ending in _ENDINGS if described.title.endswith(ending)]
    return tuple(
        name for name in (described.type_name(), described.title, *described.aliases, *short) if name
    )


def _find(name: str, known: tuple[type[Described], ...], what: str) -> type[Described]:
    wanted = folded(name)
    for described in known:
        if wanted and wanted in {folded(each) for each in names_of(described)}:
            return described
    by_name = {each: described for described in known for each in names_of(described)}
    close = nearest(name, by_name)
    hint = f"，是不是「{called(by_name[close])}」？" if close else "。"
    listed = f"现有{what}：{'、'.join(called(each) for each in known)}。" if known else ""
    raise InputError(
        f"没有「{name}」这个{what}{hint}{listed if not close or len(known) <= _FEW else '请改正。'}"
    )


def _classes(package: str, base: type[Described]) -> Iterator[type[Described]]:
    for info in iter_modules(import_module(package).__path__, f"{package}."):
        for member in vars(import_module(info.name)).values():
            if (
                isinstance(member, type)
                and issubclass(member, base)
                and member.__module__ == info.name
                and member.title
            ):
                yield member
