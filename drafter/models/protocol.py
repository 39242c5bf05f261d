"""What a model is: something that answers a `Prompt` with a `Reply`."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from drafter.facts.document import Document

Role = Literal["system", "user", "assistant"]


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
    purpose: Literal["draft", "repair"] = "draft"
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
    """Tokens as the server counted them; zero where it did not say."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    requests: int = 0
    retries: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """A model's answer: paragraphs of the section's body, one a line, without the heading."""

    text: str
    finish_reason: str = "stop"
    usage: Usage = field(default_factory=Usage)


class Model(Protocol):
    """Anything that answers a prompt; errors are `ModelError`."""

    name: str
    origin: Literal["model", "offline"]

    def reply(self, prompt: Prompt) -> Reply:
        """Answer one prompt."""
        ...
