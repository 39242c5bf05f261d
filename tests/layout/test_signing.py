"""Where signature and date stand, in characters from the left edge of 28."""

import pytest

from drafter.layout.signing import signing_indents
from drafter.layout.width import width


@pytest.mark.parametrize(
    ("words", "wide"), [("青屏县政协", 5), ("2024年12月18日", 7), ("（A）", 2.5), ("", 0)]
)
def test_figures_are_half_as_wide_as_characters(words: str, wide: float) -> None:
    """Latin letters likewise, full-width marks not."""
    assert wide == width(words)


def test_without_a_seal_a_long_name_ends_two_characters_before_the_edge() -> None:
    """The date begins two characters to the right of it."""
    assert ((15.0,), 17.0) == signing_indents(["澄浦市直机关工作委员会"], "2024年12月18日", seal=False)


def test_without_a_seal_a_long_date_ends_two_characters_before_the_edge() -> None:
    """The name begins two characters to the left of it."""
    assert ((17.0,), 19.0) == signing_indents(["青屏县政协"], "2024年12月18日", seal=False)


def test_with_a_seal_the_date_ends_four_characters_before_the_edge() -> None:
    """The name stands above the middle of it."""
    assert ((18.0,), 17.0) == signing_indents(["青屏县政协"], "2024年12月18日", seal=True)


def test_with_a_seal_a_long_name_stays_inside_the_block() -> None:
    """The date moves with it, so that the name is still above its middle."""
    (start,), dated = signing_indents(["政协澄浦市第九届委员会常务委员会提案处"], "2024年12月18日", seal=True)

    assert 28.0 == start + 19
    assert dated + 3.5 == start + 9.5


def test_names_of_two_issuers_begin_below_each_other() -> None:
    """With a seal each is above the middle of the date."""
    names = ["青屏县政协办公室", "青屏县委"]

    assert ((18.0, 18.0), 20.0) == signing_indents(names, "2024年1月8日", seal=False)
    assert ((17.0, 19.0), 18.0) == signing_indents(names, "2024年1月8日", seal=True)


def test_a_name_that_is_too_long_begins_at_the_left_edge() -> None:
    """It is never pushed out of the block."""
    assert 0.0 == signing_indents(["政" * 40], "2024年1月8日", seal=False)[0][0]


def test_a_date_alone_has_the_distance_of_a_signature() -> None:
    """Minutes are not signed."""
    assert ((), 19.0) == signing_indents([], "2024年12月18日", seal=False)
