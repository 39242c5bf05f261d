"""
The types of facts: each reads what a clerk types, keeps it, and knows the exact value behind it.

A value is given as text (「12000余元」, 「100%」, 「2004年12月」), or as a plain number for quantities.
"""

from collections.abc import Callable
from datetime import date as calendar_date
from decimal import Decimal
from functools import total_ordering
from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from drafter.text.reading import read_value
from drafter.text.values import Amount, Kind, Value


class FactValue:
    """A value of a fact: `text` as typed, `value` as compared. Values of one type are equal by what they say."""

    kind: ClassVar[Kind]
    expected: ClassVar[str]
    """What a clerk is asked for, in Chinese, with an example."""

    __slots__ = ("text", "value")
    text: str
    value: Value

    def __init__(self, text: str | float | Decimal | calendar_date) -> None:
        if isinstance(text, bool) or not isinstance(text, str | int | float | Decimal | calendar_date):
            raise ValueError(f"「{text}」不是{self.expected}")  # noqa: TRY004 - pydantic reports ValueErrors
        self.text = _as_text(text)
        self.value = read_value(self.text, self.kind)

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

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        read: Callable[[Any], FactValue] = cls.read
        return core_schema.no_info_plain_validator_function(
            read, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "description": cls.expected}


def _as_text(given: str | float | Decimal | calendar_date) -> str:
    if isinstance(given, calendar_date):
        return f"{given.year}年{given.month}月{given.day}日"
    return str(given).strip()


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


class Rate(_Measured):
    """A share of a whole: 92.4%, 百分之九十二, 三分之一, 两成."""

    kind = Kind.RATE
    expected = "比率，如「92.4%」「三分之一」"
    __slots__ = ()


class Date(FactValue):
    """A date, to the year, month, day or part of one: 2004年12月, 4月中旬, 3月15日前, 每月15日."""

    kind = Kind.DATE
    expected = "日期，如「2024年12月18日」「4月中旬」"
    __slots__ = ()


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

    def __init__(self, text: str, post: str = "") -> None:
        super().__init__(text)
        self.post = post

    @classmethod
    def read(cls, given: object) -> Self:
        """A name, or a table of name and post (Chinese keys too)."""
        if isinstance(given, dict):
            known = {"name": "name", "姓名": "name", "post": "post", "职务": "post"}
            parts = {known.get(str(key), ""): value for key, value in given.items()}
            if "" in parts or "name" not in parts:
                raise ValueError(f"「{given}」不是{cls.expected}")
            return cls(str(parts["name"]), str(parts.get("post", "")))
        return super().read(given)
