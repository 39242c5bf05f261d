"""A document: its frame (issuer, period, date) and its sections; a genre is a subclass with a file of its own."""

from typing import ClassVar

from pydantic import BaseModel, ConfigDict, SerializeAsAny

from drafter.facts.section import Section, label
from drafter.facts.types import Date, Organisation, Period


class Document(BaseModel):
    """
    The facts of one paper.

    A genre's name is that of its file; `title` its name in Chinese, and `order` the sections that it admits,
    in the order in which they stand. Facts at the root that a genre needs are fields of its subclass.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: ClassVar[str] = ""
    order: ClassVar[tuple[type[Section], ...]] = ()

    issuer: Organisation = label("单位", examples=["青屏县政协"], required=True)
    period: Period | None = label("期间", aliases=["年度"], examples=["2024年"])
    date: Date | None = label("日期", aliases=["成文日期"], examples=["2024年12月18日"])
    sections: tuple[SerializeAsAny[Section], ...] = ()
