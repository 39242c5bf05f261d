"""Sections side by side: results in order, nothing lost by one that is slow or fails, events, budgets."""

import signal
import threading
import time

import pytest

from drafter import Drafter, load_facts
from drafter.drafting.budget import Budget, Price
from drafter.drafting.events import Event
from drafter.drafting.unfinished import InterruptedDraftError, UnfinishedError
from drafter.errors import ModelError, RecordingError
from drafter.models import OfflineModel, Prompt, Reply, ScriptedModel, Usage
from drafter.models.protocol import Watch

FACTS = load_facts(
    {
        "genre": "work_summary",
        "issuer": "青屏县政协",
        "period": "2024年",
        "sections": [
            {"type": "opening"},
            {"type": "study", "sessions": "12次"},
            {"type": "proposals", "submitted": "129件", "filed": "93件"},
            {"type": "information", "sent": "40条"},
            {"type": "publicity", "articles": "67篇"},
        ],
    }
)
OFFLINE = Drafter().draft(FACTS)


def good(prompt: Prompt) -> str:
    """The offline prose of the prompt's section, as a model's reply."""
    return OfflineModel().reply(prompt).text


def counted(prompt: Prompt) -> Reply:
    return Reply(good(prompt), usage=Usage(100, 50, 1))


def origins(draft) -> list[str]:
    return [section.origin for section in draft.sections]


def test_sections_stand_in_the_order_of_the_facts() -> None:
    """However late the first of them comes."""

    def answer(prompt: Prompt) -> str:
        time.sleep(0.05 * (5 - prompt.section))
        return good(prompt)

    class Slow(ScriptedModel):
        def reply(self, prompt: Prompt) -> Reply:
            return Reply(answer(prompt), usage=Usage(requests=1))

    draft = Drafter(Slow([]), workers=5).draft(FACTS)

    assert OFFLINE.text == draft.text
    assert draft.usage.requests == 4


def test_a_section_without_facts_is_not_asked_of_a_model() -> None:
    """It could only invent; the opening says what the frame gives."""
    model = ScriptedModel(good)
    draft = Drafter(model).draft(FACTS)

    assert {1, 2, 3, 4} == {prompt.section for prompt in model.prompts}
    assert origins(draft) == ["offline", "model", "model", "model", "model"]


def test_a_section_without_facts_is_not_asked_even_without_a_fallback() -> None:
    """There is nothing that a model could be asked for."""
    assert origins(Drafter(ScriptedModel(good), fallback=False).draft(FACTS))[0] == "offline"


def test_a_section_that_fails_does_not_lose_the_others() -> None:
    """It alone is written offline, and the draft says why."""
    model = ScriptedModel(lambda asked: ModelError("拒绝。") if asked.section == 2 else good(asked))
    draft = Drafter(model).draft(FACTS)

    assert draft.report.ok
    assert origins(draft) == ["offline", "model", "offline", "model", "model"]
    assert draft.warnings == ("提案工作：拒绝。已改用离线文稿。",)


def test_usage_is_counted_by_section() -> None:
    """And their sum is that of the draft."""
    draft = Drafter(ScriptedModel(counted)).draft(FACTS)

    assert [section.usage.requests for section in draft.sections] == [0, 1, 1, 1, 1]
    assert (4, 400, 200) == (
        draft.usage.requests,
        draft.usage.prompt_tokens,
        draft.usage.completion_tokens,
    )
    assert draft.to_dict()["sections"][1]["usage"]["prompt_tokens"] == 100


def test_a_model_that_does_not_count_has_made_a_request() -> None:
    """A reply does not come from nowhere."""
    draft = Drafter(ScriptedModel(lambda asked: Reply(good(asked)))).draft(FACTS)

    assert draft.usage.requests == 4


def test_a_server_that_knows_no_key_ends_the_draft() -> None:
    """With its own error: offline prose is not what the user asked for."""
    model = ScriptedModel(lambda _: ModelError("不认这个密钥：", hint="请检查。", fatal=True))
    with pytest.raises(ModelError, match="密钥"):
        Drafter(model).draft(FACTS)


