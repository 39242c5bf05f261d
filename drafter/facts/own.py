"""
A user's own genre: a Python file that is named by its path, never looked for.

Its classes are like those of this package, but stand together in one file; a section's `type` is its class
name in lower case with underscores.
"""

import sys
import traceback
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import TypeVar

from drafter.errors import InputError
from drafter.facts.document import Document
from drafter.facts.section import Section

SUFFIX = ".py"
_PACKAGE = "drafter_own"
Described = TypeVar("Described", Section, Document)


def is_file_name(name: str) -> bool:
    """Whether a genre is named by a file of its own: 「my_genre.py」."""
    return name.strip().lower().endswith(SUFFIX)


def read_genre_file(name: str, folder: Path | None = None) -> type[Document]:
    """The genre in a file, whose path is relative to `folder`; InputError says what is wrong with it."""
    path = (folder or Path()) / name.strip()
    if not path.is_file():
        raise InputError(f"找不到文种文件「{path}」：请检查路径，或改用 drafter genres 列出的文种。")
    return _genre(path.resolve(), name)


@cache
def _genre(path: Path, name: str) -> type[Document]:
    module = _module(path, name)
    genres = _defined(module, Document)
    if not genres:
        raise InputError(f"文种文件「{name}」里没有文种：请写一个 Document 的子类，用 order 列出各部分。")
    if len(genres) > 1:
        listed = "、".join(genre.__name__ for genre in genres)
        raise InputError(f"文种文件「{name}」里有几个文种（{listed}）：一个文件只写一个。")
    genre = genres[0]
    if not genre.order:
        genre.order = tuple(_defined(module, Section))
    if not genre.title:
        genre.title = path.stem
    return genre


def _module(path: Path, name: str) -> ModuleType:
    """The module of a file; what goes wrong in it is said in one line, with the line of the file."""
    spec = spec_from_file_location(f"{_PACKAGE}.{path.stem}", path)
    if spec is None or spec.loader is None:
        raise InputError(f"文种文件「{name}」无法读取：请检查文件。")
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    try:
        spec.loader.exec_module(module)
    except SyntaxError as error:
        raise InputError(
            f"文种文件「{name}」第{error.lineno}行有语法错误（{error.msg}）：请改正。"
        ) from error
    except Exception as error:  # whatever a user's file may raise
        lines = [
            frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)
        ]
        place = f"第{lines[-1]}行" if lines else ""
        said = " ".join(str(error).split())
        raise InputError(
            f"文种文件「{name}」{place}运行出错（{type(error).__name__}：{said}）：请改正。"
        ) from error
    return module


def _defined(module: ModuleType, base: type[Described]) -> list[type[Described]]:
    """The classes of a kind that a module defines itself, in the order in which they stand."""
    return [
        member
        for member in vars(module).values()
        if isinstance(member, type) and issubclass(member, base) and member.__module__ == module.__name__
    ]
