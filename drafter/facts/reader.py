"""
From plain data to a document: keys become fields, values are read, and every fault is noted with its place.

The models are filled field by field, so that a fault in one does not hide those in the others; pydantic's own
validation has the last word.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple, TypeVar, cast

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from drafter.facts.explain import explain
from drafter.facts.fields import called_field, example_of, keys_of, setting, shape_of
from drafter.facts.lacks import Lack, part_missing
from drafter.facts.masks import is_missing
from drafter.facts.missing import SENTENCES, half_open, holds_open, open_value
from drafter.facts.names import folded, nearest
from drafter.facts.section import Group
from drafter.facts.types import FactValue, Quantity
from drafter.facts.units import with_unit
from drafter.facts.value import open_words
from drafter.facts.where import Faults, Missing, Where
from drafter.facts.wording import sentence, shortened
from drafter.text.outline import unnumbered

_FEW = 8
Model = TypeVar("Model", bound=Group)


class Leaf(NamedTuple):
    """A value that was read, and where it stands."""

    where: Where
    value: FactValue


class Reader:
    """Reads groups of one file; `leaves` are the values read so far."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        self.leaves: list[Leaf] = []

    def group(
        self, model: type[Model], table: Mapping[str, object], where: Where, *, ready: Mapping[str, object]
    ) -> Model | None:
        """
        A group, section or document of what a table gives; None where something was at fault.

        `ready` are fields that were read elsewhere.
        """
        before = len(self.faults.found)
        given = self._given(model, table, where, skip=set(ready))
        values: dict[str, object] = dict(ready)
        for name, info in model.model_fields.items():
            if name in given:
                typed, value = given[name]
                read = self._field(info, value, where.at(name, typed, info.title or name))
                if read is not None:
                    values[name] = read
            elif info.is_required() and name not in ready:
                values |= self._lacking(name, info, where)
        sound = all(name in values for name, info in model.model_fields.items() if info.is_required())
        if not sound:
            return None
        return self._validated(model, values, where, sound=len(self.faults.found) == before)

    def _given(
        self, model: type[Group], table: Mapping[str, object], where: Where, *, skip: set[str]
    ) -> dict[str, tuple[str, object]]:
        """The table by field names, each with its key as typed; unknown and repeated keys are faults."""
        keys, given = keys_of(model), dict[str, tuple[str, object]]()
        for typed, value in table.items():
            name = keys.get(folded(str(typed)))
            if name is None or name in skip:
                self.faults.add(where.at(str(typed), typed), unknown_key(str(typed), model, skip=skip))
            elif name in given:
                label = called_field(name, model.model_fields[name])
                self.faults.add(
                    where.at(name, typed),
                    f"「{label}」写了两次（「{given[name][0]}」和「{typed}」）：请只留一处。",
                )
            else:
                given[name] = (typed, value)
        return given

    def _field(self, info: FieldInfo, value: object, where: Where) -> object:
        shape = shape_of(info.annotation)
        if not shape.is_list:
            return self._item(shape.item, info, value, where)
        items = value if isinstance(value, list | tuple) else [value]
        if not items and info.is_required():
            said = f"「{where.titles[-1]}」没有填写：请至少列出一项{_example(info)}。"
            left_out = self._open(shape.item, info, where, said)
            return None if left_out is None else (left_out,)
        places = (
            where.at(i, i) if isinstance(value, list | tuple) else where.at(i, "") for i in range(len(items))
        )
        read = [self._item(shape.item, info, item, place) for item, place in zip(items, places, strict=True)]
        return (
            tuple(item for item in read if item is not None)
            if any(item is not None for item in read) or not read
            else None
        )

    def _item(self, item: object, info: FieldInfo, value: object, where: Where) -> object:
        if isinstance(value, BaseModel | FactValue):
            return value
        if isinstance(item, type) and issubclass(item, Group):
            return self._nested(item, value, where)
        if is_missing(value) and not part_missing(item, value):
            remedy = "这是必填项" if info.is_required() else "没有这一项就把它删去"
            said = f"{_stands(value)}请填写{_example(info)}；{remedy}。"
            return self._open(item, info, where, said, str(value or ""))
        if isinstance(item, type) and issubclass(item, FactValue):
            return self._leaf(item, info, value, where)
        try:
            return _adapter(item).validate_python(value)
        except ValidationError as error:
            for _, said in explain(error):
                self.faults.add(where, sentence(said))
            return None

    def _lacking(self, name: str, info: FieldInfo, where: Where) -> dict[str, object]:
        """What stands for a required field that is not there, by its name; empty where nothing may."""
        shape = shape_of(info.annotation)
        place = where.at(name, name, info.title or name)
        said = _missing(name, info)
        made = self._open(shape.item, info, place, said, given=False, at=where)
        return {} if made is None else {name: (made,) if shape.is_list else made}

    def _open(
        self,
        item: object,
        info: FieldInfo,
        where: Where,
        said: str,
        typed: str = "",
        *,
        given: bool = True,
        at: Where | None = None,
    ) -> FactValue | None:
        """Note a fact that has no value; what stands for it where that is allowed."""
        if not (isinstance(item, type) and issubclass(item, FactValue)):
            self.faults.add(at or where, said)
            return None
        label = info.title or str(where.path[-1])
        name = next((str(part) for part in reversed(where.path) if isinstance(part, str)), "")
        self.faults.lack(Missing(where, label, example_of(info), name, given), said, at=at)
        if not self.faults.allow_missing:
            return None
        return half_open(item, typed, label) if item in SENTENCES else open_value(item, label)

    def _nested(self, model: type[Group], value: object, where: Where) -> Group | None:
        if isinstance(value, Mapping):
            return self.group(model, value, where, ready={})
        names = "、".join(called_field(name, info) for name, info in model.model_fields.items())
        self.faults.add(where, f"「{shortened(value)}」应为一组「名称 = 值」，可填：{names}。")
        return None

    def _leaf(self, kind: type[FactValue], info: FieldInfo, value: object, where: Where) -> FactValue | None:
        unit = str(setting(info, "unit") or "")
        if isinstance(value, list | tuple):
            self.faults.add(where, f"「{shortened(value)}」是列表，这里只能填一个值{_example(info)}。")
            return None
        if found := part_missing(kind, value):
            return self._partly(kind, info, where, found)
        if where.path[-1] == "heading" and isinstance(value, str):
            value = unnumbered(value.strip())  # the paper numbers its headings itself
        read = self.faults.attempt(where, lambda: kind.read(with_unit(value, unit)))
        if not isinstance(read, FactValue):
            return None
        if isinstance(read, Quantity) and not read.amount.unit:
            self.faults.add(where, f"「{read.text}」没有写单位：请补上{_example(info)}。")
            return None
        self.leaves.append(Leaf(where, read))
        return read

    def _partly(self, kind: type[FactValue], info: FieldInfo, where: Where, lacks: Lack) -> FactValue | None:
        """A person without name or post, or a figure without value."""
        label = lacks.label or info.title or str(where.path[-1])
        self.faults.lack(Missing(where, label, "" if lacks.label else example_of(info)), lacks.said)
        if not self.faults.allow_missing:
            return None
        return kind.unfilled(f"{lacks.before}{open_words(label)}{lacks.after}")

    def _validated(
        self, model: type[Model], values: dict[str, object], where: Where, *, sound: bool
    ) -> Model | None:
        """Let the model check what was read; each of its validators has its say."""
        said = False
        lenient = any(map(holds_open, values.values()))
        for contradiction in _contradictions(model, values, lenient=lenient):
            said = True
            field = next(iter(getattr(contradiction, "fields", ())), "")
            info = model.model_fields.get(field)
            place = where if info is None else self._place_of(where.at(field, field, info.title or ""))
            self.faults.add(place, sentence(str(contradiction)))
        if said or not sound:
            return None
        if lenient:
            made: Any = model.model_construct(None, **values)
            return cast("Model", made)
        try:
            return model.model_validate(values)
        except ValidationError as error:
            for loc, message in explain(error):
                place = where
                for part in loc:
                    place = place.at(part, part)
                self.faults.add(place, sentence(message))
            return None

    def _place_of(self, wanted: Where) -> Where:
        """The place of a field as it was typed, if it was read."""
        return next((leaf.where for leaf in self.leaves if leaf.where.path == wanted.path), wanted)


