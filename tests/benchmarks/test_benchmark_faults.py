"""Faults are put where they belong, and are faults."""

from random import Random

import pytest
from trial.cases import Case, Invention, Place
from trial.faults import Fault, faults

TEXT = "一、概况\n收到提案120件，立案93件。\n二、不足\n由主任何静宜负责。"


@pytest.fixture
def case() -> Case:
    places = []
    facts = {"0": ("提案", "120件"), "1": ("立案", "93件"), "2": ("主任", "何静宜")}
    for fact, (_, value) in facts.items():
        start = TEXT.index(value)
        places.append(Place(start, start + len(value), fact, value))
    end = TEXT.index("。") + 1
    return Case("own", TEXT, "2021-12", facts, tuple(places), (Invention(end, "另办7件。", "number"),))


@pytest.fixture
def of_kind(case: Case) -> dict[str, Fault]:
    return {fault.kind: fault for fault in faults(case, Random(1))}


def test_a_dropped_fact_takes_its_clause_along(of_kind: dict[str, Fault]) -> None:
    """Nothing of the person is left."""
    assert "何静宜" not in of_kind["drop-fact"].text


def test_swapped_values_change_places(of_kind: dict[str, Fault]) -> None:
    """The fault spans both, and concerns both facts."""
    swap = of_kind["swap"]

    assert "收到提案93件，立案120件。" in swap.text
    assert {"0", "1"} == swap.facts


def test_a_dropped_numeral_leaves_its_unit(of_kind: dict[str, Fault]) -> None:
    """Only a placeholder rule counts as finding it."""
    assert "立案件。" in of_kind["drop-numeral"].text
    assert "PLH" == of_kind["drop-numeral"].family


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("mask XX", "立案XX件"),
        ("alter-unit", "立案93条"),
        ("add-hedge", "立案93余件"),
        ("invent-number", "立案93件。另办7件。"),
        ("renumber", "三、不足"),
        ("anachronism", "中共二十大"),
    ],
)
def test_faults_stand_in_the_text(of_kind: dict[str, Fault], kind: str, words: str) -> None:
    """Each spoils one thing, and its span holds what it put in."""
    fault = of_kind[kind]

    assert words in fault.text
    assert fault.span
    assert fault.text[slice(*fault.span)] in words or words in fault.text[slice(*fault.span)]


def test_every_fault_changes_the_text(case: Case) -> None:
    """No fault leaves the text as it was."""
    assert all(fault.text != TEXT for fault in faults(case, Random(1)))
