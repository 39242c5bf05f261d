"""`OpenAIModel`: prose from any server that speaks OpenAI's chat completions."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal
from weakref import finalize

import httpx2
from openai import OpenAIError
from openai.types.chat import ChatCompletion

from drafter.errors import ModelError
from drafter.models.openai.client import http_client, openai_client, secrets_of
from drafter.models.openai.dialect import Manners
from drafter.models.openai.faults import Fault, Server
from drafter.models.openai.reading import Answer, Streamed, read_answer
from drafter.models.openai.retries import until_answered
from drafter.models.openai.settings import NO_KEY, Patience, Timeouts, host_of, require_key, server_address
from drafter.models.protocol import Message, Prompt, Reply, UnansweredError, Usage, Watch

GO_ON = "上文因长度限制中断。请紧接着写余下的部分，不重复已经写过的内容，不加说明。"
MOST_PARTS = 4
"""How often a reply that was cut off is continued, or asked for again with more room."""
_MOST_NEWS = 4
"""How many refusals of options are learnt from in one request."""


class OpenAIModel:
    """
    Asks a server that speaks OpenAI's chat completions: OpenAI, DashScope, DeepSeek, vLLM, Ollama, llama.cpp.

    Args:
        name: the model's name on its server, such as `qwen-plus`.
        base_url: where the server is; by default `OPENAI_BASE_URL`, or OpenAI's own. `/v1` may be left out.
        api_key: the key; by default `OPENAI_API_KEY`. A server of one's own may need none.
        timeouts: how long a request may take.
        patience: how faults on the way are tried again.
        temperature: how freely words are chosen; left out where the server does not take it.
        max_tokens: how long a reply may get; by default as long as the server lets it.
        headers: sent with each request, besides those of `OPENAI_CUSTOM_HEADERS`.
        proxy: through which server to go; by default as `HTTPS_PROXY` and `NO_PROXY` say.
        extra: further parameters of a request, such as `{"enable_thinking": False}`.
        transport: an HTTP client of one's own, with its own limits and proxies.

    Raises:
        ModelError: the address is none, or OpenAI's own server is to be asked without a key.
    """

    origin: Literal["model", "offline"] = "model"

    def __init__(  # noqa: PLR0913 - each is an option of its own, named at the call
        self,
        name: str,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        timeouts: Timeouts | None = None,
        patience: Patience | None = None,
        temperature: float | None = 0.3,
        max_tokens: int | None = None,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        extra: Mapping[str, object] | None = None,
        transport: httpx2.Client | None = None,
    ) -> None:
        self.name = name
        self.patience = patience or Patience()
        self.temperature = temperature
        self.max_tokens = max_tokens
        self.extra = dict(extra or {})
        address = server_address(base_url)
        key = require_key(api_key, address)
        limits = timeouts or Timeouts()
        http = transport or http_client(limits, proxy)
        if transport is None:
            finalize(self, http.close)
        self._client = openai_client(address, key, headers, http, limits)
        secrets = secrets_of(address, key, headers, proxy, placeholder=NO_KEY)
        self._server = Server(host_of(address), name, secrets)
        self._manners = Manners()

    def reply(self, prompt: Prompt) -> Reply:
        """The server's reply; what it says in pieces is put together."""
        return self.watched(prompt, Watch())

    def watched(self, prompt: Prompt, watch: Watch) -> Reply:
        """The server's reply, told to the watch as it grows; one that was cut off is completed."""
        work = _Work(self, watch)
        got = work.whole(prompt.messages)
        # Raised out here, where no exception of the client is being handled that might show what was sent.
        if isinstance(got, ModelError):
            raise UnansweredError(got, work.spent)
        return replace(got, usage=work.spent)


