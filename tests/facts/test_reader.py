"""Tables become groups, and every fault is noted with its place."""

from collections.abc import Callable
from typing import Literal, Self

import pytest
from pydantic import field_validator, model_validator

from drafter.facts.parsed import Parsed
from drafter.facts.reader import Reader, unknown_key
from drafter.facts.section import Group, label, labels
from drafter.facts.types import Person, Phrase, Quantity
from drafter.facts.where import Faults, Where


class Part(Group):
    name: Phrase = label("名称", examples=["甲"], required=True)
    count: Quantity | None = label("件数", examples=["3件"], unit="件")


class Whole(Group):
    count: Quantity | None = label("总数", aliases=["合计"], examples=["9件"], unit="件")
    listed: tuple[Phrase, ...] = labels("清单", examples=["甲"])
    wanted: tuple[Phrase, ...] = labels("必列", examples=["乙"], required=True)
    part: Part | None = label("其中")
    parts: tuple[Part, ...] = labels("各部分")
    leader: Person | None = label("领导")
    style: Literal["繁", "简"] | None = label("样式")
    flag: bool = False

    @field_validator("flag")
    @classmethod
    def never(cls, flag: bool) -> bool:
        if flag:
            raise ValueError("不能选")
        return flag

    @model_validator(mode="before")
    @classmethod
    def untouched(cls, given: object) -> object:
        return given

    @model_validator(mode="after")
    def small(self) -> Self:
        if self.count is not None and self.count.amount.low > 100:
            raise AssertionError("总数太大")
        return self

    @model_validator(mode="after")
    def named(self) -> Self:
        if self.count and self.count.amount.low > 50:
            raise ValueError("总数过半")
        return self


Read = Callable[[dict[str, object]], tuple[Whole | None, list[str]]]


@pytest.fixture
def read() -> Read:
    def run(table: dict[str, object]) -> tuple[Whole | None, list[str]]:
        faults = Faults(Parsed(None))
        made = Reader(faults).group(Whole, table, Where(), ready={})
        return made, [str(problem) for problem in faults.problems]

    return run


def test_labels_names_and_aliases_are_keys(read: Read) -> None:
    """And single values may stand for a list of one."""
    for key in ("count", "总数", "合计", "合计（件）"):
        whole, faults = read({key: 9, "必列": "乙"})
        assert [] == faults
        assert whole is not None
        assert "9件" == str(whole.count)


def test_nested_groups_are_read(read: Read) -> None:
    """One or many; what was read already is taken as it is."""
    whole, faults = read(
        {
            "wanted": [Phrase("乙")],
            "part": {"名称": "甲"},
            "各部分": [{"name": "乙", "件数": "3"}, Part(name="丙")],
        }
    )

    assert [] == faults
    assert whole is not None
    assert ["3件", "None"] == [str(part.count) for part in whole.parts]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ({}, '缺少必填项「必列」（wanted）：请补上，如 wanted = "乙"。'),
        ({"wanted": []}, "wanted（必列）：「必列」没有填写：请至少列出一项，如「乙」。"),
        ({"wanted": ["乙", "XX"]}, "wanted.1（必列）：「XX」不是实际内容，请填写，如「乙」；这是必填项。"),
        ({"count": ""}, "count（总数）：这里是空的，请填写，如「9件」；没有这一项就把它删去。"),
        ({"count": None}, "count（总数）：这里是空的"),
        ({"count": "很多"}, "count（总数）：「很多」不是数量"),
        ({"count": ["3件"]}, "count（总数）：「['3件']」是列表，这里只能填一个值，如「9件」。"),
        ({"count": {"a": 1}}, "count（总数）：「{'a': 1}」不是数量"),
        ({"cuont": "3件"}, "cuont：没有「cuont」这一项，是不是「count（总数）」？请改正。"),
        ({"xyz": "3件"}, "xyz：没有「xyz」这一项：这里可填 count（总数）、"),
        (
            {"count": "3件", "合计": "3件"},
            "count：「count（总数）」写了两次（「count」和「合计」）：请只留一处。",
        ),
        ({"part": "甲"}, "part（其中）：「甲」应为一组「名称 = 值」，可填：name（名称）、count（件数）。"),
        ({"parts": [{"件数": "三"}]}, "parts.0（各部分）：缺少必填项「名称」"),
        ({"parts": {"name": "甲", "count": "多"}}, "parts.0.count（各部分·件数）：「多」不是数量"),
        (
            {"leader": {"name": "何静宜", "post": "XX"}},
            "leader（领导）：职务「XX」还没有填写：请写明，没有就删去。",
        ),
        ({"style": "密"}, "style（样式）：「密」只能是'繁'、'简'之一。"),
        ({"flag": True}, "flag：不能选。"),
        ({"flag": "甲"}, "flag（flag）：「甲」应为 true（是）或 false（否）。"),
        ({"count": "60件"}, "总数过半。"),
        ({3: "甲"}, "3：没有「3」这一项"),
    ],
)
def test_each_fault_has_its_place_and_remedy(table: dict[str, object], expected: str, read: Read) -> None:
    """And no group is made."""
    made, faults = read({"wanted": "乙", **table} if table else table)

    assert made is None
    assert any(fault.startswith(expected) for fault in faults), faults


def test_every_validator_has_its_say(read: Read) -> None:
    """Even where a field is at fault too."""
    _, faults = read({"wanted": "乙", "count": 200, "leader": ""})

    assert ["总数太大。", "总数过半。"] == [fault for fault in faults if fault.startswith("总数")]
    assert 3 == len(faults)


def test_without_a_required_value_no_validator_is_asked(read: Read) -> None:
    """It could not know what it reads."""
    _, faults = read({"count": 200})

    assert 1 == len(faults)


def test_a_group_without_fields_takes_nothing() -> None:
    """The remedy is to leave it empty."""
    assert "请删去" in unknown_key("甲", Group)
