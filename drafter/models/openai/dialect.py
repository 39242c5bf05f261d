"""
What a server understands of a request: learnt from what it refuses, so that it is asked wrongly only once.

Models for reasoning take `max_completion_tokens` for `max_tokens` and no `temperature`; older servers know no
`stream_options`; some take no system message.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Lock

from drafter.models.openai.faults import Fault
from drafter.models.protocol import Message

OPTIONAL = ("temperature", "max_completion_tokens", "max_tokens", "stream_options", "seed", "top_p")
"""What a request can do without, longer names before those that they contain."""
_OTHER_NAME = {"max_tokens": "max_completion_tokens", "max_completion_tokens": "max_tokens"}
_ROLES = ("role", "system")
_REFUSAL = ("support", "not allowed", "invalid", "unexpected")


@dataclass(frozen=True, slots=True)
class Dialect:
    """The names under which options are sent; an option without a name is left out."""

    names: Mapping[str, str | None]
    system: bool = True

    def options(self, wanted: Mapping[str, object]) -> dict[str, object]:
        """The options as this server takes them."""
        named = ((self.names.get(name, name), value) for name, value in wanted.items())
        return {name: value for name, value in named if name is not None}

    def messages(self, messages: Sequence[Message]) -> list[dict[str, str]]:
        """The messages as this server takes them: the system's words in front of the user's where need be."""
        if self.system:
            return [{"role": message.role, "content": message.content} for message in messages]
        rules = [message.content for message in messages if message.role == "system"]
        rest = [message for message in messages if message.role != "system"]
        first = "\n\n".join([*rules, rest[0].content]) if rest else "\n\n".join(rules)
        return [{"role": "user", "content": first}] + [
            {"role": message.role, "content": message.content} for message in rest[1:]
        ]


class Manners:
    """The dialect of one server as far as it is known; safe to share between threads."""

    def __init__(self) -> None:
        self._dialect = Dialect({})
        self._lock = Lock()

    @property
    def dialect(self) -> Dialect:
        """The dialect to be spoken now."""
        return self._dialect

    def learn(self, fault: Fault, spoken: Dialect, sent: Mapping[str, object]) -> bool:
        """
        Whether a refusal says what to do without, so that the request can be made again at once.

        Args:
            fault: what the server said.
            spoken: the dialect in which it was asked.
            sent: the options as they were sent.
        """
        change = _change(fault.said, spoken, sent)
        if change is None:
            return False
        with self._lock:
            self._dialect = Dialect(
                {**self._dialect.names, **change.names}, self._dialect.system and change.system
            )
        return True


def _change(said: str, spoken: Dialect, sent: Mapping[str, object]) -> Dialect | None:
    """The dialect without what was refused; None where nothing that was sent is named."""
    words = said.casefold()
    refused = next((name for name in OPTIONAL if name in sent and _is_named(name, words)), None)
    if refused is not None:
        wanted = next((key for key, name in spoken.names.items() if name == refused), refused)
        other = _OTHER_NAME.get(refused)
        tried = wanted in spoken.names
        new = other if other and other in words and not tried else None
        return replace(spoken, names={**spoken.names, wanted: new})
    about_roles = all(word in words for word in _ROLES) and any(word in words for word in _REFUSAL)
    return replace(spoken, system=False) if spoken.system and about_roles else None


def _is_named(name: str, words: str) -> bool:
    """Whether a refusal names an option, and not merely a longer one or the one to be used instead."""
    at = words.find(name)
    if at < 0:
        return False
    other = _OTHER_NAME.get(name)
    return other is None or other not in words or at <= words.find(other)
