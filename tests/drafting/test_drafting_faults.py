"""A whole draft over a server that goes wrong: alone, half way, and mixed at random."""

import json
import os
import traceback
from collections import Counter
from threading import Event
from time import sleep

import pytest
from chatserver import (
    Act,
    Body,
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
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from offlinewriter import writer

from drafter import Drafter, load_facts
from drafter.drafting import events as drafting
from drafter.drafting.draft import Draft
from drafter.drafting.unfinished import InterruptedDraftError
from drafter.errors import ModelError
from drafter.models import OpenAIModel
from drafter.models.openai.settings import Patience, Timeouts

KEY = "sk-test-c0ffee42"
RUNS = int(os.environ.get("DRAFTER_FAULT_RUNS", "100"))
"""How many mixtures are tried; a thousand where there is time."""
PATIENCE = 1.5
"""Seconds without an answer after which a request is given up: more than a good reply takes on a busy machine."""
FACTS = load_facts(
    {
        "genre": "work_summary",
        "issuer": "青屏县政协",
        "sections": [
            {"type": "study", "sessions": "12次"},
            {"type": "proposals", "submitted": "129件", "filed": "93件"},
            {"type": "information", "sent": "40条"},
            {"type": "publicity", "articles": "67篇"},
        ],
    }
)
GOOD = writer(FACTS)
OFFLINE = Drafter().draft(FACTS)

PASSING: dict[str, Act] = {
    "429": status(429),
    "429 after": status(429, headers={"Retry-After": "0"}),
    "500": status(500, f"trace {KEY}"),
    "503": status(503),
    "page 502": page(502),
    "hang up": hang_up,
    "reset": reset,
    "short": short,
    "half a JSON": raw('{"choices": [{"mess'),
    "stall": stall(2 * PATIENCE),
    "drip": drip(4 * PATIENCE),
    "cut": stream("全年", then=reset),
    "ends early": stream("全年", finish=None),
    "error event": stream("全年", then=error_event()),
}
"""Faults that can pass."""
LASTING: dict[str, Act] = {
    "400": status(400, "no such thing"),
    "content filter": status(400, "no", code="content_filter"),
    "page": page(),
    "empty": say(""),
    "no choices": raw('{"choices": []}'),
    "refusal": say("", refusal=f"not with {KEY}"),
    "filtered": say("全年", finish="content_filter"),
    "tools": say("全年", finish="tool_calls"),
    "never ends": say("全年", finish="length"),
}
"""Faults that another request would meet again."""
WRONG: dict[str, Act] = {
    "invented": say("争取贷款3000万元。"),
    "masked": say("共提交提案XX件。"),
    "chatter": say("好的，以下是正文：\n全年工作。"),
    "secret": say(f"密钥是{KEY}。"),
}
"""Replies that cannot be proved."""
SILENT = {"stall", "drip"}
"""Faults that take time: one mixture has them, and any mixture where there is time."""
FAULTS = {**PASSING, **LASTING, **WRONG}
MIXED = [name for name in FAULTS if RUNS > 100 or name not in SILENT]


def model_at(server: ChatServer) -> OpenAIModel:
    return OpenAIModel(
        "any",
        base_url=server.url,
        api_key=KEY,
        timeouts=Timeouts(connect=20, read=PATIENCE, whole=2 * PATIENCE),
        patience=Patience(tries=3, total=20, first=0.001, longest=0.01),
    )


def is_streamed(body: Body) -> bool:
    return bool(body.get("stream"))


def only_in_streams(name: str) -> bool:
    return name in {"cut", "ends early", "error event"}


def drafted(server: ChatServer, **options: object) -> Draft:
    return Drafter(model_at(server), **options).draft(FACTS)


def asked_about(body: Body) -> str:
    return body["messages"][-1]["content"]


@pytest.mark.parametrize("streams", [False, True])
@pytest.mark.parametrize("name", PASSING)
def test_a_fault_half_way_costs_one_request(name: str, streams: bool) -> None:
    """And nothing else: every section is in the model's words."""
    if only_in_streams(name) and not streams:
        pytest.skip("a plain reply has no middle")
    faults = iter([PASSING[name]])

    def act(body: Body) -> Act:
        return next(faults, None) or GOOD(body) if "“提案工作”" in asked_about(body) else GOOD(body)

    with ChatServer(act) as server:
        draft = drafted(server, stream=streams)

    assert OFFLINE.text == draft.text
    assert ["model"] * 4 == [section.origin for section in draft.sections]
    assert server.count == draft.usage.requests == 5
    assert draft.usage.retries == 1


@pytest.mark.parametrize("streams", [False, True])
@pytest.mark.parametrize("name", LASTING)
def test_a_lasting_fault_costs_its_section_alone(name: str, streams: bool) -> None:
    """It is written offline; the others keep the model's words, and nobody asks in vain."""

    def act(body: Body) -> Act:
        return LASTING[name] if "“提案工作”" in asked_about(body) else GOOD(body)

    with ChatServer(act) as server:
        draft = drafted(server, stream=streams)

    assert draft.report.ok
    assert [section.origin for section in draft.sections] == ["model", "offline", "model", "model"]
    assert server.count == draft.usage.requests
    assert server.count == 4
    assert draft.warnings[0].startswith("提案工作：")


@given(
    plan=st.lists(st.sampled_from([None, None, *MIXED]), max_size=12),
    streams=st.booleans(),
    workers=st.sampled_from([1, 2, 4]),
)
@example(plan=["drip", "stall", "503", "empty", None, "invented"], streams=True, workers=2)
@settings(max_examples=RUNS, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_mixture_ends_in_a_proved_draft(plan: list[str | None], streams: bool, workers: int) -> None:
    """Every request the server saw is in the usage, a good reply is never asked for again, no key shows."""
    left = iter(plan)
    answered: Counter[str] = Counter()

    def act(body: Body) -> Act:
        name = next(left, None)
        if name is not None and not (only_in_streams(name) and not is_streamed(body)):
            return FAULTS[name]
        about = asked_about(body)
        if "<paragraph>" in about or body["messages"][-2]["role"] == "assistant":
            return say("全年工作。")
        answered[about] += 1
        return GOOD(body)

    with ChatServer(act) as server:
        draft = drafted(server, stream=streams, workers=workers)
        count = server.count

    assert draft.report.ok, draft.report.findings
    assert count == draft.usage.requests
    assert all(times == 1 for times in answered.values())
    assert KEY not in json.dumps(draft.to_dict(), ensure_ascii=False) + "".join(draft.warnings)
    # A section whose first request was answered well in the end is in the model's words.
    assert sum(section.origin == "model" for section in draft.sections) >= len(answered)


@given(plan=st.lists(st.sampled_from([*MIXED, "401", None]), max_size=8))
@settings(max_examples=RUNS // 4, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
def test_without_a_fallback_a_mixture_ends_in_a_draft_or_a_clear_error(plan: list[str | None]) -> None:
    """What was done is kept, what was not is named, and no key shows in a traceback."""
    acts = {**FAULTS, "401": status(401, f"bad key {KEY}")}
    left = iter(plan)

    def act(body: Body) -> Act:
        name = next(left, None)
        return acts[name] if name else GOOD(body)

    with ChatServer(act) as server:
        try:
            draft = drafted(server, fallback=False, rounds=0)
        except ModelError as error:
            assert error.fatal  # noqa: PT017 - either outcome is right
            assert KEY not in "".join(traceback.format_exception(error))  # noqa: PT017
            return

    assert server.count == draft.usage.requests
    assert draft.report.ok or any(finding.severity == "error" for finding in draft.report.findings)
    assert sum(not section.text for section in draft.sections) == len(draft.warnings)


@pytest.mark.parametrize("streams", [False, True])
def test_requests_that_were_given_up_are_in_the_usage(streams: bool) -> None:
    """Whoever pays for tokens pays for a reply that nobody waited for."""
    done = []
    stop = Event()

    def act(body: Body) -> Act:
        return stall(10) if "“提案工作”" in asked_about(body) else GOOD(body)

    def hear(event: drafting.Event) -> None:
        done.extend([event.section] if event.kind == "done" else [])
        if len(done) == 3:
            while server.count < 4:
                sleep(0.01)
            stop.set()

    with ChatServer(act) as server:
        model = OpenAIModel("any", base_url=server.url, api_key=KEY)
        with pytest.raises(InterruptedDraftError) as caught:
            Drafter(model, stream=streams, on_event=hear).draft(FACTS, stop=stop)

    assert caught.value.draft.usage.requests == 4
    assert ["", "提案工作"] == [caught.value.draft.sections[1].text, caught.value.draft.warnings[0][:4]]
