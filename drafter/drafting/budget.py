"""What a draft may take: requests, tokens, seconds, money; and the ledger that is kept of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Literal

from drafter.drafting.draft import Usage
from drafter.errors import ModelError

MILLION = 1_000_000
ANY = "*"
"""Stands for every model that has no price of its own."""


@dataclass(frozen=True, slots=True)
class Price:
    """What a model's tokens cost, a million of each, in whatever currency."""

    prompt: float
    completion: float


@dataclass(frozen=True, slots=True)
class Budget:
    """
    How much a draft may take; None sets no limit.

    Tokens are known only when a reply is there: no request is begun that would exceed the limit by its prompt
    alone. `prices` are by model, `*` for any other. `then` says what comes when a limit is reached: the
    sections still to be written in offline prose, or an error.
    """

    requests: int | None = None
    tokens: int | None = None
    seconds: float | None = None
    money: float | None = None
    prices: Mapping[str, Price] = field(default_factory=dict)
    then: Literal["offline", "error"] = "offline"

    def price(self, model: str) -> Price | None:
        """The price of a model, if there is one."""
        return self.prices.get(model) or self.prices.get(ANY)


class BudgetError(ModelError):
    """A limit was reached: no further request is made."""


class Ledger:
    """What was spent so far; safe to share between threads."""

    def __init__(self, budget: Budget, model: str) -> None:
        self._budget = budget
        self._price = budget.price(model)
        if budget.money is not None and self._price is None:
            raise ValueError(f"no price is given for the model {model!r}, so its cost cannot be limited")
        self._lock = Lock()
        self._spent = Usage()
        self._open = 0
        """Requests that are being made."""
        self._claimed = 0
        """Tokens of the prompts that are being answered."""

    def admit(self, tokens: int) -> None:
        """Reserve one request with a prompt of so many tokens; `BudgetError` where that is too much."""
        with self._lock:
            self._require(tokens, Usage(requests=1))
            self._open += 1
            self._claimed += tokens

    def again(self) -> None:
        """Reserve one request more for the same prompt; `BudgetError` where that is too much."""
        with self._lock:
            self._require(0, Usage(requests=1))
            self._open += 1

    def settle(self, tokens: int, tries: int, spent: Usage) -> None:
        """Put what was spent in place of what was reserved."""
        with self._lock:
            self._open -= tries
            self._claimed -= tokens
            self._spent += spent

    def cost(self, usage: Usage) -> float | None:
        """What a usage costs; None without a price."""
        if self._price is None:
            return None
        prompt, completion = usage.prompt_tokens, usage.completion_tokens
        return (prompt * self._price.prompt + completion * self._price.completion) / MILLION

    def _require(self, tokens: int, more: Usage) -> None:
        limits = self._budget
        if (
            limits.requests is not None
            and self._spent.requests + self._open + more.requests > limits.requests
        ):
            raise BudgetError(f"请求已达上限（{limits.requests} 次），", hint="请调高上限后再试。")
        claimed = self._claimed + tokens
        used = self._spent.prompt_tokens + self._spent.completion_tokens
        if limits.tokens is not None and used + claimed > limits.tokens:
            raise BudgetError(f"词元已近上限（{limits.tokens} 个），", hint="请调高上限后再试。")
        cost = self.cost(self._spent + Usage(prompt_tokens=claimed))
        if limits.money is not None and cost is not None and cost > limits.money:
            raise BudgetError(f"费用已近上限（{limits.money:g}），", hint="请调高上限后再试。")
