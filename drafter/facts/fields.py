"""What the fields of a section hold, and the keys by which a facts file may name them."""

from functools import cache
from types import NoneType, UnionType
from typing import NamedTuple, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from drafter.facts.names import folded
from drafter.facts.section import Group


class Shape(NamedTuple):
    """A field's element type, and whether it holds a list of them."""

    item: object
    is_list: bool


def shape_of(annotation: object) -> Shape:
    """The shape of an annotation such as `Quantity | None` or `tuple[Visit, ...]`."""
    if get_origin(annotation) in (Union, UnionType):
        members = [member for member in get_args(annotation) if member is not NoneType]
        return shape_of(members[0]) if len(members) == 1 else Shape(annotation, is_list=False)
    if get_origin(annotation) in (tuple, list):
        return Shape(shape_of(get_args(annotation)[0]).item, is_list=True)
    return Shape(annotation, is_list=False)


@cache
def keys_of(model: type[Group]) -> dict[str, str]:
    """Field names by every key that may stand for them, folded; names and labels go before aliases."""
    keys: dict[str, str] = {}
    for names in (_own_names, _aliases):
        for name, info in model.model_fields.items():
            for key in names(name, info):
                keys.setdefault(folded(key), name)
    return keys


def called_field(name: str, info: FieldInfo) -> str:
    """A field as messages name it: 「filed（立案件数）」."""
    return f"{name}（{info.title}）" if info.title else name


def example_of(info: FieldInfo) -> str:
    """An example of a value as it is typed; empty where the field has none."""
    return str(info.examples[0]) if info.examples else ""


def setting(info: FieldInfo, name: str) -> object:
    """What `label` noted about a field: its aliases, unit or use."""
    extra = info.json_schema_extra
    return extra.get(name) if isinstance(extra, dict) else None


def _own_names(name: str, info: FieldInfo) -> tuple[str, ...]:
    return (name, info.title) if info.title else (name,)


def _aliases(name: str, info: FieldInfo) -> tuple[str, ...]:  # noqa: ARG001 - has the form of `_own_names`
    aliases = setting(info, "aliases")
    return tuple(str(alias) for alias in aliases) if isinstance(aliases, list) else ()
