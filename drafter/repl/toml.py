"""Plain data as TOML: values first, then tables, as a facts file has them."""

from collections.abc import Iterator
from json import dumps

from drafter.repl.given import Data, Value


def toml_of(data: Data) -> str:
    """The data as the text of a facts file."""
    return "\n".join(_table(data, "")).strip() + "\n"


def _table(table: Data, path: str) -> Iterator[str]:
    for key, value in table.items():
        if not _has_tables(value):
            yield f"{key} = {_inline(value)}"
    for key, value in table.items():
        if not _has_tables(value):
            continue
        name = f"{path}.{key}" if path else key
        for inner in value if isinstance(value, list) else [value]:
            yield ""
            yield f"[[{name}]]" if isinstance(value, list) else f"[{name}]"
            if isinstance(inner, dict):
                yield from _table(inner, name)


def _has_tables(value: Value) -> bool:
    """Whether a value is written below a header: a table, or a list of such, unless it is of plain values."""
    if isinstance(value, list):
        return bool(value) and all(isinstance(each, dict) and not _is_short(each) for each in value)
    return isinstance(value, dict) and not _is_short(value)


def _is_short(table: Data) -> bool:
    """Whether a table stands in one line: a person with a post, a figure with its label."""
    return set(table) in ({"name", "post"}, {"label", "value"})


def _inline(value: Value) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_inline(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    if isinstance(value, bool) or value is None:
        return "true" if value else "false"
    return dumps(value, ensure_ascii=False)
