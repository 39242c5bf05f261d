"""
What can go wrong, split by whose fault it is.

    DrafterError
    ├── FactsError        the facts given: every fault of a file at once, each with its place
    ├── InputError        a text, a setting or an output that cannot be read or written
    ├── TemplateError     a prompt template or a sentence pattern of this library or a user's own
    ├── ModelError        a language model: out of reach, refused, cut off
    └── RecordingError    a recorded reply: missing, stale or unused

What is wrong with a *text* is never an exception but a `Finding`.
"""

from collections.abc import Iterable
from dataclasses import dataclass


class DrafterError(Exception):
    """The root of every error that this library raises on purpose."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of the facts: where it is, what stands there and what to do."""

    place: str
    """Line of the file, or section and field, as a clerk would say it: 「第12行」, 「sections.0.filed（立案件数）」."""
    message: str
    """A full sentence with the value in 「」 and the remedy."""

    def __str__(self) -> str:
        return f"{self.place}：{self.message}" if self.place else self.message


class FactsError(DrafterError):
    """The facts given cannot be used; `problems` lists every fault at once."""

    def __init__(self, problems: Iterable[Problem], *, file: str = "") -> None:
        self.problems = tuple(problems)
        self.file = file
        prefix = f"{file}：" if file else ""
        super().__init__("\n".join(f"{prefix}{problem}" for problem in self.problems))


class InputError(DrafterError):
    """A text, a setting or an output that cannot be read or written; the message names file and remedy."""


class TemplateError(DrafterError):
    """A prompt template or a sentence pattern cannot be used; the message names file and place."""


class ModelError(DrafterError):
    """
    A language model gave no usable reply.

    `retryable` says that the same request may succeed later; `fatal` that none will before the user changes
    something (the key, the name of the model, the address).
    """

    def __init__(self, message: str, *, retryable: bool = False, hint: str = "", fatal: bool = False) -> None:
        super().__init__(f"{message}{hint}")
        self.message = message
        self.retryable = retryable
        self.hint = hint
        self.fatal = fatal


class RecordingError(DrafterError):
    """A recorded reply is missing, stale or was never used."""
