"""What is tried again: only what can pass, as long as the server asks, within a number and a time."""

import time

import pytest
from chatserver import (
    ChatServer,
    drip,
    error_event,
    hang_up,
    page,
    raw,
    reset,
    say,
    short,
    stall,
    status,
    stream,
)
from chatting import PATIENT, PROMPT, QUICK, TEXT, model_at

from drafter.errors import ModelError
from drafter.models.openai.settings import Patience, Timeouts
from drafter.models.protocol import UnansweredError, Watch


def heard(_: str) -> None:
    """Asks for a stream, and takes no notice of it."""


@pytest.mark.parametrize("streams", [False, True])
@pytest.mark.parametrize(
    "fault",
    [
        status(408),
        status(429),
        status(500),
        status(502),
        status(503),
        status(529),
        page(502),
        hang_up,
        reset,
        short,
        raw('{"choices": [{"mess'),
    ],
)
def test_what_can_pass_is_tried_again(fault, streams: bool) -> None:
    """One fault, one more request, and both are counted."""
    with ChatServer([fault, say(TEXT)]) as server:
        reply = model_at(server.url).watched(PROMPT, Watch(heard if streams else None))

    assert reply.text == TEXT
    assert (2, 1) == (reply.usage.requests, reply.usage.retries)
    assert server.count == 2


@pytest.mark.parametrize(
    ("fault", "streams"),
    [
        (stall(3), False),
        (stall(3), True),
        (drip(6), False),
        (drip(6), True),
        (stream("一年来，共", then=stall(3)), True),
    ],
)
def test_a_server_that_says_no_more_is_asked_again(fault, streams: bool) -> None:
    """Whether it is silent from the first, keeps the line alive, or stops in the middle."""
    with ChatServer([fault, say(TEXT)]) as server:
        reply = model_at(server.url, timeouts=QUICK).watched(PROMPT, Watch(heard if streams else None))

    assert reply.text == TEXT
    assert (2, 1) == (reply.usage.requests, reply.usage.retries)


@pytest.mark.parametrize(
    "fault",
    [
        stream("一年来，共", finish=None),
        stream("一年来，共", then=reset),
        stream("一年来，共", then=hang_up),
        stream("一年来，共", then=error_event()),
        stream("一年来，共", then=lambda handler, _: handler.event('{"choices": [{"de')),
    ],
)
def test_a_stream_that_breaks_is_begun_anew(fault) -> None:
    """What was said before the break is no part of the reply."""
    said: list[str] = []
    with ChatServer([fault, say(TEXT)]) as server:
        reply = model_at(server.url).watched(PROMPT, Watch(said.append))

    assert reply.text == TEXT
    assert said[-1] == TEXT
    assert (2, 1) == (reply.usage.requests, reply.usage.retries)


def test_a_server_that_stays_down_is_given_up() -> None:
    """After the tries allowed; what they took is part of the error."""
    with ChatServer(lambda _: status(503)) as server, pytest.raises(UnansweredError, match="503") as caught:
        model_at(server.url).reply(PROMPT)

    assert server.count == PATIENT.tries
    assert caught.value.retryable
    assert (3, 2) == (caught.value.usage.requests, caught.value.usage.retries)


def test_a_server_out_of_reach_has_seen_no_request() -> None:
    """A connection that is refused counts as a retry, not as a request."""
    with ChatServer([]) as server:
        url = server.url
    with pytest.raises(UnansweredError, match="连接不上") as caught:
        model_at(url).reply(PROMPT)

    assert (0, 2) == (caught.value.usage.requests, caught.value.usage.retries)


def test_the_server_says_how_long_to_wait() -> None:
    """`Retry-After` is kept to, and the watch is told why and how long."""
    told: list[tuple[str, float]] = []
    with ChatServer([status(429, headers={"Retry-After": "1"}), say(TEXT)]) as server:
        began = time.monotonic()
        model_at(server.url).watched(PROMPT, Watch(again=lambda why, seconds: told.append((why, seconds))))
        took = time.monotonic() - began

    assert took >= 1
    assert "429" in told[0][0]
    assert 1 <= told[0][1] <= 1.2


def test_a_wait_that_is_too_long_is_not_begun() -> None:
    """Where the server asks for more than the time allowed, the error comes at once."""
    patience = Patience(tries=5, total=5, first=0.001)
    with ChatServer([status(503, headers={"Retry-After": "3600"})]) as server, pytest.raises(ModelError):
        model_at(server.url, patience=patience).reply(PROMPT)

    assert server.count == 1


def test_waits_grow_and_are_never_alike() -> None:
    """Many clients do not come back at the same moment."""
    told: list[float] = []
    patience = Patience(tries=5, total=20, first=0.02, longest=1)
    with ChatServer(lambda _: status(500)) as server, pytest.raises(ModelError):
        model_at(server.url, patience=patience).watched(
            PROMPT, Watch(again=lambda _, seconds: told.append(seconds))
        )

    assert sorted(told) == told
    assert told[-1] > 4 * told[0]
    assert len({round(seconds / patience.first % 1, 6) for seconds in told}) == len(told)


def test_whoever_follows_may_end_it() -> None:
    """A budget that is used up ends the tries with its own error."""

    def stop(why: str, seconds: float) -> None:
        raise ModelError("预算用完了。")

    with ChatServer([status(503)]) as server, pytest.raises(UnansweredError, match="预算") as caught:
        model_at(server.url).watched(PROMPT, Watch(again=stop))

    assert (1, 1) == (server.count, caught.value.usage.requests)


def test_a_wait_ends_when_it_is_stopped() -> None:
    """And no further request is made."""
    watch = Watch(again=lambda _, __: watch.stop.set())
    with ChatServer([status(503, headers={"Retry-After": "30"})]) as server:
        began = time.monotonic()
        with pytest.raises(ModelError):
            model_at(server.url, patience=Patience()).watched(PROMPT, watch)

    assert time.monotonic() - began < 5
    assert server.count == 1


@pytest.mark.parametrize("streams", [False, True])
def test_a_request_that_drips_on_for_ever_has_an_end(streams: bool) -> None:
    """No single read takes long, and yet the whole is limited."""
    limits = Timeouts(connect=20, read=1.5, whole=1)
    with ChatServer(lambda _: drip(20)) as server:
        began = time.monotonic()
        model = model_at(server.url, timeouts=limits, patience=Patience(tries=1))
        with pytest.raises(ModelError, match="超时"):
            model.watched(PROMPT, Watch(heard if streams else None))

    assert time.monotonic() - began < 10
