"""The ledger: no request is begun that the budget does not allow."""

import pytest

from drafter.drafting.budget import Budget, BudgetError, Ledger, Price
from drafter.drafting.draft import Usage

PRICES = {"any": Price(prompt=2, completion=8), "*": Price(prompt=1, completion=1)}


def test_requests_are_counted_while_they_are_made() -> None:
    """Side by side they cannot exceed the limit either."""
    ledger = Ledger(Budget(requests=2), "any")
    ledger.admit(10)
    ledger.admit(10)

    with pytest.raises(BudgetError, match="2 次"):
        ledger.admit(10)


def test_what_was_reserved_and_not_used_is_free_again() -> None:
    """A request that never got through costs nothing."""
    ledger = Ledger(Budget(requests=1), "any")
    ledger.admit(10)
    ledger.settle(10, 1, Usage())

    ledger.admit(10)


def test_a_request_made_again_counts() -> None:
    """Every one that reaches the server does."""
    ledger = Ledger(Budget(requests=1), "any")
    ledger.admit(10)

    with pytest.raises(BudgetError):
        ledger.again()


def test_a_prompt_that_would_exceed_the_tokens_is_not_sent() -> None:
    """What was spent and what is being asked count together."""
    ledger = Ledger(Budget(tokens=100), "any")
    ledger.admit(40)
    ledger.settle(40, 1, Usage(requests=1, prompt_tokens=40, completion_tokens=30))
    ledger.admit(20)

    with pytest.raises(BudgetError, match="100 个"):
        ledger.admit(20)


def test_a_cost_is_that_of_the_model_s_price() -> None:
    """A million tokens each of prompt and completion."""
    usage = Usage(prompt_tokens=500_000, completion_tokens=250_000)

    assert Ledger(Budget(prices=PRICES), "any").cost(usage) == 3
    assert Ledger(Budget(prices=PRICES), "another").cost(usage) == 0.75
    assert Ledger(Budget(), "any").cost(usage) is None


def test_money_is_not_overspent() -> None:
    """As far as the prompt alone can tell."""
    ledger = Ledger(Budget(money=1, prices=PRICES), "any")
    ledger.admit(400_000)

    with pytest.raises(BudgetError, match="费用"):
        ledger.admit(200_000)


def test_a_limit_in_money_needs_a_price() -> None:
    """Else it could not be kept."""
    with pytest.raises(ValueError, match="price"):
        Ledger(Budget(money=1), "any")


def test_without_limits_anything_goes() -> None:
    """The default."""
    ledger = Ledger(Budget(), "any")
    for _ in range(100):
        ledger.admit(1_000_000)
