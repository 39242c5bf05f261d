"""What all values of facts have in common: the text as typed, and the exact value behind it."""

from datetime import date as calendar_date
from datetime import datetime
from datetime import time as clock_time
from decimal import Decimal
from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from drafter.facts.units import plain_number
from drafter.facts.wording import shortened
from drafter.text.reading import read_value
from drafter.text.regex import regex
from drafter.text.values import Kind, Name, Value

_BREAK = regex(r"[ \t]*[\r\n]+\s*")
_BROKEN = regex("[\ud800-\udfff\ufffd]")
_CONTROL = regex("[\x00-\x08\x0b-\x1f\x7f\ufeff\u200b]")
_SLOT_ENDS = regex(r"[\s【】\[\]（）()〔〕＜＞<>，。]+")
_SLOT = "【待填"
_LONGEST_SLOT = 20
Given = str | int | float | Decimal | calendar_date | clock_time


class FactValue:
    """A value of a fact: `text` as typed, `value` as compared; equal are those that say the same."""

    kind: ClassVar[Kind]
    expected: ClassVar[str]
    """What a clerk is asked for, in Chinese, with an example."""

    __slots__ = ("text", "value")
    text: str
    value: Value

    def __init__(self, text: Given) -> None:
        if isinstance(text, bool) or not isinstance(text, Given):
            raise ValueError(f"「{shortened(text)}」不是{self.expected}")  # noqa: TRY004 - pydantic reports ValueErrors
        self.text = plain_text(text)
        if not self.text:
            raise ValueError(f"这里是空的，应填{self.expected}")
        self.value = self._understood()

    def _understood(self) -> Value:
        """The value of the text; ValueError says what was expected."""
        try:
            return read_value(self.text, self.kind)
        except ValueError as error:
            raise ValueError(f"「{shortened(self.text)}」不是{self.expected}") from error

    @classmethod
    def unfilled(cls, words: str) -> Self:
        """A value that stands for one that is missing, by words such as 【待填：立案件数】."""
        made = cls.__new__(cls)
        made.text, made.value = words, Name(words)
        return made

    @property
    def is_open(self) -> bool:
        """Whether the value, or a part of it, is still to be filled in."""
        return _SLOT in self.text

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.text!r})"

    def __eq__(self, other: object) -> bool:
        return self.value == other.value if isinstance(other, FactValue) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.value)

    @classmethod
    def read(cls, given: object) -> Self:
        """The value of what was given; ValueError says what was expected."""
        return given if isinstance(given, cls) else cls(given)  # type: ignore[arg-type] # checked by __init__

    def dumped(self) -> str | dict[str, str]:
        """What `read` reads again."""
        return self.text

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        written = core_schema.plain_serializer_function_ser_schema(lambda value: value.dumped())
        return core_schema.no_info_plain_validator_function(cls.read, serialization=written)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "description": cls.expected}


def open_words(label: str) -> str:
    """What stands for a value that is missing: 【待填：立案件数】."""
    return f"{_SLOT}：{_SLOT_ENDS.sub('', label)[:_LONGEST_SLOT]}】"


def plain_text(given: Given) -> str:
    """What was given as text of one line, as an office would write it; ValueError where it is damaged."""
    if isinstance(given, calendar_date):
        day = f"{given.year}年{given.month}月{given.day}日"
        return day + (
            plain_text(given.time()) if isinstance(given, datetime) and given.time() != clock_time() else ""
        )
    if isinstance(given, clock_time):
        return f"{given.hour}时" + (f"{given.minute}分" if given.minute else "")
    if isinstance(given, str):
        if _BROKEN.search(given):
            raise ValueError(f"「{_BROKEN.sub('□', shortened(given))}」有损坏的字符，请重新输入")
        return _CONTROL.sub("", _BREAK.sub("", given)).strip()
    return plain_number(given)