def test_a_key_that_is_revoked_half_way_leaves_the_rest_to_offline_prose() -> None:
    """What the model wrote is kept, and no further request is made."""
    model = ScriptedModel(
        lambda asked: good(asked) if asked.section == 1 else ModelError("密钥失效。", fatal=True)
    )
    draft = Drafter(model, workers=1).draft(FACTS)

    assert draft.report.ok
    assert origins(draft) == ["offline", "model", "offline", "offline", "offline"]
    assert len(model.prompts) == 2


def test_a_server_out_of_reach_is_not_asked_for_every_section() -> None:
    """Where nobody answered the first, the others need not wait as long."""
    model = ScriptedModel(lambda _: ModelError("连接不上。", retryable=True))
    draft = Drafter(model, workers=1).draft(FACTS)

    assert draft.report.ok
    assert len(draft.warnings) == 4
    assert len(model.prompts) == 1


def test_a_server_that_answered_before_is_asked_again() -> None:
    """It may be back for the next section."""
    model = ScriptedModel(
        lambda asked: ModelError("超时。", retryable=True) if asked.section == 2 else good(asked)
    )

    assert origins(Drafter(model, workers=1).draft(FACTS)) == [
        "offline",
        "model",
        "offline",
        "model",
        "model",
    ]


@pytest.mark.parametrize("error", [RecordingError("没有录制过。"), RuntimeError("a bug")])
def test_what_is_no_model_error_is_raised(error: Exception) -> None:
    """A stale recording or a bug of a model is not to be written over."""

    class Broken(ScriptedModel):
        def reply(self, prompt: Prompt) -> Reply:
            raise error

    with pytest.raises(type(error), match=str(error)):
        Drafter(Broken([])).draft(FACTS)


def test_events_tell_what_happens() -> None:
    """A section's in order: begun, asked, replied, checked, done."""
    seen: list[Event] = []
    Drafter(ScriptedModel(counted), on_event=seen.append).draft(FACTS)
    kinds = [event.kind for event in seen if event.section == 2]

    assert kinds == ["begun", "asked", "replied", "checked", "done"]
    assert {"提案工作"} == {event.title for event in seen if event.section == 2}
    assert {threading.get_ident()} == {threading.get_ident() for _ in seen}


def test_events_tell_of_repairs_and_of_the_fallback() -> None:
    """With what was wrong, and what became of it."""
    seen: list[Event] = []
    model = ScriptedModel(lambda asked: "争取贷款3000万元。" if asked.section == 2 else good(asked))
    Drafter(model, on_event=seen.append).draft(FACTS)
    about = [event for event in seen if event.section == 2]

    assert [(event.kind, event.purpose) for event in about][4:6] == [
        ("asked", "repair"),
        ("replied", "repair"),
    ]
    assert [event.kind for event in about][-2:] == ["offline", "done"]
    assert next(event.faults for event in about if event.kind == "checked") > 0


def test_offline_prose_is_told_too() -> None:
    """Without a model there are events as well."""
    seen: list[Event] = []
    Drafter(on_event=seen.append).draft(FACTS)

    assert [event.section for event in seen if event.kind == "done"] == [0, 1, 2, 3, 4]


def test_a_stream_is_told_sentence_by_sentence() -> None:
    """Each with its outcome; together they are the reply."""
    seen: list[Event] = []

    class Streaming(ScriptedModel):
        def watched(self, prompt: Prompt, watch: Watch) -> Reply:
            text = good(prompt)
            for end in range(1, len(text) + 1):
                watch.said(text[:end])
            return Reply(text, usage=Usage(requests=1))

    draft = Drafter(Streaming([]), stream=True, on_event=seen.append).draft(FACTS)
    said = [event for event in seen if event.kind == "sentence" and event.section == 2]

    assert draft.sections[2].text == "".join(event.text for event in said)
    assert all(event.proved for event in said)


