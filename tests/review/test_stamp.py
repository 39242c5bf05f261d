"""The time of a check."""

from datetime import UTC, datetime

import pytest

from drafter.errors import InputError
from drafter.review.stamp import moment


def test_a_time_that_was_typed_is_taken() -> None:
    """With its offset, or in local time."""
    assert datetime(2024, 12, 18, 1, 30, tzinfo=UTC) == moment("2024-12-18T09:30+08:00")
    assert moment("2024-12-18").tzinfo is not None


def test_the_environment_can_say_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE_DATE_EPOCH makes pages that can be made again."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1734485400")

    assert datetime(2024, 12, 18, 1, 30, tzinfo=UTC) == moment()


def test_else_it_is_the_clock_s(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the offset of the place."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)

    assert moment().tzinfo is not None


@pytest.mark.parametrize("typed", ["昨天", "2024-13-01", "9:30"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    """With an example."""
    with pytest.raises(InputError, match="2024-12-18T09:30"):
        moment(typed)


def test_an_environment_that_makes_no_sense_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """By name."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "now")

    with pytest.raises(InputError, match="SOURCE_DATE_EPOCH"):
        moment()
