"""The lines of a session's file: a head, then one line a step; each is one JSON object."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, TypeAdapter

VERSION = 1
"""Of the file's form. A file of a later one is refused, since what it says might be lost."""


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Head(_Line):
    """The first line: what the file is, and where its facts came from."""

    drafter_session: int = Field(ge=1)
    program: str
    time: str
    facts_file: str = ""
    facts_hash: str = ""


class Section(_Line):
    """One section as it stands."""

    text: str
    origin: Literal["model", "offline"]


class Spent(_Line):
    """What a step took of a language model."""

    requests: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    retries: int = 0
    repairs: int = 0


class Versioned(_Line):
    """A new version: what changed of it, and by what."""

    step: Literal["version"] = "version"
    time: str
    note: str
    data: dict[str, JsonValue] | None = None
    sections: list[Section] | None = None
    accepted: list[int] | None = None
    spent: Spent = Spent()
    cost: float | None = None


class Paid(_Line):
    """What was spent on a revision that was not taken."""

    step: Literal["paid"] = "paid"
    spent: Spent
    cost: float | None = None


class Moved(_Line):
    """One version back, or forward again."""

    step: Literal["undo", "redo"]


class Chosen(_Line):
    """A setting of the session."""

    step: Literal["model", "sealed"]
    value: str


class Saved(_Line):
    """The paper was written to a file."""

    step: Literal["saved"] = "saved"
    file: str
    text: str
    """A hash of what was written."""


class Typed(_Line):
    """A line that was typed, kept for the history of the prompt."""

    step: Literal["typed"] = "typed"
    text: str


class Answered(_Line):
    """An answer to a question of the form; `back` takes the last one back."""

    step: Literal["answer", "back"]
    text: str = ""


Step = Versioned | Paid | Moved | Chosen | Saved | Typed | Answered
STEP: TypeAdapter[Step] = TypeAdapter(Annotated[Step, Field(discriminator="step")])
