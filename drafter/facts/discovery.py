"""
Which sections and genres there are: one module each in drafter/sections and drafter/genres, found by name.

Installed packages add theirs by entry points of the groups `drafter.sections` and `drafter.genres`; a file of
one's own is read only where it is named.

The folders are looked up late and by their names alone, so that this package imports nothing that stands
on it.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules
from typing import TypeVar

from drafter.errors import InputError
from drafter.facts.document import Document
from drafter.facts.names import folded, nearest
from drafter.facts.order import Order
from drafter.facts.own import is_file_name, read_genre_file
from drafter.facts.section import Section
from drafter.text.regex import regex

Described = TypeVar("Described", Section, Document)
_FEW = 6
_PLAIN = regex("[a-z_]+")
_ENDINGS = ("工作", "情况", "部分")


@cache
def all_sections() -> tuple[type[Section], ...]:
    """Every section in drafter/sections and of installed packages, by type."""
    found = {*_classes("drafter.sections", Section), *_installed("drafter.sections", Section)}
    return tuple(sorted(found, key=lambda section: section.type_name()))


@cache
def all_genres() -> tuple[type[Document], ...]:
    """Every genre in drafter/genres and of installed packages, by name."""
    found = {*_classes("drafter.genres", Document), *_installed("drafter.genres", Document)}
    return tuple(sorted(found, key=lambda genre: genre.type_name()))


def find_section(name: str, among: Sequence[type[Section]] | None = None) -> type[Section]:
    """The section of a type, a Chinese title or another name; InputError names the nearest known one."""
    known = all_sections() if among is None else among
    return named(name, known) or _find(name, known, "部分")


def named(name: str, among: Sequence[type[Section]]) -> type[Section] | None:
    """The section of some that goes by a name; the name of a file is tried first, which loads no other."""
    if isinstance(among, Order) and (own := among.named(name)):
        return own
    return _known(name, among)


def find_genre(name: str, folder: Path | None = None) -> type[Document]:
    """
    The genre of a name or a Chinese title, or in a file of one's own, relative to `folder` (`my_genre.py`).

    InputError names the nearest known one, or says what is wrong with the file.
    """
    if is_file_name(name):
        return read_genre_file(name, folder)
    return genre_of_module(name) or _find(name, all_genres(), "文种")


def called(described: type[Section] | type[Document]) -> str:
    """A section or genre as messages name it: 「proposals（提案工作）」."""
    return f"{described.type_name()}（{described.title}）" if described.title else described.type_name()


def names_of(described: type[Section] | type[Document]) -> tuple[str, ...]:
    """All names by which a section or genre may be called."""
    short = [described.title.removesuffix(ending) for ending in _ENDINGS if described.title.endswith(ending)]
    return tuple(
        name for name in (described.type_name(), described.title, *described.aliases, *short) if name
    )


def _known(name: str, among: Iterable[type[Described]]) -> type[Described] | None:
    wanted = folded(name)
    return next((d for d in among if wanted and wanted in {folded(each) for each in names_of(d)}), None)


def _find(name: str, known: Sequence[type[Described]], what: str) -> type[Described]:
    if found := _known(name, known):
        return found
    by_name = {each: described for described in known for each in names_of(described)}
    close = nearest(name, by_name)
    hint = f"，是不是「{called(by_name[close])}」？" if close else "。"
    listed = f"现有{what}：{'、'.join(called(each) for each in known)}。" if known else ""
    raise InputError(
        f"没有「{name}」这个{what}{hint}{listed if not close or len(known) <= _FEW else '请改正。'}"
    )


def genre_of_module(name: str) -> type[Document] | None:
    """The genre of that very name in this package, found without reading the others."""
    if not _PLAIN.fullmatch(name) or find_spec(f"drafter.genres.{name}") is None:
        return None
    return next(_in_module(f"drafter.genres.{name}", Document), None)


def _installed(group: str, base: type[Described]) -> Iterator[type[Described]]:
    """What installed packages offer by an entry point of this name."""
    from importlib.metadata import entry_points  # noqa: PLC0415 - of use where all names are looked through

    for point in entry_points(group=group):
        try:
            found = point.load()
        except Exception as error:  # whatever a package may raise
            said = " ".join(str(error).split())
            raise InputError(f"已安装的「{point.value}」无法读取（{said}）：请更新或卸载它。") from error
        if not (isinstance(found, type) and issubclass(found, base)):
            raise InputError(f"已安装的「{point.value}」不是 {base.__name__}：请更新或卸载它。")
        yield found


def _classes(package: str, base: type[Described]) -> Iterator[type[Described]]:
    for info in iter_modules(import_module(package).__path__, f"{package}."):
        yield from _in_module(info.name, base)


def _in_module(name: str, base: type[Described]) -> Iterator[type[Described]]:
    for member in vars(import_module(name)).values():
        if (
            isinstance(member, type)
            and issubclass(member, base)
            and member.__module__ == name
            and member.title
        ):
            yield member
