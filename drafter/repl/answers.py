"""What a command answers: something to be shown, work that takes time, a question, a text to be edited, an end."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from drafter.repl.views import Block, line

if TYPE_CHECKING:  # the first prompt stands before the drafting arm is loaded
    from threading import Event as Signal

    from drafter.drafting.events import Hook


@dataclass(frozen=True, slots=True)
class Shown:
    """Something to be shown."""

    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """
    Work that takes time, done in a thread of its own.

    `run` does it: it tells the hook how it goes and ends with `KeyboardInterrupt` once the signal is set. What
    it gives back is called in the thread of the terminal, which alone changes the session.
    """

    title: str
    run: "Callable[[Hook, Signal], Callable[[], Answer]]"
    quick: bool = False
    """Whether it is over within a moment, so that it is worth waiting for."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A question; `words` complete its answer, which `then` takes; `broken` says what comes of none at all."""

    question: str
    then: Callable[[str], "Answer"]
    blocks: tuple[Block, ...] = ()
    words: tuple[str, ...] = ()
    broken: Callable[[], "Answer"] | None = None
    hint: str = ""
    """What stands below it."""
    rejected: bool = False
    """Whether it is asked again, since the answer could not be taken."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A text to be changed in the user's editor."""

    text: str
    then: Callable[[str], "Answer"]


@dataclass(frozen=True, slots=True)
class Leave:
    """The end."""

    blocks: tuple[Block, ...] = ()


Answer: TypeAlias = Shown | Work | Ask | Edit | Leave


def one_line(words: str, style: str = "") -> Shown:
    """One line to be shown."""
    return Shown((line(words, style),))
