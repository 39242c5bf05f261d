"""From what a server sends to the words of a reply: plain or streamed, whole or cut off, or no reply at all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from openai import BaseModel

from drafter.models.openai.faults import Fault, Server
from drafter.models.protocol import Usage, Watch

_END_OF_THOUGHT = "</think>"
_THOUGHT = "<think>"


@dataclass(frozen=True, slots=True)
class Answer:
    """The words of one answer, why it ended, and the tokens that the server counted."""

    text: str
    finish_reason: str
    usage: Usage


def without_thoughts(text: str) -> str:
    """The reply without the model's thinking aloud, which some servers leave in it."""
    before, mark, after = text.rpartition(_END_OF_THOUGHT)
    if mark:
        return after.lstrip()
    head = before or after
    start = head.lstrip()
    # A stream may have got no further than the middle of the mark itself.
    return "" if start.startswith(_THOUGHT) or (start and _THOUGHT.startswith(start)) else head


def read_answer(answer: object, server: Server) -> Answer | Fault:
    """The answer to a plain request."""
    if not isinstance(answer, BaseModel):
        page = isinstance(answer, str) and answer.lstrip().startswith("<")
        what = "回的是一个网页，不是模型的回复" if page else "回的不是模型的回复"
        return server.unusable(f"{what}：请核对 OPENAI_BASE_URL（多以 /v1 结尾）")
    plain: dict[str, Any] = answer.model_dump(warnings=False)
    choice = _first(plain)
    message = choice.get("message") if choice else None
    if not isinstance(choice, Mapping) or not isinstance(message, Mapping):
        return server.unusable("的回复里没有正文", said=_error_in(plain))
    return _ended(_words(message.get("content")), message.get("refusal"), choice, _usage(plain), server)


class Streamed:
    """An answer that comes in pieces."""

    def __init__(self, server: Server, watch: Watch, before: str = "") -> None:
        self._server = server
        self._watch = watch
        self._before = before
        self._pieces: list[str] = []
        self._refusal: list[str] = []
        self._choice: Mapping[str, Any] = {}
        self.usage = Usage()

    def read(self, chunks: Iterable[object]) -> Answer | Fault:
        """The answer, told to the watch as it grows; what went wrong on the way is raised by the client."""
        seen = False
        for chunk in chunks:
            if self._watch.stop.is_set():
                return self._server.broken("的回复没有等完")
            if isinstance(chunk, BaseModel):
                seen = self._take(chunk.model_dump(warnings=False)) or seen
        if not seen:
            return self._server.unusable("的回复里没有正文")
        if not self._choice.get("finish_reason"):
            return self._server.broken("的回复中途断了")
        text = "".join(self._pieces)
        return _ended(text, "".join(self._refusal), self._choice, self.usage, self._server)

    def _take(self, chunk: dict[str, Any]) -> bool:
        """Take one piece; False where it holds no choice."""
        counted = _usage(chunk)
        if counted != Usage():
            self.usage = counted
        choice = _first(chunk)
        if choice is None:
            return False
        if choice.get("finish_reason"):
            self._choice = choice
        delta = choice.get("delta")
        if isinstance(delta, Mapping):
            self._refusal.append(_words(delta.get("refusal")))
            words = _words(delta.get("content"))
            if words:
                self._pieces.append(words)
                self._tell()
        return True

    def _tell(self) -> None:
        if self._watch.said is not None:
            self._watch.said(self._before + without_thoughts("".join(self._pieces)))


def _ended(
    text: str, refusal: object, choice: Mapping[str, Any], usage: Usage, server: Server
) -> Answer | Fault:
    """The answer that ended so, or why it is none."""
    reason = str(choice.get("finish_reason") or "stop")
    words = without_thoughts(server.secrets.hide(text))
    fault = _refused(reason, refusal, words, server)
    return replace(fault, usage=usage) if fault else Answer(words, reason, usage)


def _refused(reason: str, refusal: object, words: str, server: Server) -> Fault | None:
    if isinstance(refusal, str) and refusal.strip():
        return server.unusable("上的模型拒绝写这一部分", said=refusal)
    if reason == "content_filter":
        return server.filtered()
    if reason in ("tool_calls", "function_call"):
        return server.unusable("上的模型要调用工具，没有写正文：请换用不带工具的模型")
    if not words.strip() and reason != "length":
        return server.unusable("的回复是空的")
    return None


def _first(plain: Mapping[str, Any]) -> Mapping[str, Any] | None:
    choices = plain.get("choices")
    if not isinstance(choices, list) or not choices or not isinstance(choices[0], Mapping):
        return None
    return choices[0]


def _words(content: object) -> str:
    """The text of a message: a string, or the texts of its parts."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "".join(str(part.get("text") or "") for part in content if isinstance(part, Mapping))
    return ""


def _usage(plain: Mapping[str, Any]) -> Usage:
    counted = plain.get("usage")
    if not isinstance(counted, Mapping):
        return Usage()
    prompt, completion = counted.get("prompt_tokens"), counted.get("completion_tokens")
    return Usage(
        prompt if isinstance(prompt, int) and prompt > 0 else 0,
        completion if isinstance(completion, int) and completion > 0 else 0,
    )


def _error_in(plain: Mapping[str, Any]) -> str:
    """What some gateways say in place of an answer, with status 200."""
    error = plain.get("error")
    if isinstance(error, Mapping):
        return str(error.get("message") or "")
    return str(error or plain.get("message") or "")
