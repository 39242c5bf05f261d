"""
Whatever facts are given, the draft has no fault that the given words do not bear themselves.

The strategies are made from the models, so a new section or genre is tried without a line here.
"""

import os

import pytest
from givens import Case, cases, named
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from law import faults, written
from strategies import FAULTY, papers

from drafter.checking.checker import Checker
from drafter.drafting.drafter import Drafter
from drafter.facts.discovery import all_genres
from drafter.facts.document import Document
from drafter.facts.facts import Facts
from drafter.text.values import Kind

CASES, CHECKER = cases(), Checker()
SHARES = {case.kind: sum(other.kind is case.kind for other in CASES) for case in CASES}
EXAMPLES = int(os.environ.get("DRAFTER_EXAMPLES", "80"))
"""Examples a section; a genre takes a fourth."""


def law(examples: int) -> settings:
    """The same examples on every run and machine, and as many as were asked for."""
    return settings(
        max_examples=examples,
        derandomize=True,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )


@pytest.mark.parametrize("case", CASES, ids=named)
def test_any_facts_of_a_section_are_told_without_a_fault(case: Case) -> None:
    """Each fact is stated, and nothing else."""

    @law(EXAMPLES // SHARES[case.kind])
    @given(papers(case.genre, case.kind))
    def holds(facts: Facts) -> None:
        text = written(facts.document)
        found = faults(CHECKER.check(text, facts, genre=facts.genre), facts, CHECKER)

        assert [] == found, text

    holds()


@pytest.mark.parametrize("genre", all_genres(), ids=lambda genre: genre.type_name())
def test_any_paper_of_a_genre_is_told_without_a_fault(genre: type[Document]) -> None:
    """With several sections and what the genre has of its own; the text is the same when written again."""

    @law(EXAMPLES // 4)
    @given(papers(genre))
    def holds(facts: Facts) -> None:
        draft = Drafter().draft(facts)
        found, again = faults(draft.report, facts, CHECKER), written(facts.document)

        assert [] == found, draft.text
        assert draft.text == again

    holds()


@law(EXAMPLES // 2)
@given(st.sampled_from(all_genres()).flatmap(lambda genre: papers(genre, words=FAULTY)))
def test_faulty_words_are_told_of_before_anything_is_drafted(facts: Facts) -> None:
    """A draft bears what was given, and what it bears was reported of the facts."""
    draft = Drafter().draft(facts)

    assert [] == faults(draft.report, facts, CHECKER), draft.text


def test_figures_taken_out_of_any_paper_are_found() -> None:
    """A figure or a share that is gone from a generated draft is an error."""
    tried = missed = 0

    @law(EXAMPLES // 4)
    @given(st.sampled_from(all_genres()).flatmap(papers))
    def tally(facts: Facts) -> None:
        nonlocal tried, missed
        draft = Drafter().draft(facts)
        kinds = {fact.id: fact.kind for fact in facts.facts if fact.use == "must"}
        for status in draft.report.facts:
            counted = kinds.get(status.id) in (Kind.QUANTITY, Kind.RATE)
            if counted and len(status.spans) == 1 and draft.text.count(status.value) == 1:
                (start, end), tried = status.spans[0], tried + 1
                text = draft.text[:start] + draft.text[end:]
                missed += CHECKER.check(text, facts, genre=facts.genre).ok

    tally()

    assert tried
    assert missed <= tried * 0.005
