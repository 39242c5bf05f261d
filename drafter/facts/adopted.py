"""A facts file with other values in the places of some: the file is kept as it was typed, but for those."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from drafter.errors import InputError
from drafter.facts.document import Document
from drafter.facts.facts import Facts
from drafter.facts.fields import keys_of
from drafter.facts.frame import FRAME
from drafter.facts.load import form_of, parse_facts
from drafter.facts.names import folded
from drafter.facts.parsed import Path as Keys
from drafter.facts.section import Group
from drafter.facts.sources import read_text_file

_VALUES = frozenset({"value", "值", "数值", "内容"})


@dataclass(frozen=True, slots=True)
class Adopted:
    """One fact and the value that it takes."""

    fact: str
    old: str
    new: str


def with_values(path: Path, facts: Facts, changes: Iterable[Adopted]) -> bytes:
    """
    The content of a facts file with new values; `facts` are those that were read from it.

    Raises:
        InputError: a value is not found where its fact stands; each that is not is named.
    """
    if path.suffix.lower() == ".xlsx":
        from drafter.facts.xlsx_text import with_cells  # noqa: PLC0415 - needs a library that is an extra

        return with_cells(path, {each.fact: (each.old, each.new) for each in changes})
    text = read_text_file(path)
    lost = []
    for each in changes:
        changed = _with_value(text, path.suffix.lower(), facts, each)
        if changed is None:
            lost.append(
                f"{path}：没有找到「{each.old}」在文件里的位置（{each.fact}）：请手工改为「{each.new}」。"
            )
        else:
            text = changed
    if lost:
        raise InputError("\n".join(lost))
    return text.encode("utf-8", "surrogatepass")


def place_of(data: object, facts: Facts, change: Adopted) -> tuple[Keys, str] | None:
    """Where in a file's data the old value of a fact stands, and the words that hold it."""
    keys = _typed(data, facts, change)
    return _leaf(data, keys, change.old) if keys is not None else None


def line_start(text: str, line: int) -> int:
    """The offset of a line, counted from 1."""
    at = 0
    for _ in range(line - 1):
        at = text.find("\n", at) + 1
    return at


def _with_value(text: str, suffix: str, facts: Facts, change: Adopted) -> str | None:
    parsed = parse_facts(text, suffix)
    found = place_of(parsed.data, facts, change)
    if found is None:
        return None
    place, leaf = found
    new = leaf.replace(change.old, change.new, 1)
    start = line_start(text, parsed.line_of(place) or 1)
    if form_of(text, suffix) == "lines":
        end = text.find("\n", start) if "\n" in text[start:] else len(text)
        line = text[start:end]
        at = line.rfind(change.old)
        return None if at < 0 else f"{text[: start + at]}{change.new}{text[start + at + len(change.old) :]}"
    return _rewritten(text, start, leaf, new)


def _rewritten(text: str, start: int, leaf: str, new: str) -> str | None:
    """The text with the first string from an offset on that holds a value holding another."""
    quoted = re.compile(rf"([\"'“]){re.escape(leaf)}([\"'”])").search(text, start)
    if quoted:
        return f"{text[: quoted.start()]}{quoted[1]}{new}{quoted[2]}{text[quoted.end() :]}"
    bare = re.compile(rf"(?<![0-9.]){re.escape(leaf)}(?![0-9.])").search(text, start)
    if bare is None:
        return None
    words = new if re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", new) else json.dumps(new, ensure_ascii=False)
    return f"{text[: bare.start()]}{words}{text[bare.end() :]}"


def _leaf(data: object, keys: Keys, old: str) -> tuple[Keys, str] | None:
    """The string or number at a path that holds the old value, and its path."""
    for key in keys:
        data = data[key] if isinstance(data, Mapping | list) else data  # type: ignore[index]  # checked before
    for path, leaf in _leaves(data, keys):
        if old in str(leaf):
            return path, str(leaf)
    return None


def _leaves(data: object, at: Keys) -> Iterator[tuple[Keys, object]]:
    if isinstance(data, Mapping):
        for key, inner in data.items():
            yield from _leaves(inner, (*at, key))
    elif isinstance(data, list | tuple):
        for index, inner in enumerate(data):
            yield from _leaves(inner, (*at, index))
    elif not isinstance(data, bool):
        yield at, data


def _typed(data: object, facts: Facts, change: Adopted) -> Keys | None:
    """The path of a fact by the keys as they were typed."""
    if facts.document is not None and isinstance(data, Mapping):
        return _in_group(data, type(facts.document), facts.document, change.fact.split("."))
    entries: object = data
    base: Keys = ()
    if isinstance(data, Mapping):
        key = next((key for key in data if FRAME.get(folded(str(key))) == "facts"), None)
        entries, base = (data, ()) if key is None else (data[key], (key,))
    if isinstance(entries, Mapping):
        label = next((fact.label for fact in facts.facts if fact.id == change.fact), None)
        return next(((key,) for key in entries if label and folded(str(key)) == folded(label)), None)
    if not isinstance(entries, list):
        return None
    for index, entry in enumerate(entries):
        if (
            isinstance(entry, Mapping)
            and str(entry.get("id", entry.get("编号", index))) == change.fact.split(".")[0]
        ):
            value = next((key for key in entry if folded(str(key)) in _VALUES), None)
            return None if value is None else (*base, index, value)
    return None


def _in_group(data: object, model: type[Group], owner: object, path: list[str]) -> Keys | None:
    """The typed path of a field's path inside a group; a path ends early where one string holds a list."""
    if not path or not isinstance(data, Mapping):
        return ()
    name = path[0]
    key = next((key for key in data if _names(model, str(key)) == name), None)
    if key is None:
        return None
    inner, rest = data[key], path[1:]
    keys: Keys = (key,)
    value = getattr(owner, name, None)
    if rest and rest[0].isdigit() and isinstance(inner, list):
        index = int(rest.pop(0))
        if index >= len(inner):
            return None
        keys, inner = (*keys, index), inner[index]
        value = value[index] if isinstance(value, tuple) and index < len(value) else None
    elif rest and rest[0].isdigit():
        rest.pop(0)
        value = value[0] if isinstance(value, tuple) and value else value
    if not isinstance(value, Group):
        return keys
    within = _in_group(inner, type(value), value, rest)
    return None if within is None else (*keys, *within)


def _names(model: type[Group], key: str) -> str:
    """The field that a key of a table names."""
    if issubclass(model, Document) and FRAME.get(folded(key)):
        return FRAME[folded(key)]
    return keys_of(model).get(folded(key), "")
