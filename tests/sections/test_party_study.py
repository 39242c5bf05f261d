"""The arithmetic of party study: papers and prizes."""

import pytest
from pydantic import ValidationError

from drafter.sections.party_study import PartyStudy


def test_more_prizes_than_papers_are_refused() -> None:
    """The prizes of a contest add up to no more than the papers that came in."""
    contest = {"papers": "20篇", "first": "3篇", "second": "8篇", "third": "10篇"}

    with pytest.raises(ValidationError, match="请核对"):
        PartyStudy.model_validate({"contests": [contest]})


def test_fewer_prizes_than_papers_are_taken() -> None:
    """Not every paper wins a prize."""
    study = PartyStudy.model_validate({"contests": [{"papers": "20篇", "first": "3篇", "second": "8篇"}]})

    assert "20篇" == study.contests[0].papers.text
