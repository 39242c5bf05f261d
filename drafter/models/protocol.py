"""What a model is: something that answers a `Prompt` with a `Reply`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

from drafter.errors import ModelError

if TYPE_CHECKING:
    from drafter.facts.document import Document

Role = Literal["system", "user", "assistant"]
Purpose = Literal["draft", "repair"]


@dataclass(frozen=True, slots=True)
class Message:
    """One message to a chat model."""

    role: Role
    content: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """
    What a model is asked: the messages, and for the offline model the facts themselves.

    `section` is the index of the section in `document`; `purpose` tells a first request from a repair; `mood`
    is how the section is told: as done, as planned, as minutes.
    """

    messages: tuple[Message, ...]
    document: "Document"
    section: int
    purpose: Purpose = "draft"
    mood: str = "done"

    @property
    def system(self) -> str:
        """The system message."""
        return "".join(message.content for message in self.messages if message.role == "system")

    @property
    def user(self) -> str:
        """What the user's messages say, together."""
        return "\n".join(message.content for message in self.messages if message.role == "user")


@dataclass(frozen=True, slots=True)
class Usage:
    """
    What a reply took.

    Tokens are counted by the server, zero where it did not say; `requests` are those that were answered or
    broken off, `retries` those that were made again because of a fault on the way.
    """

    prompt_tokens: int = 0
    completion_tokens: int = 0
    requests: int = 0
    retries: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            self.prompt_tokens + other.prompt_tokens,
            self.completion_tokens + other.completion_tokens,
            self.requests + other.requests,
            self.retries + other.retries,
        )


@dataclass(frozen=True, slots=True)
class Reply:
    """A model's answer: paragraphs of the section's body, one a line, without the heading."""

    text: str
    finish_reason: str = "stop"
    usage: Usage = field(default_factory=Usage)


class UnansweredError(ModelError):
    """A model error that says what was spent before it was given up."""

    def __init__(self, error: ModelError, usage: Usage) -> None:
        super().__init__(error.message, retryable=error.retryable, hint=error.hint, fatal=error.fatal)
        self.usage = usage


class Model(Protocol):
    """Anything that answers a prompt; errors are `ModelError`."""

    name: str
    origin: Literal["model", "offline"]

    def reply(self, prompt: Prompt) -> Reply:
        """Answer one prompt."""
        ...


def _ignore(*_: object) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class Watch:
    """
    Who follows a request while it is made.

    `said` is told the reply as far as it goes, and begins anew where a request is made again; None asks for
    no stream. `again` is told why a request is made again and after how many seconds, before the wait: a
    `ModelError` that it raises ends the matter. `sent` is told of each request as it goes out (1), and of each
    that turned out not to have got through (-1). Once `stop` is set, no request is made any more.
    """

    said: Callable[[str], None] | None = None
    again: Callable[[str, float], None] = _ignore
    sent: Callable[[int], None] = _ignore
    stop: Event = field(default_factory=Event)


@runtime_checkable
class WatchedModel(Protocol):
    """A model whose requests can be followed and stopped; a `Model` need not be one."""

    def watched(self, prompt: Prompt, watch: Watch) -> Reply:
        """Answer one prompt, telling `watch` how it goes."""
        ...


def ask(model: Model, prompt: Prompt, watch: Watch) -> Reply:
    """The reply of any model, followed where the model can be."""
    if isinstance(model, WatchedModel):
        return model.watched(prompt, watch)
    reply = model.reply(prompt)
    if watch.said is not None:
        watch.said(reply.text)
    return reply
