"""Trying again: only what can pass, as long as the server asks, with jitter, within a number and a time."""

from collections.abc import Callable
from typing import TypeVar

from tenacity import RetryCallState, Retrying, retry_if_result, stop_after_attempt, stop_before_delay
from tenacity.stop import stop_when_event_set
from tenacity.wait import wait_exponential, wait_random

from drafter.models.openai.faults import Fault
from drafter.models.openai.settings import Patience
from drafter.models.protocol import Watch

Got = TypeVar("Got")
JITTER = 0.1
"""The share of a wait that chance may add, so that many clients do not come back at once."""


def until_answered(request: Callable[[], Got | Fault], patience: Patience, watch: Watch) -> Got | Fault:
    """The answer to a request, or the fault with which it was given up; a `ModelError` of the watch ends it."""
    grows = wait_exponential(multiplier=patience.first, max=patience.longest)
    backoff = grows + wait_random(0, patience.first)

    def wait(state: RetryCallState) -> float:
        fault = _fault(state)
        if fault is None or fault.delay is None:
            return backoff(state)
        return fault.delay + wait_random(0, max(patience.first, fault.delay * JITTER))(state)

    def tell(state: RetryCallState) -> None:
        fault = _fault(state)
        if fault is not None:
            watch.again(fault.error.message.rstrip("，："), state.upcoming_sleep)

    retrying = Retrying(
        retry=retry_if_result(lambda got: isinstance(got, Fault) and got.error.retryable),
        wait=wait,
        stop=(
            stop_after_attempt(patience.tries)
            | stop_before_delay(patience.total)
            | stop_when_event_set(watch.stop)
        ),
        sleep=lambda seconds: _sleep(watch, seconds),
        before_sleep=tell,
        retry_error_callback=_last,
    )
    return retrying(request)


def _fault(state: RetryCallState) -> Fault | None:
    got = state.outcome.result() if state.outcome else None
    return got if isinstance(got, Fault) else None


def _last(state: RetryCallState) -> Fault | None:
    return _fault(state)


def _sleep(watch: Watch, seconds: float) -> None:
    watch.stop.wait(seconds)
