"""Helpers for messages."""

from drafter.facts.wording import sentence, shortened


def test_a_message_ends_as_a_sentence() -> None:
    """Once."""
    assert ["请核对。", "请核对。", "是不是？"] == [
        sentence(text) for text in ("请核对", "请核对。", "是不是？")
    ]


def test_a_long_value_is_cut() -> None:
    """A short one is not."""
    assert ("提" * 40 + "…", "3") == (shortened("提" * 41), shortened(3))
