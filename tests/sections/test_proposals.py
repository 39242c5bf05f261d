"""The arithmetic of proposals: submitted, filed, answered, resolved."""

import pytest
from pydantic import ValidationError

from drafter.sections.proposals import Proposals


@pytest.mark.parametrize(
    ("given", "values"),
    [
        ({"submitted": "93件", "filed": "129件"}, ("129件", "93件")),
        ({"submitted": "100件", "filed": "95件", "merged": "6件"}, ("95件", "100件")),
        ({"filed": "38件", "answered": "40件"}, ("40件", "38件")),
        ({"filed": "50件", "answered": "40件", "answer_rate": "90%"}, ("90%", "40件")),
        ({"filed": "38件", "satisfied": "30件", "satisfaction": "92%"}, ("92%", "30件")),
        ({"filed": "38件", "satisfied": "40件"}, ("40件", "38件")),
        ({"filed": "50件", "resolved": "40件", "planned": "20件"}, ("40件", "50件")),
        ({"filed": "33件", "implemented": "38件"}, ("38件", "33件")),
        ({"filed": "3件", "key_proposals": "5件"}, ("5件", "3件")),
        ({"key_proposals": "1件", "key_titles": ["甲", "乙"]}, ("1件",)),
    ],
)
def test_figures_that_contradict_each_other_are_refused(
    given: dict[str, object], values: tuple[str, ...]
) -> None:
    """The message names the values."""
    with pytest.raises(ValidationError) as refused:
        Proposals.model_validate(given)

    assert all(f"「{value}」" in str(refused.value) for value in values)


def test_figures_that_fit_are_taken() -> None:
    """Hedged ones too."""
    section = Proposals.model_validate(
        {
            "submitted": "130余件",
            "filed": "112件",
            "answered": "112件",
            "answer_rate": "100%",
            "resolved": "61件",
        }
    )

    assert str(section.filed) == "112件"
