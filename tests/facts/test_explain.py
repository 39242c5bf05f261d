"""Pydantic's faults in our words."""

from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

import pytest
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from drafter.facts.explain import explain


class Colour(StrEnum):
    RED = "红"


class Inner(BaseModel, extra="forbid"):
    name: str


def said(kind: object, value: object) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    return [message for _, message in explain(caught.value)]


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (bool, "甲", "「甲」应为 true（是）或 false（否）"),
        (int, "甲", "「甲」应为整数，如 3"),
        (float, "甲", "「甲」应为数字，如 3.5"),
        (Decimal, "甲", "「甲」应为数字，如 3.5"),
        (str, 3, "「3」应为文字，请放在引号里"),
        (tuple[int, ...], 3, "「3」应为列表，请写成 [ ]"),
        (list[int], 3, "「3」应为列表，请写成 [ ]"),
        (dict[str, int], 3, "「3」应为一组「名称 = 值」"),
        (Inner, 3, "「3」应为一组「名称 = 值」"),
        (date, "甲", "「甲」应为日期，如「2024年12月18日」"),
        (timedelta, "甲", "「甲」应为时间，如「9时30分」"),
        (UUID, "甲", "「甲」不合要求，请核对"),
        (Inner, {}, "没有填写，请补上"),
        (Inner, {"name": "甲", "x": 3}, "「3」没有这一项，请删去"),
        (Literal["视察", "考察"], "看看", "「看看」只能是'视察'、'考察'之一"),
        (Colour, "蓝", "「蓝」只能是'红'之一"),
        (Annotated[list[int], Field(min_length=1)], [], "「[]」列得太少，至少要有1项"),
        (Annotated[list[int], Field(max_length=1)], [1, 2], "「[1, 2]」列得太多，最多1项"),
        (Annotated[str, Field(min_length=2)], "甲", "「甲」太短，至少2个字"),
        (Annotated[str, Field(max_length=1)], "甲乙", "「甲乙」太长，最多1个字"),
        (Annotated[int, Field(gt=3)], 3, "「3」应大于3"),
        (Annotated[int, Field(ge=3)], 2, "「2」不能小于3"),
        (Annotated[int, Field(lt=3)], 3, "「3」应小于3"),
        (Annotated[int, Field(le=3)], 4, "「4」不能大于3"),
    ],
)
def test_each_fault_is_said_in_chinese(kind: object, value: object, expected: str) -> None:
    """With the value, and without a word of English."""
    assert expected in said(kind, value)
