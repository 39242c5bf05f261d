"""Hedges that stand apart from their figure."""

import pytest

from drafter.checking.hedged import hedge_apart
from drafter.text.mentions import find_mentions
from drafter.text.values import Hedge


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("至少满足20天用量", Hedge.AT_LEAST),
        ("至少走访居民3户", Hedge.AT_LEAST),
        ("最多安排3人", Hedge.AT_MOST),
        ("60分钟、90分钟以内", Hedge.AT_MOST),
        ("满足20天用量", None),
    ],
)
def test_a_hedge_may_stand_apart(text: str, hedge: Hedge | None) -> None:
    """In front of the verb, or behind the last of several figures."""
    assert hedge == hedge_apart(text, find_mentions(text)[0])
