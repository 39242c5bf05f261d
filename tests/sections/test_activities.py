"""The arithmetic of activities: their count and those told."""

import pytest
from pydantic import ValidationError

from drafter.sections.activities import Activities


def test_no_more_activities_are_told_than_counted() -> None:
    """The count covers every activity that is told."""
    with pytest.raises(ValidationError, match="请核对"):
        Activities.model_validate({"count": "1次", "activities": [{"date": "5月6日"}, {"date": "5月7日"}]})


def test_fewer_activities_may_be_told_than_counted() -> None:
    """The count may exceed the activities that are told."""
    section = Activities.model_validate({"count": "5次", "activities": [{"date": "5月6日"}]})

    assert 1 == len(section.activities)
