"""
The types of facts: each reads what a clerk types, keeps it, and knows the exact value behind it.

A value is given as text (「12000余元」, 「100%」, 「2004年12月」), or as a plain number for quantities.
"""

from collections.abc import Mapping
from functools import total_ordering
from typing import Any, Self

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from drafter.facts.calendar import check_day, check_weekday, spelled_out, split_weekday
from drafter.facts.names import folded
from drafter.facts.value import FactValue, Given, plain_text
from drafter.facts.wording import shortened
from drafter.text.normal import normalized
from drafter.text.persons import find_persons
from drafter.text.reading import read_value
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind, Value, When

__all__ = [
    "Date",
    "DocumentNumber",
    "FactValue",
    "Ordinal",
    "Organisation",
    "Period",
    "Person",
    "Phrase",
    "Place",
    "Point",
    "Quantity",
    "Quoted",
    "Rate",
    "Title",
]

_NEGATIVE = regex(r"\s*[-—−负]\s*[0-9.]")
_BARE_NUMBER = regex(r"[0-9][0-9,.]*")
_NUMBERED = regex(r"[0-9]+ ?号")
_PERSON_KEYS = {"name": "name", "姓名": "name", "post": "post", "职务": "post"}


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
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
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

    @classmethod
    def unfilled(cls, words: str) -> Self:
        """A date that is missing has no weekday."""
        made = super().unfilled(words)
        made.weekday = ""
        return made

    def _understood(self) -> Value:
        self.text = spelled_out(self.text)
        day, self.weekday = split_weekday(self.text)
        try:
            value = read_value(day, self.kind)
        except ValueError as error:
            raise ValueError(f"「{shortened(self.text)}」不是{self.expected}") from error
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
    expected = '姓名，如「何静宜」，或 {name = "何静宜", post = "县政协副主席"}'
    __slots__ = ("post",)
    post: str

    def __init__(self, text: Given, post: str = "") -> None:
        super().__init__(text)
        self.post = plain_text(post)
        if not self.post:
            self.text, self.post = _name_and_post(self.text)
            self.value = read_value(self.text, self.kind)

    @classmethod
    def unfilled(cls, words: str) -> Self:
        """Of a person that is missing nothing is known but what the words say."""
        made = super().unfilled(words)
        made.post = ""
        return made

    @classmethod
    def read(cls, given: object) -> Self:
        """A name, or a table of name and post (Chinese keys too)."""
        if not isinstance(given, Mapping):
            return super().read(given)
        parts = _parts(given)
        if "" in parts or "name" not in parts or not all(isinstance(part, str) for part in parts.values()):
            written = "，".join(f"{key} = {value}" for key, value in given.items())
            raise ValueError(f"「{written}」不是{cls.expected}")
        return cls(**{"text" if key == "name" else key: value for key, value in parts.items()})

    def dumped(self) -> str | dict[str, str]:
        """The name alone, or with the post."""
        return {"name": self.text, "post": self.post} if self.post else self.text

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        table = {
            "type": "object",
            "properties": {
                "name": {"type": "string", "title": "姓名"},
                "post": {"type": "string", "title": "职务"},
            },
            "required": ["name"],
            "additionalProperties": False,
        }
        return {"anyOf": [{"type": "string"}, table], "description": cls.expected}


def name_and_post(given: Mapping[object, object]) -> tuple[object, object]:
    """What a table gives as the name and the post of a person; None for what it does not give."""
    parts = _parts(given)
    return parts.get("name"), parts.get("post")


def _parts(given: Mapping[object, object]) -> dict[str, Any]:
    return {_PERSON_KEYS.get(folded(str(key)), ""): value for key, value in given.items()}


def _name_and_post(text: str) -> tuple[str, str]:
    """副主席唐启文 and 唐启文委员 as the name and the post; a name alone stays as it is."""
    for found in find_persons(normalized(text)):
        before, behind = text[: found.start].strip(" ：:\u3000"), text[found.end :].strip()
        if (before or behind) and not (before and behind):
            return text[found.start : found.end], before or behind
    return text, ""
