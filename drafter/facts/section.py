"""
Sections and their groups: the models that describe the facts of one part of a document.

    class Visit(Group):
        \"\"\"One visit.\"\"\"

        date: Date = label("视察时间", examples=["5月16日"], required=True)
        place: Place | None = label("视察地点", examples=["岚溪工业园污水处理厂"])

    class Inspections(Section):
        \"\"\"视察: what was seen where, and what was proposed.\"\"\"

        title: ClassVar[str] = "视察工作"
        aliases: ClassVar[tuple[str, ...]] = ("委员视察",)

        count: Quantity | None = label("视察次数", examples=["3次"], unit="次")
        topics: tuple[Phrase, ...] = labels("视察主题", examples=["校园食堂"])
        visits: tuple[Visit, ...] = labels("视察活动")

A single value is declared with `label` and is None where it is not given; a list, of values or of groups, is
declared with `labels` and is an empty tuple. The arithmetic of a section is written as `model_validator`s of
mode 「after」, one a contradiction, with the helpers of `drafter.facts.arithmetic`.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)

from drafter.facts.fact import Use
from drafter.facts.units import with_unit
from drafter.text.regex import regex

_INNER_CAPITAL = regex("(?<=[a-z0-9])(?=[A-Z])")


def label(
    text: str,
    *,
    aliases: Sequence[str] = (),
    examples: Sequence[str] = (),
    unit: str = "",
    use: Use = "must",
    required: bool = False,
) -> Any:
    """
    Declare a field by its Chinese label, which is also a key of the facts file.

    Args:
        text: the label, as a clerk would name the fact.
        aliases: other words that name it in a text (「立案」), and in a facts file.
        examples: values as they are typed, shown in forms and errors.
        unit: the unit of a quantity that is typed as a bare number.
        use: 「may」 where the text need not state it.
        required: whether the field must be given; others default to None.
    """
    extra: dict[str, JsonValue] = {"aliases": list(aliases), "unit": unit, "use": use}
    if required:
        return Field(title=text, examples=list(examples), json_schema_extra=extra)
    return Field(default=None, title=text, examples=list(examples), json_schema_extra=extra)


def labels(
    text: str,
    *,
    aliases: Sequence[str] = (),
    examples: Sequence[str] = (),
    unit: str = "",
    use: Use = "must",
    required: bool = False,
) -> Any:
    """Declare a list, `tuple[X, ...]`, which is empty where it is not given; for the rest as `label`."""
    extra: dict[str, JsonValue] = {"aliases": list(aliases), "unit": unit, "use": use}
    if required:
        return Field(min_length=1, title=text, examples=list(examples), json_schema_extra=extra)
    return Field(default=(), title=text, examples=list(examples), json_schema_extra=extra)


class Group(BaseModel):
    """What belongs together inside a section: one visit, one proposal, one donor."""

    # Built at first use: a genre admits many sections of which a paper has few.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _complete_units(cls, given: object) -> object:
        """Give bare numbers the unit of their field: 93 is 93件."""
        if not isinstance(given, Mapping):
            return given
        return {name: with_unit(value, cls._unit(name)) for name, value in given.items()}

    @classmethod
    def _unit(cls, name: str) -> str:
        extra = cls.model_fields[name].json_schema_extra if name in cls.model_fields else None
        return str(extra.get("unit", "")) if isinstance(extra, dict) else ""


def type_name(kind: type) -> str:
    """The name of a section or genre: its module's in this package, elsewhere its class's (MyVisits: my_visits)."""
    if kind.__module__.startswith("drafter."):
        return kind.__module__.rpartition(".")[2]
    return _INNER_CAPITAL.sub("_", kind.__name__).lower()


class Section(Group):
    """
    One part of a document: its facts and their arithmetic.

    A section's `type` in a facts file is the name of the file that defines it, or of the class where that is
    not of this package; `title` is its name in Chinese, and `aliases` are other names that a clerk may write
    for it.
    """

    title: ClassVar[str] = ""
    aliases: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def type_name(cls) -> str:
        """The section's `type`."""
        return type_name(cls)

    @model_serializer(mode="wrap")
    def _with_type(self, handler: SerializerFunctionWrapHandler) -> dict[str, object]:
        """Write the `type` in front, so that what was dumped can be read again."""
        return {"type": self.type_name(), **handler(self)}
