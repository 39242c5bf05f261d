"""The arithmetic of clean conduct: punishments and their kinds."""

import pytest
from pydantic import ValidationError

from drafter.sections.clean_conduct import CleanConduct


def test_kinds_of_punishment_stay_within_the_total() -> None:
    """Expelled, put on probation and warned are no more than all who were punished."""
    given = {"punished": "8名", "expelled": "2名", "observed": "3名", "seriously_warned": "4名"}

    with pytest.raises(ValidationError, match="请核对"):
        CleanConduct.model_validate(given)