class _Work:
    """One reply in the making: its requests, and what they have taken so far."""

    def __init__(self, model: OpenAIModel, watch: Watch) -> None:
        self._model = model
        self._watch = watch
        self._server = model._server  # noqa: SLF001 - the model's own worker
        self._manners = model._manners  # noqa: SLF001 - likewise
        self._client = model._client  # noqa: SLF001 - likewise
        self._tries = 0
        self.spent = Usage()

    def whole(self, messages: Sequence[Message]) -> Reply | ModelError:
        """The whole reply, however many requests it takes."""
        said = ""
        room = self._model.max_tokens
        for _ in range(MOST_PARTS):
            asked = (*messages, Message("assistant", said), Message("user", GO_ON)) if said else messages
            try:
                got = self._answered(asked, room, said)
            except ModelError as error:  # of the watch: no further request is wanted
                return error
            if isinstance(got, Fault):
                return got.error
            if got.finish_reason != "length":
                return Reply(said + got.text, got.finish_reason)
            if room is not None:
                room *= 2
            elif whole_sentences(got.text):
                said += whole_sentences(got.text)
            else:
                break
        hint = "请调大 max_tokens，或减少这一部分的事实。"
        return ModelError(f"模型「{self._model.name}」的回复一再因长度限制中断：", hint=hint)

    def _answered(self, messages: Sequence[Message], room: int | None, before: str) -> Answer | Fault:
        self._tries = 0
        return until_answered(
            lambda: self._understood(messages, room, before), self._model.patience, self._watch
        )

    def _understood(self, messages: Sequence[Message], room: int | None, before: str) -> Answer | Fault:
        """The answer to one request, made again at once where the server refuses an option of it."""
        for _ in range(_MOST_NEWS):
            dialect = self._manners.dialect
            options = dialect.options(self._options(room))
            got = self._once({**options, "messages": dialect.messages(messages)}, before)
            if isinstance(got, Answer) or got.error.retryable:
                break
            if not self._manners.learn(got, dialect, options):
                break
        return got

    def _options(self, room: int | None) -> dict[str, object]:
        streams = self._watch.said is not None
        options = {
            "temperature": self._model.temperature,
            "max_tokens": room,
            "stream": True if streams else None,
            "stream_options": {"include_usage": True} if streams else None,
        }
        return {name: value for name, value in options.items() if value is not None}

    def _once(self, request: dict[str, Any], before: str) -> Answer | Fault:
        """One request; all that can go wrong with it comes back as a fault."""
        if self._watch.stop.is_set():
            return Fault(ModelError("已中断，没有再问模型。"), sent=False)
        retry = int(self._tries > 0)
        self._tries += 1
        streamed = Streamed(self._server, self._watch, before) if "stream" in request else None
        self._watch.sent(1)
        got = self._sent(request, streamed)
        counted = streamed.usage if streamed and got.usage == Usage() else got.usage
        sent = not isinstance(got, Fault) or got.sent
        if not sent:
            self._watch.sent(-1)
        self.spent += replace(counted, requests=int(sent), retries=retry)
        return got

    def _sent(self, request: dict[str, Any], streamed: Streamed | None) -> Answer | Fault:
        create: Any = self._client.chat.completions.create
        try:
            answer = create(model=self._model.name, extra_body=self._model.extra or None, **request)
            if streamed is None:
                return read_answer(answer, self._server)
            with answer:
                return _read_stream(answer, streamed, self._server)
        except (OpenAIError, httpx2.HTTPError, httpx2.StreamError, httpx2.InvalidURL) as error:
            return self._server.fault(error)
        except ValueError:  # JSON that breaks off
            return self._server.broken("的回复不完整")


def _read_stream(answer: Any, streamed: Streamed, server: Server) -> Answer | Fault:
    """The answer to a request for a stream, which some servers give in one piece all the same."""
    kind = answer.response.headers.get("content-type", "")
    if "html" in kind:
        return read_answer("<", server)
    if "json" in kind:
        answer.response.read()
        plain = answer.response.json()
        return read_answer(ChatCompletion.construct(**plain) if isinstance(plain, dict) else None, server)
    return streamed.read(answer)


def whole_sentences(text: str) -> str:
    """The text as far as its last whole sentence, where a continuation can join without a seam."""
    end = max(text.rfind(mark) for mark in ("。", "！", "？", "\n"))
    return text[: end + 1]
