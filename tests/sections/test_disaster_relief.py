"""The arithmetic of disaster relief: what was given and what was set aside."""

import pytest
from pydantic import ValidationError

from drafter.sections.disaster_relief import DisasterRelief


def test_no_more_is_set_aside_than_was_given() -> None:
    """Money for one use is part of the money given."""
    with pytest.raises(ValidationError, match="请核对"):
        DisasterRelief.model_validate({"donated": "10万元", "earmarked": "20万元"})


def test_goods_may_be_set_aside_too() -> None:
    """Where goods were given as well, the sum set aside may exceed the money."""
    section = DisasterRelief.model_validate({"donated": "10万元", "goods": "15万元", "earmarked": "20万元"})

    assert "20万元" == section.earmarked.text
