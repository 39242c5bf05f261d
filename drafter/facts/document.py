"""A paper: its frame (issuer, period, date) and its sections; a genre is a subclass in a file of its own."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from pydantic import SerializeAsAny, field_validator

from drafter.errors import InputError
from drafter.facts.section import Group, Section, label, type_name
from drafter.facts.types import Date, Organisation, Period


class Document(Group):
    """
    The facts of one paper.

    A genre's name is that of its file; `title` its name in Chinese, `aliases` other names for it, and `order`
    the sections that it admits, in the order in which they stand. Facts at the root that a genre needs are
    fields of its subclass.
    """

    title: ClassVar[str] = ""
    aliases: ClassVar[tuple[str, ...]] = ()
    order: ClassVar[Sequence[type[Section]]] = ()

    issuer: Organisation = label("单位", aliases=["单位名称"], examples=["青屏县政协"], required=True)
    period: Period | None = label("期间", aliases=["年度", "时间"], examples=["2024年"])
    date: Date | None = label("日期", aliases=["成文日期"], examples=["2024年12月18日"])
    sections: tuple[SerializeAsAny[Section], ...] = ()

    @classmethod
    def type_name(cls) -> str:
        """The genre's name: that of its module, or of the class where that is not of this package."""
        return type_name(cls)

    @field_validator("sections", mode="before")
    @classmethod
    def _typed_sections(cls, given: object) -> object:
        """Make sections of tables that name their `type`, as `model_dump` writes them."""
        from drafter.facts.discovery import find_section  # noqa: PLC0415 - discovery imports this module

        if not isinstance(given, list | tuple):
            return given
        made = []
        for each in given:
            if isinstance(each, Mapping) and "type" in each:
                fields = {key: value for key, value in each.items() if key != "type"}
                try:
                    section = find_section(str(each["type"]), cls.order or None)
                except InputError as error:
                    raise ValueError(str(error)) from error
                made.append(section.model_validate(fields))
            else:
                made.append(each)
        return tuple(made)
