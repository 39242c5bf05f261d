"""
The paper out: one file a format, found here by the ending of the file to be written.

A format is a module with `SUFFIXES` and `render(draft) -> bytes`; what it needs beyond that it loads late, and
says in `require_ready()` whether that is there; `notes(draft)` is what a user should know about the file.
"""

from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Protocol, cast

from drafter.errors import InputError

if TYPE_CHECKING:
    from drafter.drafting.draft import Draft


class Format(Protocol):
    """What each module in this folder offers."""

    SUFFIXES: tuple[str, ...]

    def render(self, draft: "Draft") -> bytes:
        """The content of the file."""
        ...


@cache
def all_formats() -> dict[str, Format]:
    """Every format, by each of its endings."""
    modules = [cast("Format", import_module(f"{__name__}.{info.name}")) for info in iter_modules(__path__)]
    return {suffix: module for module in modules for suffix in module.SUFFIXES}


def find_format(path: Path) -> Format:
    """The format for a file's ending; `InputError` names those there are."""
    found = all_formats().get(path.suffix.lower())
    if found is None:
        known = "、".join(sorted(all_formats()))
        raise InputError(f"{path}：不能写出这种文件：请改用以 {known} 结尾的文件名。")
    return found


def require_format(path: Path) -> None:
    """Raise `InputError` where a file of this ending cannot be written here, before any work is done for it."""
    ready = getattr(find_format(path), "require_ready", None)
    if ready:
        ready()


def notes_on(path: Path, draft: "Draft") -> tuple[tuple[str, str], ...]:
    """What a user should know about a file that is written, each in Chinese and in English."""
    told = getattr(find_format(path), "notes", None)
    return told(draft) if told else ()
