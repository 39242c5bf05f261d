"""A paper kept to its length by leaving out what may be left out."""

from typing import ClassVar

import pytest

from drafter.drafting.draft import Draft
from drafter.drafting.drafter import Drafter, prompts
from drafter.drafting.length import measured
from drafter.facts.document import Document
from drafter.facts.load import load_facts
from drafter.facts.section import Section, label, labels
from drafter.facts.types import Point, Quantity

PAPER = {
    "genre": "work_summary",
    "issuer": "青屏县政协",
    "period": "2024年",
    "date": "2024年12月18日",
    "sections": [
        {"type": "study", "sessions": "4次", "attendances": "72人次"},
        {"type": "proposals", "submitted": "26件", "filed": "20件"},
        {
            "type": "inspections",
            "count": "3次",
            "visits": [{"date": f"{month}月6日", "place": f"第{month}中学"} for month in (4, 5, 6)],
        },
    ],
}
FULL = measured(Drafter().draft(PAPER).text)


def drafted(length: str, *may: str) -> Draft:
    return Drafter().draft({**PAPER, "length": length, "may": list(may)})


def test_a_paper_that_is_short_enough_is_left_alone() -> None:
    """Nothing is left out where nothing must be."""
    draft = drafted(f"{FULL}字以内", "视察工作", "学习培训")

    assert (FULL, ()) == (measured(draft.text), draft.warnings)


def test_what_may_be_left_out_goes_last_first() -> None:
    """The last visit before the first, and no more than it takes."""
    draft = drafted(f"{FULL - 1}字以内", "视察活动", "sections.2.visits")

    assert "第6中学" not in draft.text
    assert "第4中学" in draft.text
    assert draft.report.ok
    assert measured(draft.text) < FULL
    assert "略去可写可不写的事实" in draft.warnings[0]


def test_a_section_that_is_left_out_goes_with_its_heading() -> None:
    """And the others are numbered anew."""
    draft = drafted(f"{FULL - 60}字以内", "视察工作")

    assert "“视察工作”整个部分" in draft.warnings[0]
    assert "三、" not in draft.text


def test_what_must_be_stated_stays_and_the_excess_is_told() -> None:
    """By how many characters, and what to do."""
    draft = drafted("50字以内", "参加人次")

    assert draft.report.ok
    assert f"多{measured(draft.text) - 50}字" in draft.warnings[-1]


def test_a_paper_that_is_too_short_is_told_and_not_padded() -> None:
    """What was not given is not written."""
    draft = drafted("2000至3000字")

    assert measured(draft.text) == FULL
    assert f"少{2000 - FULL}字" in draft.warnings[0]


@pytest.mark.parametrize("length", ["100字以内", "约2000字"])
def test_a_model_is_told_the_length(length: str) -> None:
    """The whole's, and the section's share of it."""
    user = prompts(load_facts({**PAPER, "length": length}))[0].user

    assert f"全文篇幅要求：{length}。" in user


def test_facts_that_need_not_be_stated_are_no_error_where_they_are_missing() -> None:
    """The proof of a shortened paper stands."""
    draft = drafted(f"{FULL - 60}字以内", "视察工作")
    left_out = [status.id for status in draft.report.facts if status.status == "missing"]

    assert all(name.startswith("sections.2.") for name in left_out)


class Work(Section):
    title: ClassVar[str] = "工作"
    visits: Quantity | None = label("走访户数")
    remarks: tuple[Point, ...] = labels("补充说明", use="may")


class Note(Document):
    title: ClassVar[str] = "工作简记"
    order: ClassVar[tuple[type[Section], ...]] = (Work,)


def test_what_a_section_declares_optional_may_be_left_out() -> None:
    """Without any mark in the facts file."""
    given = {"type": "work", "visits": "86户", "remarks": ["逐户登记困难情况", "逐户听取意见建议"]}
    facts = load_facts({"issuer": "青屏县政协", "length": "32字以内", "sections": [given]}, genre=Note)
    draft = Drafter().draft(facts)

    assert "走访86户" in draft.text
    assert "听取意见建议" not in draft.text
    assert draft.report.ok
