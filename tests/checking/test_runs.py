"""Runs of numbered things."""

from collections.abc import Callable

import pytest

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize("text", ["完成第1辑至第36辑的电子化。", "完成第一至三十六辑的电子化。"])
def test_a_run_is_said_by_its_ends(text: str, errors: Errors) -> None:
    """With the unit at both ends or at the last alone."""
    assert [] == errors(text, ("电子化文史资料", "1至36辑"))


@pytest.mark.parametrize(
    "text", ["完成第1辑至第35辑的电子化。", "完成第1期至第36期的电子化。", "完成第1辑的电子化。"]
)
def test_another_run_does_not_state_it(text: str, errors: Errors) -> None:
    """Other ends, other things, or one end alone."""
    assert errors(text, ("电子化文史资料", "1至36辑"))
