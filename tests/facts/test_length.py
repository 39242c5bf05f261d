"""How long a paper is to be, and which facts may be left out for it."""

import pytest

from drafter.errors import FactsError
from drafter.facts.facts import Facts
from drafter.facts.load import load_facts

PAPER = {
    "genre": "work_summary",
    "issuer": "青屏县政协",
    "sections": [
        {"type": "proposals", "submitted": "26件", "filed": "20件"},
        {"type": "inspections", "visits": [{"date": "5月6日", "place": "一中"}, {"place": "二中"}]},
    ],
}


def optional(facts: Facts) -> list[str]:
    return [fact.id for fact in facts.facts if fact.use == "may"]


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("3000字以内", 0, 3000),
        ("不超过3000字", 0, 3000),
        ("三千字以内", 0, 3000),
        ("3000字以下", 0, 3000),
        ("2000至3000字", 2000, 3000),
        ("2000—3000字", 2000, 3000),
        ("约3000字", 2700, 3300),
        ("3000字左右", 2700, 3300),
        ("3000字", 2700, 3300),
        (3000, 2700, 3300),
        ("近3000字", 2700, 3000),
        ("3000余字", 3000, 3300),
        ("不少于2000字", 2000, None),
        ("1.2万字以内", 0, 12000),
    ],
)
@pytest.mark.parametrize("key", ["length", "篇幅"])
def test_a_length_is_read_as_an_office_writes_it(key: str, typed: object, low: int, high: int | None) -> None:
    """Bounds, a range, or about so many, which leaves a tenth."""
    length = load_facts({**PAPER, key: typed}).length

    assert length is not None
    assert (low, high) == (length.low, length.high)


@pytest.mark.parametrize("typed", ["", "短一点", "3000件", "0字", ["3000字"], "XX字"])
def test_what_is_no_length_is_refused(typed: object) -> None:
    """With an example of one."""
    with pytest.raises(FactsError, match=r"length.*不是篇幅，如「3000字以内」"):
        load_facts({**PAPER, "length": typed})


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("视察地点", ["sections.1.visits.0.place", "sections.1.visits.1.place"]),
        ("sections.1.visits.0", ["sections.1.visits.0.date", "sections.1.visits.0.place"]),
        ("sections.0.filed", ["sections.0.filed"]),
        ("提案工作", ["sections.0.submitted", "sections.0.filed"]),
        ("proposals", ["sections.0.submitted", "sections.0.filed"]),
    ],
)
def test_facts_are_marked_by_label_section_or_path(name: str, ids: list[str]) -> None:
    """Whatever a clerk would call them by."""
    assert ids == optional(load_facts({**PAPER, "may": name}))
    assert ids == optional(load_facts({**PAPER, "可略": [name]}))


def test_a_mark_that_fits_nothing_is_refused() -> None:
    """With the name that was meant."""
    with pytest.raises(FactsError, match=r"may\.1：没有名为「视察地方」的事实，是不是「视察地点」？"):
        load_facts({**PAPER, "may": ["视察地点", "视察地方"]})


def test_in_a_plain_list_both_are_labels() -> None:
    """A list is for checking, and has no length."""
    facts = load_facts({"篇幅": "3000字", "立案件数": "93件"})

    assert ["3000字", "93件"] == sorted(fact.text for fact in facts.facts)
    assert facts.length is None
