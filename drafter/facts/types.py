"""
The types of facts: each reads what a clerk types, keeps it, and knows the exact value behind it.

A value is given as text (「12000余元」, 「100%」, 「2004年12月」), or as a plain number for quantities.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date as calendar_date
from datetime import datetime
from datetime import time as clock_time
from decimal import Decimal
from functools import total_ordering
from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from drafter.facts.calendar import check_day, check_weekday, spelled_out, split_weekday
from drafter.facts.names import folded
from drafter.facts.units import plain_number
from drafter.text.names import find_persons
from drafter.text.normal import normalized
from drafter.text.reading import read_value
from drafter.text.values import Amount, Kind, Value, When

_BREAK = re.compile(r"[ \t]*[\r\n]+\s*")
_NEGATIVE = re.compile(r"\s*[-—−负]\s*[0-9.]")
_BARE_NUMBER = re.compile(r"[0-9][0-9,.]*")
_NUMBERED = re.compile(r"[0-9]+ ?号")
PERSON_KEYS = {"name": "name", "姓名": "name", "post": "post", "职务": "post"}
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufeff\u200b]")


Given = str | int | float | Decimal | calendar_date | clock_time


class FactValue:
    """A value of a fact: `text` as typed, `value` as compared. Values of one type are equal by what they say."""

    kind: ClassVar[Kind]
    expected: ClassVar[str]
    """What a clerk is asked for, in Chinese, with an example."""

    __slots__ = ("text", "value")
    text: str
    value: Value

    def __init__(self, text: Given) -> None:
        if isinstance(text, bool) or not isinstance(text, Given):
            raise ValueError(f"「{text}」不是{self.expected}")  # noqa: TRY004 - pydantic reports ValueErrors
        self.text = _as_text(text)
        if not self.text:
            raise ValueError(f"这里是空的，应填{self.expected}")
        self.value = self._understood()

    def _understood(self) -> Value:
        """The value of the text; ValueError says what was expected."""
        try:
            return read_value(self.text, self.kind)
        except ValueError as error:
            raise ValueError(f"「{self.text}」不是{self.expected}") from error

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
        read: Callable[[Any], FactValue] = cls.read
        written = core_schema.plain_serializer_function_ser_schema(lambda value: value.dumped())
        return core_schema.no_info_plain_validator_function(read, serialization=written)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "description": cls.expected}


def _as_text(given: Given) -> str:
    if isinstance(given, calendar_date):
        day = f"{given.year}年{given.month}月{given.day}日"
        return day + (_as_text(given.time()) if isinstance(given, datetime) and given.time() != clock_time() else "")
    if isinstance(given, clock_time):
        return f"{given.hour}时" + (f"{given.minute}分" if given.minute else "")
    if isinstance(given, str):
        return _CONTROL.sub("", _BREAK.sub("", given)).strip()
    return plain_number(given)


@total_ordering
class _Measured(FactValue):
    """A value with an amount, which can be compared with another of its unit."""

    __slots__ = ()

    @property
    def amount(self) -> Amount:
        """The exact amount; of a range, both ends."""
        if not isinstance(self.value, Amount):
            raise TypeError(f"「{self.text}」不是数量")
        return self.value

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, _Measured):
            return NotImplemented
        return self.amount.low < other.amount.low

    __eq__ = FactValue.__eq__
    __hash__ = FactValue.__hash__


class Quantity(_Measured):
    """A number with its unit and hedge: 129件, 12000余元, 3至5人, 24小时."""

    kind = Kind.QUANTITY
    expected = "数量，如「129件」「12000余元」「3至5人」"
    __slots__ = ()

    def _understood(self) -> Value:
        if _NEGATIVE.match(normalized(self.text)):
            raise ValueError(f"「{self.text}」是负数，数量不能小于零，请核对")
        return super()._understood()

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"anyOf": [{"type": "string"}, {"type": "number", "minimum": 0}], "description": cls.expected}


class Rate(_Measured):
    """A share of a whole: 92.4%, 百分之九十二, 三分之一, 两成."""

    kind = Kind.RATE
    expected = "比率，如「92.4%」「三分之一」"
    __slots__ = ()

    def _understood(self) -> Value:
        if _BARE_NUMBER.fullmatch(normalized(self.text)):
            raise ValueError(f"「{self.text}」没有写明是百分之几，请写成比率，如「{self.text}%」")
        return super()._understood()


class Date(FactValue):
    """A date, to the year, month, day or part of one: 2004年12月, 4月中旬, 3月15日前, 每月15日."""

    kind = Kind.DATE
    expected = "日期，如「2024年12月18日」「4月中旬」"
    __slots__ = ("weekday",)
    weekday: str
    """The day of the week that was written behind the day (「三」); empty where none was."""

    def _understood(self) -> Value:
        self.text = spelled_out(self.text)
        day, self.weekday = split_weekday(self.text)
        try:
            value = read_value(day, self.kind)
        except ValueError as error:
            raise ValueError(f"「{self.text}」不是{self.expected}") from error
        if isinstance(value, When):
            check_day(value, self.text)
            check_weekday(value, self.weekday, self.text)
        return value


class Period(Date):
    """A stretch of time: 2024年, 上半年, 3月至5月."""

    expected = "时间段，如「2024年」「上半年」「3月至5月」"
    __slots__ = ()


class Ordinal(FactValue):
    """An ordinal or a session: 六届二次, 第3期, 第47号."""

    kind = Kind.ORDINAL
    expected = "届次或序号，如「六届二次」「第3期」"
    __slots__ = ()


class Organisation(FactValue):
    """A body by its name: 青屏县教育局."""

    kind = Kind.ORGANISATION
    expected = "单位名称，如「青屏县教育局」"
    __slots__ = ()


class Place(FactValue):
    """A place or a site by its name: 岚溪工业园污水处理厂."""

    kind = Kind.PLACE
    expected = "地点名称，如「岚溪镇」"
    __slots__ = ()


class Title(FactValue):
    """The title of a paper, a book, a proposal; 《》 may be left out."""

    kind = Kind.TITLE
    expected = "文件、书刊或提案的标题，如「《提案审查细则》」"
    __slots__ = ()


class DocumentNumber(FactValue):
    """The number of a document: 青政发〔2024〕12号."""

    kind = Kind.DOCUMENT
    expected = "发文字号，如「青政发〔2024〕12号」"
    __slots__ = ()

    def _understood(self) -> Value:
        if not _NUMBERED.search(normalized(self.text)):
            raise ValueError(f"「{self.text}」不是{self.expected}")
        return super()._understood()


class Quoted(FactValue):
    """A name that stands in quotation marks: 圆梦助学 of “圆梦助学”活动."""

    kind = Kind.QUOTED
    expected = "带引号的名称，如「“圆梦助学”」"
    __slots__ = ()


class Phrase(FactValue):
    """Words that are kept as they are."""

    kind = Kind.PHRASE
    expected = "原样照写的词句"
    __slots__ = ()


class Point(FactValue):
    """Something to be said in one's own words; what is named or counted in it must be stated."""

    kind = Kind.POINT
    expected = "一件要写到的事，用一两句话说明"
    __slots__ = ()