def unknown_key(typed: str, model: type[Group], *, skip: set[str] = frozenset()) -> str:  # type: ignore[assignment]
    """What to say about a key that is none of a model's fields."""
    known = {name: info for name, info in model.model_fields.items() if name not in skip}
    by_name = {
        key: called_field(name, info) for name, info in known.items() for key in (name, info.title or name)
    }
    close = nearest(typed, by_name)
    if close:
        return f"没有「{typed}」这一项，是不是「{by_name[close]}」？请改正。"
    few = len(known) <= _FEW
    listed = "、".join(called_field(name, info) for name, info in list(known.items())[:_FEW])
    listed += "" if few else "等，全部见 drafter form"
    return f"没有「{typed}」这一项：" + (f"这里可填 {listed}。" if listed else "这里不用填任何内容，请删去。")


def _contradictions(model: type[Group], values: dict[str, object], *, lenient: bool) -> Iterator[ValueError]:
    """
    What the validators of a model object to, each asked by itself; one objection about the same fields.

    With `lenient` a validator that cannot work for want of a value has nothing to say.
    """
    made: Any = model.model_construct(None, **values)
    known: list[frozenset[str]] = []
    for name, decorator in model.__pydantic_decorators__.model_validators.items():
        if decorator.info.mode != "after":
            continue
        try:
            getattr(made, name)()
        except (ValueError, AssertionError) as error:
            fields = frozenset(getattr(error, "fields", ()))
            if not any(before and before <= fields for before in known):
                yield error if isinstance(error, ValueError) else ValueError(str(error))
            known.append(fields)
        except TypeError:
            if not lenient:
                raise


@cache
def _adapter(annotation: Any) -> TypeAdapter[object]:
    return TypeAdapter(annotation)


def _missing(name: str, info: FieldInfo) -> str:
    example = example_of(info)
    shown = f'，如 {name} = "{example}"' if example else ""
    return f"缺少必填项「{info.title or name}」（{name}）：请补上{shown}。"


def _example(info: FieldInfo) -> str:
    example = example_of(info)
    return f"，如「{example}」" if example else ""


def _stands(value: object) -> str:
    return f"「{value}」不是实际内容，" if isinstance(value, str) and value.strip() else "这里是空的，"
