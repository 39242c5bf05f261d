"""Plain lists: facts by label and value, their type inferred where it is not said."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from typing import NamedTuple, TypeVar

from drafter.facts.calendar import check_dates_in, check_day, check_weekday, spelled_out, split_weekday
from drafter.facts.examples import examples_by_label
from drafter.facts.fact import Fact, Use
from drafter.facts.masks import is_missing, says_none
from drafter.facts.names import folded, nearest
from drafter.facts.quotes import unquoted
from drafter.facts.types import (
    Date,
    DocumentNumber,
    FactValue,
    Ordinal,
    Organisation,
    Period,
    Person,
    Phrase,
    Place,
    Point,
    Quantity,
    Quoted,
    Rate,
    Title,
)
from drafter.facts.units import plain_number
from drafter.facts.value import open_words
from drafter.facts.where import Faults, Missing, Where
from drafter.facts.wording import shortened
from drafter.text.normal import normalized
from drafter.text.quantities import DEGREE
from drafter.text.reading import infer
from drafter.text.regex import regex
from drafter.text.values import Kind, Name, Value, When

_KEYS = {
    "label": ("label", "标签", "名称", "项目"),
    "value": ("value", "值", "内容", "数值"),
    "id": ("id", "编号"),
    "aliases": ("aliases", "别名"),
    "type": ("type", "类型"),
    "use": ("use", "用法"),
    "derive": ("derive", "算式", "推算"),
}
_BY_KEY = {folded(key): name for name, keys in _KEYS.items() for key in keys}
SHEET = {
    "last": ("last", "去年"),
    "section": ("section", "部分"),
    "sentence": ("sentence", "原句"),
    "source": ("source", "出处"),
    "by": ("by", "提供人"),
    "gone": ("gone", "取消"),
}
"""What the sheet of a paper says of a fact beside it, for people and for filling: none of it is the fact."""
_BESIDE = {folded(key): name for name, keys in SHEET.items() for key in keys}
TYPES: dict[str, tuple[type[FactValue], str]] = {
    "quantity": (Quantity, "数量"),
    "rate": (Rate, "比率"),
    "date": (Date, "日期"),
    "period": (Period, "期间"),
    "ordinal": (Ordinal, "届次"),
    "person": (Person, "人名"),
    "organisation": (Organisation, "单位"),
    "place": (Place, "地点"),
    "title": (Title, "标题"),
    "document": (DocumentNumber, "文号"),
    "quoted": (Quoted, "引号名称"),
    "phrase": (Phrase, "原文"),
    "point": (Point, "要点"),
}
_USES: dict[str, Use] = {"must": "must", "必写": "must", "may": "may", "可写": "may"}
_NEGATIVE = regex(r"[-—−]\s*(?=[0-9])")
T = TypeVar("T")
Scalar = str | int | float | Decimal | date | time


class Entry(NamedTuple):
    """A fact of a plain list, where it stands, and whether its id was given."""

    fact: Fact
    where: Where
    is_named: bool
    missing: Where | None = None
    """Where its value is to be filled in."""


def read_entries(items: object, where: Where, faults: Faults) -> Iterator[Entry]:
    """The facts of a plain list."""
    if not isinstance(items, list | tuple):
        faults.add(where, f"「{shortened(items)}」不是列表：请用 [[facts]] 一条一条地写。")
        return
    for index, item in enumerate(items):
        yield from _entry(item, index, where.at(index, index), faults)


def read_value_entries(
    start: Entry, value: object, kind: type[FactValue] | None, faults: Faults
) -> Iterator[Entry]:
    """The facts of one label: its value, or each of its values; the type is inferred where `kind` is None."""
    if isinstance(value, list | tuple) and value:
        for index, each in enumerate(value):
            part = replace(start.fact, id=f"{start.fact.id}.{index}")
            yield from read_value_entries(
                start._replace(fact=part, where=start.where.at(index, index)), each, kind, faults
            )
        return
    if (is_missing(value) and not says_none(start.fact.label, value)) or value in ([], ()):
        shown = f"「{value}」不是实际内容" if isinstance(value, str) and value.strip() else "没有填写"
        example = examples_by_label(None).get(folded(start.fact.label), "")
        missing = Missing(start.missing or start.where, start.fact.label, example)
        hint = f"，如「{example}」" if example else ""
        faults.lack(missing, f"{shown}：请填写{hint}，没有这一项就把它删去。", at=start.where)
        words = open_words(start.fact.label)
        yield start._replace(fact=replace(start.fact, text=words, value=Name(words), missing=True))
        return
    read = faults.attempt(
        start.where, lambda: _typed(value, kind) if kind else inferred(value, start.fact.label)
    )
    if isinstance(read, Inferred):
        yield start._replace(fact=replace(start.fact, **read._asdict()))


def blank_fact(name: str, label: str) -> Fact:
    """A fact of which only id and label are known."""
    return Fact(name, label, "", Kind.PHRASE, Name(""))


def _entry(item: object, index: int, where: Where, faults: Faults) -> Iterator[Entry]:
    if not isinstance(item, Mapping):
        faults.add(
            where, f'「{shortened(item)}」不是一条事实：请写成 {{label = "立案件数", value = "93件"}}。'
        )
        return
    given: dict[str, object] = {}
    for key, value in item.items():
        name = _BY_KEY.get(folded(str(key)), "")
        beside = _BESIDE.get(folded(str(key)), "")
        if name:
            given[name] = value
        elif beside == "gone" and value is True:
            return
        elif not beside:
            close = nearest(str(key), _BY_KEY)
            hint = f"是不是「{close}」？" if close else ""
            faults.add(_titled(where, given), f"没有「{key}」这一项。{hint}可用的有：{'、'.join(_KEYS)}。")
    label = str(given.get("label") or "").strip()
    where = _titled(where, given)
    if not label:
        faults.add(where, '缺少标签：请写上 label，如 label = "立案件数"。')
        return
    start = replace(
        blank_fact(_id_of(given, index), label),
        aliases=_aliases(given.get("aliases"), where, faults),
        use=_choice(given.get("use"), _USES, "must", where, faults),
        derive=str(given.get("derive") or "").strip(),
    )
    types = {key: kind for name, (kind, chinese) in TYPES.items() for key in (name, chinese)}
    kind = _choice(given.get("type"), types, None, where, faults)
    key = next((key for key in item if _BY_KEY.get(folded(str(key))) == "value"), None)
    place = where if key is None else where.at("value", str(key))
    yield from read_value_entries(Entry(start, where, "id" in given, place), given.get("value"), kind, faults)


class Inferred(NamedTuple):
    """A value whose type was found out: kind, exact value, text, and for a person the post."""

    kind: Kind
    value: Value
    text: str
    post: str = ""


def _typed(value: object, kind: type[FactValue]) -> Inferred:
    read = kind.read(value)
    if isinstance(read, Phrase | Point):
        check_dates_in(read.text)
    return Inferred(read.kind, read.value, read.text, read.post if isinstance(read, Person) else "")


def inferred(value: object, label: str) -> Inferred:
    """What a value of no said type is, by its form and its label; ValueError says what is wrong with it."""
    if isinstance(value, Mapping):
        return _typed(value, Person)
    if isinstance(value, FactValue):
        return _typed(value, type(value))
    if isinstance(value, bool) or not isinstance(value, Scalar):
        trouble = f"「{shortened(value)}」不是一个值，应写成文字或数字，如「93件」"
        raise ValueError(trouble)  # noqa: TRY004 - a fault of the file
    if isinstance(value, date | time):
        return _typed(value, Date)
    typed = plain_number(value) if isinstance(value, int | float | Decimal) else value
    return _inferred_text(spelled_out(Phrase(typed).text), label)


def _inferred_text(text: str, label: str) -> Inferred:
    """What a text says, checked as its type would check it; a figure in quotation marks is a figure."""
    negative = _NEGATIVE.match(normalized(text))
    below = infer(text[negative.end() :], label) if negative else (Kind.PHRASE, None)
    if below[0] is Kind.QUANTITY and getattr(below[1], "unit", "") != DEGREE:
        raise ValueError(f"「{text}」是负数，数量不能小于零，请核对")
    inner = unquoted(text)
    if inner != text and not inner.isdecimal() and infer(inner, label)[0] in (Kind.QUANTITY, Kind.RATE):
        text = inner
    day, weekday = split_weekday(text)
    kind, read = infer(day if weekday else text, label)
    if isinstance(read, When):
        check_day(read, text)
        check_weekday(read, weekday, text)
        return Inferred(kind, read, text)
    if weekday:
        kind, read = infer(text, label)
    if kind is Kind.PHRASE:
        check_dates_in(text)
    if kind is Kind.PERSON:
        return _typed(text, Person)
    return Inferred(kind, read, text)


def _id_of(given: Mapping[str, object], index: int) -> str:
    """The id as given, or the index in the list."""
    named = given.get("id")
    return str(index) if named is None or not str(named).strip() else str(named).strip()


def _titled(where: Where, given: Mapping[str, object]) -> Where:
    label = str(given.get("label") or "").strip()
    return Where(where.path, where.typed, (label,) if label else ())


def _aliases(given: object, where: Where, faults: Faults) -> tuple[str, ...]:
    if given is None:
        return ()
    listed = [given] if isinstance(given, str) else given
    if isinstance(listed, list | tuple) and all(isinstance(each, str) for each in listed):
        return tuple(each.strip() for each in listed if each.strip())
    faults.add(where, f'别名「{shortened(given)}」应为一个词或一组词，如 aliases = ["立案"]。')
    return ()


def _choice(given: object, known: Mapping[str, T], default: T, where: Where, faults: Faults) -> T:
    if given is None:
        return default
    chosen = known.get(str(given).strip().casefold())
    if chosen is not None:
        return chosen
    close = nearest(str(given), known)
    hint = f"是不是「{close}」？" if close else ""
    faults.add(where, f"「{given}」用不得。{hint}可用的有：{'、'.join(known)}。")
    return default
