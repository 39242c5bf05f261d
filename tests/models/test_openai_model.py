"""The openai model against a real server on loopback: what it asks, what it makes of the answers."""

import threading
import traceback
from itertools import pairwise

import pytest
from chatserver import ChatServer, page, raw, say, status, stream
from chatting import KEY, PROMPT, TEXT, model_at

from drafter.errors import ModelError
from drafter.models import OpenAIModel, Usage
from drafter.models.openai.model import whole_sentences
from drafter.models.protocol import UnansweredError, Watch


@pytest.mark.parametrize("streams", [False, True])
def test_a_reply_comes_with_its_usage(streams: bool) -> None:
    """Plain or streamed, words and tokens are the same."""
    with ChatServer([say(TEXT)]) as server:
        reply = model_at(server.url).watched(PROMPT, Watch(print if streams else None))

    assert reply.text == TEXT
    assert reply.finish_reason == "stop"
    assert Usage(4, len(TEXT), requests=1) == reply.usage
    assert server.requests[0].get("stream", False) is streams


def test_what_is_asked_is_the_prompt() -> None:
    """The messages in order, the model's name, the key in its header."""
    with ChatServer([say(TEXT)]) as server:
        model_at(server.url).reply(PROMPT)

    assert [("system", "规矩"), ("user", "请写")] == [
        (message["role"], message["content"]) for message in server.requests[0]["messages"]
    ]
    assert server.requests[0]["model"] == "any"
    assert f"Bearer {KEY}" == server.headers[0]["authorization"]


def test_a_stream_is_told_as_it_grows() -> None:
    """Each time the reply as far as it goes."""
    said: list[str] = []
    with ChatServer([say(TEXT)]) as server:
        model_at(server.url).watched(PROMPT, Watch(said.append))

    assert said[-1] == TEXT
    assert all(later.startswith(earlier) for earlier, later in pairwise(said))
    assert len(said) > 2


@pytest.mark.parametrize("streams", [False, True])
@pytest.mark.parametrize("thought", ["<think>先想一想</think>\n\n", "先想一想</think>"])
def test_thinking_aloud_is_no_part_of_the_reply(thought: str, streams: bool) -> None:
    """Servers that leave a model's thoughts in its reply do no harm."""
    said: list[str] = []
    with ChatServer([say(thought + TEXT)]) as server:
        reply = model_at(server.url).watched(PROMPT, Watch(said.append if streams else None))

    assert reply.text == TEXT
    assert not any("<think>" in words for words in said)


@pytest.mark.parametrize("streams", [False, True])
def test_a_reply_that_was_cut_off_is_continued(streams: bool) -> None:
    """It goes on behind the last whole sentence, and the tokens of both requests count."""
    first, rest = "一年来，开展视察3次。又开", "全年走访委员120名。"
    with ChatServer([say(first, finish="length"), say(rest)]) as server:
        reply = model_at(server.url).watched(PROMPT, Watch(print if streams else None))

    assert reply.text == "一年来，开展视察3次。全年走访委员120名。"
    assert [message["role"] for message in server.requests[1]["messages"]] == [
        "system",
        "user",
        "assistant",
        "user",
    ]
    assert reply.usage.requests == 2
    assert reply.usage.completion_tokens == len(first) + len(rest)


def test_a_reply_without_room_is_asked_for_again_with_more() -> None:
    """Where a limit was set, it is the limit that gives way."""
    with ChatServer([say("一年来，", finish="length"), say(TEXT)]) as server:
        reply = model_at(server.url, max_tokens=200).reply(PROMPT)

    assert reply.text == TEXT
    assert [200, 400] == [request["max_tokens"] for request in server.requests]


@pytest.mark.parametrize("options", [{}, {"max_tokens": 10}])
def test_a_reply_that_never_ends_is_an_error(options: dict[str, int]) -> None:
    """What is cut off is never taken as complete."""
    with (
        ChatServer(lambda _: say("一年来，共", finish="length")) as server,
        pytest.raises(ModelError, match="长度"),
    ):
        model_at(server.url, **options).reply(PROMPT)
    assert server.count <= 4


@pytest.mark.parametrize("streams", [False, True])
@pytest.mark.parametrize(
    ("act", "said"),
    [
        (page(), "网页"),
        (say(""), "空"),
        (raw('{"choices": []}'), "没有正文"),
        (raw('{"choices": [null]}'), "没有正文"),
        (raw('{"choices": [{"message": null, "finish_reason": "stop"}]}'), "没有正文"),
        (raw('{"error": {"message": "model is loading"}}'), "model is loading"),
        (raw("[]"), "不是模型的回复"),
        (raw("pong", "text/plain"), "没有正文|不是模型的回复"),
        (say("x", finish="content_filter"), "内容审查"),
        (say("x", finish="tool_calls"), "工具"),
        (status(400, "blocked", code="content_filter"), "内容审查"),
        (status(400, "Content Exists Risk"), "内容审查"),
        (status(400, "too many tokens", code="context_length_exceeded"), "长度上限"),
        (status(413, "too large"), "长度上限"),
        (status(400, "no such thing"), "no such thing"),
    ],
)
def test_what_is_no_reply_is_a_clear_error(act, said: str, streams: bool) -> None:
    """Asked once, since the next answer would be no better."""
    with ChatServer([act]) as server, pytest.raises(UnansweredError, match=said) as caught:
        model_at(server.url).watched(PROMPT, Watch(print if streams else None))

    assert server.count == 1
    assert caught.value.usage.requests == 1
    assert not caught.value.retryable


