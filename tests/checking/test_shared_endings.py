"""Places and bodies in a run that says once what they share."""

from collections.abc import Sequence

import pytest

from drafter import check

VILLAGES = ("瓦窑村", "旗杆村", "上坪村")
BUREAUS = ("区住建局", "区财政局", "区城管局")


def ok(text: str, names: Sequence[str]) -> bool:
    """Whether a text states just these, each typed by itself and all as one list."""
    apart = check(text, [{"label": "走访单位", "value": name} for name in names])
    listed = check(text, [{"label": "走访单位", "value": "、".join(names)}])
    assert apart.ok == listed.ok
    return apart.ok


@pytest.mark.parametrize(
    "text",
    [
        "走访瓦窑、旗杆、上坪三村。",
        "走访瓦窑、旗杆和上坪三个村。",
        "走访瓦窑、旗杆、上坪村。",
        "赴瓦窑、旗杆、上坪走访。",
        "走访瓦窑村、旗杆村、上坪村。",
    ],
)
def test_an_ending_may_be_said_once(text: str) -> None:
    """With a count or without, or not at all."""
    assert ok(text, VILLAGES)


@pytest.mark.parametrize(
    "text",
    [
        "走访瓦窑、旗杆、石坪三村。",
        "走访瓦窑、旗杆两村。",
        "走访瓦窑、旗杆、上坪两村。",
        "走访瓦窑、旗杆、上坪三乡。",
        "走访石坪、瓦窑、旗杆、上坪村。",
        "走访瓦窑、旗杆、上坪、石坪四村。",
    ],
)
def test_a_run_with_another_name_or_count_states_nothing(text: str) -> None:
    """Another place, one too few or too many, another sort."""
    assert not ok(text, VILLAGES)


@pytest.mark.parametrize(
    "text", ["区住建局、财政局、城管局逐一回应。", "区住建局、财政局和区城管局逐一回应。"]
)
def test_a_level_may_be_said_once(text: str) -> None:
    """Before the first of several bodies."""
    assert ok(text, BUREAUS)


def test_bodies_of_another_level_are_others() -> None:
    """What stands first says whose they are."""
    assert not ok("市住建局、财政局、城管局逐一回应。", BUREAUS)
