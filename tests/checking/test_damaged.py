"""Committees whose name is spoilt at its end."""

from collections.abc import Callable

import pytest

Errors = Callable[..., list[tuple[str, str | None, str | None]]]
GIVEN = ("组织单位", "县政协提案委员会")


@pytest.mark.parametrize("spoilt", ["提案委华会", "提案委华员会"])
def test_a_spoilt_committee_is_an_alteration(errors: Errors, spoilt: str) -> None:
    """Wherever it stands, and whether or not the name stands right elsewhere."""
    assert [("COV202", spoilt, "0")] == errors(f"县政协{spoilt}组织监督。", GIVEN)
    assert [("COV202", spoilt, "0")] == errors(f"县政协提案委员会组织监督。{spoilt}提出建议。", GIVEN)


@pytest.mark.parametrize(
    "words", ["提案委开会研究", "提案委员会议", "提案委员大会", "提案委将会同办理", "提案委员"]
)
def test_other_words_spoil_nothing(errors: Errors, words: str) -> None:
    """委开会 is 委 and 开会."""
    assert [] == errors(f"县政协提案委员会组织监督。{words}。", GIVEN)
