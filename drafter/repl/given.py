"""The facts of a session as plain data: keys are field names, values are text, and what was left out is not there."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from drafter.errors import InputError
from drafter.facts.facts import Facts
from drafter.facts.frame import FRAME
from drafter.facts.load import load_facts, parse_file
from drafter.facts.names import folded
from drafter.facts.own import is_file_name
from drafter.prompting.builder import require_document

Data: TypeAlias = dict[str, "Value"]
Value: TypeAlias = str | int | float | bool | list["Value"] | dict[str, "Value"] | None

_KEPT = ("genre", "complete", "length", "may", "accept")
"""What a file says of the paper besides its facts."""


def read_data(path: Path) -> Data:
    """
    The data of a facts file; what is missing in it is left open.

    Raises:
        InputError: the file cannot be read.
        FactsError: the facts are at fault, or a plain list, which cannot be drafted.
    """
    parsed = parse_file(path).data
    facts = load_facts(path, allow_missing=True)
    data: Data = {}
    root = parsed if isinstance(parsed, Mapping) else {}
    for typed, value in root.items():
        name = FRAME.get(folded(str(typed)))
        if name in _KEPT:
            data[name] = plain(value)
    data["genre"] = _genre(str(data.get("genre", "")), path) or facts.genre
    dumped = require_document(facts).model_dump(mode="json", exclude_none=True)
    kept = {key: _trimmed(plain(value)) for key, value in dumped.items()}
    return data | {key: value for key, value in kept.items() if value is not None}


def load_data(data: Data) -> Facts:
    """The facts of plain data; a `FactsError` names what is wrong with them."""
    return load_facts(data, allow_missing=True)


def hash_of(path: Path) -> str:
    """A hash of a file, by which a change is seen; empty where it cannot be read."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def plain(value: object) -> Value:
    """Any parsed value as JSON has it: dates and decimals as they are written."""
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(inner) for inner in value]
    if value is None or isinstance(value, str | bool | int | float):
        return value
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _trimmed(value: Value) -> Value:
    """A value without what is empty; None where nothing is left."""
    if isinstance(value, dict):
        return {key: inner for key, each in value.items() if (inner := _trimmed(each)) is not None}
    if isinstance(value, list):
        return [inner for each in value if (inner := _trimmed(each)) is not None] or None
    return value


def _genre(name: str, path: Path) -> str:
    """The genre as it was typed; a file of one's own by a path that holds from everywhere."""
    if not is_file_name(name):
        return name
    own = (path.parent / name).resolve()
    if not own.is_file():
        raise InputError(f"找不到文种文件「{own}」：请检查路径。")
    return str(own)
