"""Sections, groups and their fields."""

import pytest
from pydantic import ValidationError

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Phrase, Quantity


class Sample(Group):
    wanted: Quantity = label("必填", required=True, unit="件")
    listed: tuple[Phrase, ...] = labels("列表", required=True)
    other: Quantity | None = label("选填", aliases=["别名"], examples=["3次"], unit="次", use="may")
    others: tuple[Quantity, ...] = labels("各次", unit="次")


def test_a_value_that_was_not_given_is_none_and_a_list_empty() -> None:
    """So that arithmetic and prose need no other check."""
    sample = Sample(wanted="1件", listed=["甲"])

    assert sample.other is None
    assert () == sample.others


def test_bare_numbers_take_the_unit_of_their_field() -> None:
    """Single ones and those of a list."""
    sample = Sample(wanted=93, listed=["甲"], other="3", others=[1, "2至3"])

    assert ["93件", "3次", "1次", "2至3次"] == [
        str(value) for value in (sample.wanted, sample.other, *sample.others)
    ]


def test_required_fields_must_be_given() -> None:
    """A required list must not be empty."""
    with pytest.raises(ValidationError) as caught:
        Sample(listed=[])

    assert {("wanted",), ("listed",)} == {error["loc"] for error in caught.value.errors()}


def test_sections_are_frozen_and_closed() -> None:
    """Nothing unknown gets in, nothing changes afterwards."""
    sample = Sample(wanted=93, listed=["甲"])
    with pytest.raises(ValidationError):
        sample.wanted = Quantity("1件")  # type: ignore[misc]
    with pytest.raises(ValidationError):
        Sample(wanted=1, listed=["甲"], unknown=1)  # type: ignore[call-arg]


def test_what_a_field_is_called_is_noted_on_it() -> None:
    """Label, aliases, examples, unit and use."""
    info = Sample.model_fields["other"]

    assert ("选填", ["3次"]) == (info.title, info.examples)
    assert {"aliases": ["别名"], "unit": "次", "use": "may"} == info.json_schema_extra


def test_a_type_is_the_name_of_its_module(proposals: type[Section]) -> None:
    """Nothing is registered by hand."""
    assert "motions" == proposals.type_name()


def test_a_section_is_dumped_with_its_type(proposals: type[Section]) -> None:
    """So that it can be read again."""
    dumped = proposals(submitted=3).model_dump(exclude_none=True)

    assert {"type": "motions", "submitted": "3件"} == dumped