@pytest.mark.parametrize(
    ("code", "said"),
    [(401, "OPENAI_API_KEY"), (403, "权限"), (404, "「any」"), (402, "余额"), (405, "OPENAI_BASE_URL")],
)
def test_what_only_the_user_can_mend_is_fatal(code: int, said: str) -> None:
    """Key, rights, name, balance: the message says what to do, in one line."""
    with ChatServer([status(code, f"bad key {KEY}")]) as server, pytest.raises(ModelError) as caught:
        model_at(server.url).reply(PROMPT)

    assert caught.value.fatal
    assert said in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1
    assert server.count == 1


def test_a_quota_that_is_used_up_is_not_tried_again() -> None:
    """429 it is, but waiting does not help."""
    with (
        ChatServer([status(429, "pay", code="insufficient_quota")]) as server,
        pytest.raises(ModelError, match="额度"),
    ):
        model_at(server.url).reply(PROMPT)
    assert server.count == 1


@pytest.mark.parametrize(
    "act",
    [
        status(401, f"Incorrect API key provided: {KEY}"),
        status(404, f"{KEY} knows no such model"),
        status(500, f"trace: {KEY}"),
        raw(f'{{"error": {{"message": "key {KEY}"}}}}'),
        say("x", refusal=f"your key {KEY}"),
    ],
)
def test_no_key_shows_in_an_error(act) -> None:
    """Neither in the message nor anywhere in the traceback, however the server behaves."""
    with ChatServer([act] * 3) as server, pytest.raises(ModelError) as caught:
        model_at(server.url).reply(PROMPT)

    assert KEY not in "".join(traceback.format_exception(caught.value))
    assert caught.value.__context__ is None


def test_a_key_in_a_reply_is_blotted_out() -> None:
    """A gateway that echoes headers does not get them into a text."""
    with ChatServer([say(f"密钥{KEY}。")]) as server:
        assert model_at(server.url).reply(PROMPT).text == "密钥***。"


@pytest.mark.parametrize(
    ("refusal", "absent", "present"),
    [
        ("Unsupported value: 'temperature' does not support 0.3 with this model.", "temperature", ""),
        (
            "'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
            "max_tokens",
            "max_completion_tokens",
        ),
        ("extra fields not permitted: stream_options", "stream_options", "stream"),
    ],
)
def test_an_option_that_is_refused_is_left_out(refusal: str, absent: str, present: str) -> None:
    """The request is made again at once, and no later one makes the same mistake."""
    with ChatServer([status(400, refusal), say(TEXT), say(TEXT)]) as server:
        model = model_at(server.url, max_tokens=500)
        replies = [model.watched(PROMPT, Watch(print)) for _ in range(2)]

    assert [2, 1] == [reply.usage.requests for reply in replies]
    assert absent in server.requests[0]
    for request in server.requests[1:]:
        assert absent not in request
        assert not present or present in request


def test_a_model_without_system_messages_gets_the_rules_all_the_same() -> None:
    """They stand in front of what the user says."""
    refusal = "'messages[0].role' does not support 'system' with this model."
    with ChatServer([status(400, refusal), say(TEXT)]) as server:
        model_at(server.url).reply(PROMPT)

    assert [{"role": "user", "content": "规矩\n\n请写"}] == server.requests[1]["messages"]


def test_headers_and_further_parameters_are_sent() -> None:
    """For gateways and for models with switches of their own."""
    with ChatServer([say(TEXT)]) as server:
        model_at(server.url, headers={"X-Team": "wenmi"}, extra={"enable_thinking": False}).reply(PROMPT)

    assert server.headers[0]["x-team"] == "wenmi"
    assert server.requests[0]["enable_thinking"] is False


def test_a_proxy_is_used() -> None:
    """The request goes to the proxy, for a host that is not looked up here."""
    with ChatServer([say(TEXT)]) as proxy:
        model = model_at("http://model.invalid/v1", proxy=proxy.url.removesuffix("/v1"))
        assert model.reply(PROMPT).text == TEXT

    assert ["http://model.invalid/v1/chat/completions"] == proxy.paths


def test_a_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """As other programs do."""
    with ChatServer([say(TEXT)]) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url.removesuffix("/v1"))
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        assert model_at("http://model.invalid/v1").reply(PROMPT).text == TEXT


def test_a_model_that_was_stopped_asks_nothing() -> None:
    """Not one request more once the watch says stop."""
    watch = Watch()
    watch.stop.set()
    with ChatServer([]) as server, pytest.raises(UnansweredError, match="中断") as caught:
        model_at(server.url).watched(PROMPT, watch)

    assert server.count == 0
    assert Usage() == caught.value.usage


def test_a_stream_is_left_when_it_is_stopped() -> None:
    """What is still to come is not waited for."""
    watch = Watch(lambda _: watch.stop.set())
    with ChatServer([stream(TEXT * 50, pause=0.02)]) as server, pytest.raises(ModelError):
        model_at(server.url).watched(PROMPT, watch)

    assert server.count == 1


def test_requests_may_be_made_side_by_side() -> None:
    """One model serves many threads."""
    replies: list[str] = []
    with ChatServer(lambda _: say(TEXT, after=0.05)) as server:
        model = model_at(server.url)
        threads = [
            threading.Thread(target=lambda: replies.append(model.reply(PROMPT).text)) for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert [TEXT] * 8 == replies


def test_a_part_of_a_sentence_is_not_kept() -> None:
    """A continuation joins behind a whole one."""
    assert whole_sentences("一年来，开展视察3次。又开") == "一年来，开展视察3次。"
    assert whole_sentences("一年来") == ""


def test_openai_s_own_server_needs_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without one nothing is asked, and the user is told which variable to set."""
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    with pytest.raises(ModelError, match="OPENAI_API_KEY") as caught:
        OpenAIModel("gpt-5")
    assert caught.value.fatal
