"""A figure that brings its own label: what no field of a section foresees."""

from collections.abc import Mapping
from typing import Self

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from drafter.facts.masks import is_blank
from drafter.facts.names import folded
from drafter.facts.plain import inferred
from drafter.facts.value import FactValue, plain_text
from drafter.facts.wording import shortened
from drafter.text.regex import regex
from drafter.text.values import Kind

_KEYS = {
    "label": "label",
    "标签": "label",
    "名称": "label",
    "项目": "label",
    "value": "value",
    "值": "value",
    "数值": "value",
    "内容": "value",
}
_COLON = regex("[：:]")
_NAMED = regex("^【待填：?|】$")


class Figure(FactValue):
    """
    A value with a label of its own: `{label = "走访户数", value = "86户"}` or 「走访户数：86户」.

    The fact that it states has this label, and the kind that the value's form and the label give.
    """

    kind = Kind.PHRASE
    expected = '一项数据，如「走访户数：86户」或 {label = "走访户数", value = "86户"}'
    __slots__ = ("label", "post", "stated_kind")
    label: str
    stated_kind: Kind
    """The kind of the value."""
    post: str

    def __init__(self, label: str, value: object) -> None:
        self.label = plain_text(label)
        if not self.label:
            raise ValueError(f"没有写明名称，应填{self.expected}")
        if value is None or (isinstance(value, str) and is_blank(value)):
            raise ValueError(f"「{self.label}」还没有填写，没有这一项就把它删去")
        read = inferred(value, self.label)
        self.text, self.value = read.text, read.value
        self.stated_kind, self.post = read.kind, read.post

    @classmethod
    def read(cls, given: object) -> Self:
        """A table of label and value, or both in one text with a colon between."""
        if isinstance(given, cls):
            return given
        parts = label_and_value(given)
        if parts is None:
            raise ValueError(f"「{shortened(given)}」不是{cls.expected}")
        return cls(*parts)

    @classmethod
    def unfilled(cls, words: str) -> Self:
        """A figure of which the label alone is known, which the words name."""
        made = super().unfilled(words)
        made.label, made.stated_kind, made.post = _NAMED.sub("", words), Kind.PHRASE, ""
        return made

    def dumped(self) -> dict[str, str]:
        """Label and value."""
        return {"label": self.label, "value": f"{self.post}{self.text}"}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Figure):
            return NotImplemented
        return (self.label, self.value) == (other.label, other.value)

    def __hash__(self) -> int:
        return hash((self.label, self.value))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        value = {"anyOf": [{"type": "string"}, {"type": "number", "minimum": 0}], "title": "数值"}
        table = {
            "type": "object",
            "properties": {"label": {"type": "string", "title": "名称"}, "value": value},
            "required": ["label", "value"],
            "additionalProperties": False,
        }
        return {"anyOf": [{"type": "string"}, table], "description": cls.expected}


def label_and_value(given: object) -> tuple[str, object] | None:
    """Label and value of a figure as it was typed; None where it is not typed as one."""
    if isinstance(given, str) and _COLON.search(given):
        label, value = _COLON.split(given, 1)
        return label, value.strip()
    parts = _parts(given) if isinstance(given, Mapping) else {}
    label = parts.get("label")
    return (label, parts["value"]) if set(parts) == {"label", "value"} and isinstance(label, str) else None


def _parts(given: Mapping[object, object]) -> dict[str, object]:
    return {_KEYS.get(folded(str(key)), str(key)): value for key, value in given.items()}
