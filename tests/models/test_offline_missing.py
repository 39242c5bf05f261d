"""Offline prose with slots for what is missing: each slot is found, and nothing else is."""

import pytest
from givens import Case, cases, groups, named, one_fact_each

from drafter.drafting.drafter import Drafter
from drafter.facts.load import load_facts


@pytest.mark.parametrize("case", cases(), ids=named)
def test_any_fact_may_be_missing(case: Case) -> None:
    """Whichever it is, its slot stands in the text and is all that is found."""
    failed = {}
    for name, given in one_fact_each(case.kind):
        sections = [{"type": case.kind.type_name(), **masked(given)}]
        facts = load_facts({**case.frame, "sections": sections}, allow_missing=True)
        draft = Drafter().draft(facts)
        found = [(finding.code, finding.text) for finding in draft.report.findings]
        if not found or any(code != "PLH103" or not text.startswith("【待填：") for code, text in found):
            failed[name] = (draft.text, [(f.code, f.message) for f in draft.report.findings])

    assert failed == {}


@pytest.mark.parametrize("case", cases(), ids=named)
def test_all_facts_may_be_missing(case: Case) -> None:
    """A draft of slots alone has every slot, and no other fault."""
    given: dict[str, object] = {}
    for name, field in case.kind.model_fields.items():
        if found := groups(field.annotation):
            given[name] = [dict.fromkeys(found[0].model_fields, "XX")]
        else:
            given[name] = ["XX"] if "tuple" in str(field.annotation) else "XX"
    facts = load_facts(
        {**case.frame, "sections": [{"type": case.kind.type_name(), **given}]}, allow_missing=True
    )
    draft = Drafter().draft(facts)
    slots = {fact.text for fact in facts.facts if fact.missing}

    assert [] == [(f.code, f.message, draft.text) for f in draft.report.findings if f.code != "PLH103"]
    assert set() == {slot for slot in slots if slot not in draft.text}


def masked(given: object) -> object:
    """The same with every value masked."""
    if isinstance(given, dict):
        return {name: masked(value) for name, value in given.items()}
    return [masked(value) for value in given] if isinstance(given, list) else "XX"
