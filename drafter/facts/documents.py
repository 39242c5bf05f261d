"""From the root of a facts file to a document of its genre."""

from collections.abc import Mapping
from pathlib import Path

from drafter.errors import InputError
from drafter.facts.calendar import check_dates_in, check_day, check_weekday
from drafter.facts.discovery import all_genres, called, find_genre, find_section, named
from drafter.facts.document import Document
from drafter.facts.frame import Root, read_accept, read_complete
from drafter.facts.masks import is_missing
from drafter.facts.names import folded
from drafter.facts.reader import Reader
from drafter.facts.section import Section
from drafter.facts.types import Date, FactValue, Phrase, Point
from drafter.facts.where import Faults, Where
from drafter.text.values import When

_TYPE_KEYS = ("type", "类型", "部分")


def read_document(
    root: Root, genre: type[Document] | None, faults: Faults, folder: Path | None = None
) -> Document | None:
    """
    The document of a root; None where something is at fault, which is noted.

    `folder` is that of the facts file, from which the path of a genre's file goes out.
    """
    reader = Reader(faults)
    genre = genre or _genre(root, faults, folder)
    if "facts" in root.frame:
        faults.add(root.where("facts"), "写了 sections 就不能再写 facts：请把这些事实写进各部分。")
    sections = _sections(root, genre, reader)
    document = None
    if genre is not None:
        rest = _without_sections(root.rest, genre, faults)
        document = reader.group(genre, rest, Where(), ready={"sections": sections})
    _check_dates(document, reader)
    if faults.problems:
        read_complete(root, faults)
        read_accept(root, faults)
        return None
    return document


def _genre(root: Root, faults: Faults, folder: Path | None) -> type[Document] | None:
    given = root.given("genre")
    if is_missing(given):
        known = "、".join(called(each) for each in all_genres())
        example = all_genres()[0].type_name() if all_genres() else "work_summary"
        faults.add(
            root.where("genre"), f'没有写明文种：请加上一行，如 genre = "{example}"。现有文种：{known}。'
        )
        return None
    try:
        return find_genre(str(given), folder)
    except InputError as error:
        faults.add(root.where("genre"), str(error))
        return None


def _sections(root: Root, genre: type[Document] | None, reader: Reader) -> tuple[Section, ...]:
    given = root.given("sections")
    if given is None:
        return ()
    where = root.where("sections")
    where = Where(where.path, where.typed)
    items = given if isinstance(given, list | tuple) else [given]
    read = []
    for index, item in enumerate(items):
        place = (
            where.at(index, index)
            if isinstance(given, list | tuple)
            else Where((*where.path, index), where.typed)
        )
        section = item if isinstance(item, Section) else _section(item, genre, place, reader)
        if section is not None:
            read.append(section)
    return tuple(read)


def _section(item: object, genre: type[Document] | None, where: Where, reader: Reader) -> Section | None:
    order = genre.order if genre is not None else ()
    if not isinstance(item, Mapping):
        reader.faults.add(where, f"「{item}」不是一个部分：请用 [[sections]] 另起，下面写 type 和各项事实。")
        return None
    key = next((key for key in _TYPE_KEYS for typed in item if folded(str(typed)) == key and key), "")
    typed = next((str(typed) for typed in item if key and folded(str(typed)) == key), "")
    if not typed or is_missing(item[typed]):
        listed = "、".join(called(each) for each in order)
        example = order[0].type_name() if order else "proposals"
        hint = f"可用的有：{listed}。" if listed else ""
        reader.faults.add(where, f'没有写明是哪一部分：请加上一行，如 type = "{example}"。{hint}')
        return None
    name = str(item[typed])
    model = _model(name, genre, where.at("type", typed), reader.faults)
    if model is None:
        return None
    titled = Where(where.path, where.typed, (model.title,) if model.title else ())
    return reader.group(model, {str(k): v for k, v in item.items() if str(k) != typed}, titled, ready={})


def _model(name: str, genre: type[Document] | None, where: Where, faults: Faults) -> type[Section] | None:
    """The section of a name, if there is one and the genre admits it."""
    order = genre.order if genre is not None else ()
    if own := named(name, order):
        return own
    try:
        found = find_section(name)
    except InputError:
        try:
            find_section(name, order or None)
        except InputError as error:
            faults.add(where, str(error))
        return None
    if genre is not None:
        listed = "、".join(called(each) for each in order)
        faults.add(where, f"文种「{genre.title}」没有「{called(found)}」这一部分：请删去，或改用：{listed}。")
        return None
    return found


def _without_sections(rest: Mapping[str, object], genre: type[Document], faults: Faults) -> dict[str, object]:
    """The keys of the root without those that name a section, which belong below [[sections]]."""
    kept = {}
    for typed, value in rest.items():
        section = named(typed, genre.order) if isinstance(value, Mapping | list) else None
        if section is not None:
            faults.add(
                Where().at(typed, typed),
                f'「{typed}」是一个部分：请写成 [[sections]]，下面加 type = "{section.type_name()}"。',
            )
        else:
            kept[typed] = value
    return kept


def _check_dates(document: Document | None, reader: Reader) -> None:
    """Check dates without a year in the year of the paper, and dates inside sentences."""
    year = next((y for y in (_year(document.period), _year(document.date)) if y), None) if document else None
    for where, value in reader.leaves:
        if isinstance(value, Date):
            reader.faults.attempt(where, lambda value=value: check_date(value, year))  # type: ignore[misc]
        elif isinstance(value, Point | Phrase):
            reader.faults.attempt(where, lambda text=value.text: check_dates_in(text, year))  # type: ignore[misc]


def check_date(value: Date, year: int | None) -> None:
    """ValueError where a date without a year does not exist in the year given, or has another weekday."""
    if isinstance(value.value, When) and value.value.year is None and not value.value.relative:
        check_day(value.value, value.text, year)
        check_weekday(value.value, value.weekday, value.text, year)


def _year(value: FactValue | None) -> int | None:
    return value.value.year if value is not None and isinstance(value.value, When) else None
