"""What happens while a draft is made, told as it happens: for progress bars, logs and streams."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from drafter.drafting.draft import Usage

Kind = Literal["begun", "asked", "again", "sentence", "replied", "failed", "checked", "offline", "done"]
"""
A section is taken up; a request is made, and made again after a fault; a sentence of a reply has come and was
checked; the reply is complete, or there is none; the section was checked; it is written offline; it is done.
"""


@dataclass(frozen=True, slots=True)
class Event:
    """
    One thing that happened.

    `text` is the sentence of 「sentence」, the body of 「done」 and the reason of 「again」, 「failed」 and
    「offline」; `proved` whether the sentence or section was found without error; `faults` how much is still to
    be mended; `wait` the seconds until a request is made again; `usage` what the request took.
    """

    kind: Kind
    section: int
    title: str
    purpose: Literal["draft", "repair"] = "draft"
    text: str = ""
    proved: bool = False
    faults: int = 0
    wait: float = 0.0
    usage: Usage = field(default_factory=Usage)


Hook: TypeAlias = Callable[[Event], None]
"""Is told each event, in the thread that drafts; what it raises ends the drafting."""
