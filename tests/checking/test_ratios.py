"""Ratios as prose has them."""

from collections.abc import Callable

import pytest

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("竞争比约为71∶1。", ("竞争比", "约71:1")),
        ("招考人数与报考人数之比为1比34。", ("报录比", "34:1")),
        ("生师比为12.5∶1。", ("生师比", "12.5:1")),
    ],
)
def test_a_ratio_is_said_in_its_own_ways(text: str, entry: tuple[str, str], errors: Errors) -> None:
    """With its hedge apart, and turned round where 比 stands between."""
    assert [] == [error for error in errors(text, entry) if error[2] == "0"]


def test_another_ratio_does_not_state_it(errors: Errors) -> None:
    """1比34 is not 35:1."""
    assert [error for error in errors("招考与报考之比为1比34。", ("报录比", "35:1")) if error[2] == "0"]
