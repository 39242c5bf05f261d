"""Whether anything was given at all."""

import pytest

from drafter.facts.given import says_something
from drafter.sections.meetings import Meetings


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, False),
        ({"consultations": [{}]}, False),
        ({"opinions": "46条"}, True),
        ({"focus": ["港口转型"]}, True),
        ({"consultations": [{}, {"speakers": "11名"}]}, True),
    ],
)
def test_a_fact_at_any_depth_is_something(given: dict[str, object], said: bool) -> None:
    """Empty groups and lists are nothing."""
    assert said == says_something(Meetings.model_validate(given))