class Person(FactValue):
    """A person: a name alone, or `{name = "何静宜", post = "县政协副主席"}`."""

    kind = Kind.PERSON
    expected = "姓名，如「何静宜」，或 {name = \"何静宜\", post = \"县政协副主席\"}"
    __slots__ = ("post",)
    post: str

    def __init__(self, text: Given, post: str = "") -> None:
        super().__init__(text)
        self.post = _as_text(post)
        if not self.post:
            self.text, self.post = _name_and_post(self.text)
            self.value = read_value(self.text, self.kind)

    @classmethod
    def read(cls, given: object) -> Self:
        """A name, or a table of name and post (Chinese keys too)."""
        if not isinstance(given, Mapping):
            return super().read(given)
        parts = {PERSON_KEYS.get(folded(str(key)), ""): value for key, value in given.items()}
        if "" in parts or "name" not in parts or not all(isinstance(part, str) for part in parts.values()):
            written = "，".join(f"{key} = {value}" for key, value in given.items())
            raise ValueError(f"「{written}」不是{cls.expected}")
        return cls(**{"text" if key == "name" else key: value for key, value in parts.items()})

    def dumped(self) -> str | dict[str, str]:
        """The name alone, or with the post."""
        return {"name": self.text, "post": self.post} if self.post else self.text

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        table = {
            "type": "object",
            "properties": {"name": {"type": "string", "title": "姓名"}, "post": {"type": "string", "title": "职务"}},
            "required": ["name"],
            "additionalProperties": False,
        }
        return {"anyOf": [{"type": "string"}, table], "description": cls.expected}


def _name_and_post(text: str) -> tuple[str, str]:
    """副主席唐启文 and 唐启文委员 as the name and the post; a name alone stays as it is."""
    for found in find_persons(normalized(text)):
        before, behind = text[: found.start].strip(" ：:\u3000"), text[found.end :].strip()
        if (before or behind) and not (before and behind):
            return text[found.start : found.end], before or behind
    return text, ""