def test_without_a_stream_no_sentences_are_told() -> None:
    """A reply is checked when it is complete."""
    seen: list[Event] = []
    Drafter(ScriptedModel(good), on_event=seen.append).draft(FACTS)

    assert "sentence" not in {event.kind for event in seen}


def test_a_budget_of_requests_ends_in_a_proved_draft() -> None:
    """Two sections in the model's words, the rest offline."""
    model = ScriptedModel(counted)
    draft = Drafter(model, workers=1, budget=Budget(requests=2)).draft(FACTS)

    assert draft.report.ok
    assert len(model.prompts) == 2
    assert origins(draft) == ["offline", "model", "model", "offline", "offline"]
    assert "上限" in draft.warnings[0]


def test_a_budget_may_end_in_an_error_that_keeps_what_was_done() -> None:
    """As was chosen."""
    budget = Budget(requests=2, then="error")
    with pytest.raises(UnfinishedError, match="上限") as caught:
        Drafter(ScriptedModel(counted), workers=1, budget=budget, fallback=False).draft(FACTS)

    kept = caught.value.draft
    assert [bool(section.text) for section in kept.sections] == [True, True, True, False, False]
    assert "129件" in kept.text


def test_a_budget_of_tokens_and_money_is_kept() -> None:
    """The cost stands in the draft."""
    prices = {"scripted": Price(prompt=1000, completion=1000)}
    draft = Drafter(ScriptedModel(counted), workers=1, budget=Budget(money=5, prices=prices)).draft(FACTS)

    assert draft.report.ok
    assert draft.cost == 0.15 * draft.usage.requests
    assert draft.to_dict()["cost"] == draft.cost


def test_a_budget_of_time_ends_in_a_proved_draft() -> None:
    """Whoever hangs is not waited for."""
    release = threading.Event()

    def answer(prompt: Prompt) -> str:
        return good(prompt)

    class Hanging(ScriptedModel):
        def reply(self, prompt: Prompt) -> Reply:
            if prompt.section == 2:
                release.wait(30)
            return Reply(answer(prompt), usage=Usage(requests=1))

    seen: list[Event] = []
    began = time.monotonic()
    draft = Drafter(Hanging([]), budget=Budget(seconds=0.5), on_event=seen.append).draft(FACTS)
    release.set()

    assert time.monotonic() - began < 10
    assert draft.report.ok
    assert origins(draft) == ["offline", "model", "offline", "model", "model"]
    assert "时限" in draft.warnings[0]
    assert {0, 1, 2, 3, 4} == {event.section for event in seen if event.kind == "done"}


@pytest.mark.parametrize("budget", [Budget(money=1)])
def test_a_limit_that_cannot_be_kept_is_refused(budget: Budget) -> None:
    """Before anything is asked."""
    with pytest.raises(ValueError, match="price"):
        Drafter(ScriptedModel([]), budget=budget)


def test_an_interrupt_keeps_what_was_done() -> None:
    """Within a second, whatever the model is doing."""
    release = threading.Event()

    class Hanging(ScriptedModel):
        def reply(self, prompt: Prompt) -> Reply:
            if prompt.section == 2:
                signal.raise_signal(signal.SIGINT)
                release.wait(30)
            return Reply(good(prompt), usage=Usage(requests=1))

    began = time.monotonic()
    with pytest.raises(InterruptedDraftError) as caught:
        Drafter(Hanging([]), workers=1).draft(FACTS)
    release.set()

    assert time.monotonic() - began < 5
    kept = caught.value.draft
    assert [bool(section.text) for section in kept.sections] == [True, True, False, False, False]
    assert isinstance(caught.value, KeyboardInterrupt)


def test_an_error_of_a_hook_ends_the_drafting() -> None:
    """It is the caller's own."""

    def hook(event: Event) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        Drafter(ScriptedModel(good), on_event=hook).draft(FACTS)
