"""One recording: what was asked, what came back or went wrong, and where it came from; as JSON for people to read."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from json import dumps, loads
from typing import Any, Literal, get_args

from drafter.errors import ModelError, RecordingError
from drafter.models.protocol import Message, Prompt, Purpose, Reply, UnansweredError, Usage

SCHEMA = 1
Source = Literal["model", "authored"]
"""Whether a model said it, or somebody wrote it for a test."""


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked, and of which section."""

    section: int
    type: str
    purpose: Purpose
    messages: tuple[Message, ...]

    @classmethod
    def of(cls, prompt: Prompt) -> "Question":
        """The question of a prompt; the facts themselves are no part of it."""
        sections = prompt.document.sections
        type_name = sections[prompt.section].type_name() if prompt.section < len(sections) else "section"
        return cls(prompt.section, type_name, prompt.purpose, prompt.messages)

    @property
    def key(self) -> str:
        """A hash of what was asked, and of nothing else."""
        asked = [[message.role, message.content] for message in self.messages]
        data = dumps(asked, ensure_ascii=False).encode("utf-8", "surrogatepass")
        return sha256(data).hexdigest()[:32]

    @property
    def name(self) -> str:
        """The question as files are named after it: 03-proposals-draft-1f0c2b7a."""
        return f"{self.section:02d}-{self.type}-{self.purpose}-{self.key[:8]}"

    @property
    def lines(self) -> list[str]:
        """What was asked, line by line."""
        return [
            line for message in self.messages for line in (f"[{message.role}]", *message.content.split("\n"))
        ]


@dataclass(frozen=True, slots=True)
class Entry:
    """
    One recording.

    `answer` is the reply, or the error with what was spent on it; `pieces` the lengths of the pieces in which a
    stream came, empty where it was none; `file` the name of the file that it was read from.
    """

    question: Question
    answer: Reply | UnansweredError
    model: str
    source: Source = "model"
    pieces: tuple[int, ...] = ()
    file: str = ""

    def to_json(self) -> str:
        """The content of the file."""
        plain: dict[str, Any] = {
            "schema": SCHEMA,
            "source": self.source,
            "model": self.model,
            "section": self.question.section,
            "type": self.question.type,
            "purpose": self.question.purpose,
            "key": self.question.key,
            "messages": [
                {"role": message.role, "content": message.content.split("\n")}
                for message in self.question.messages
            ],
            **_answered(self.answer),
            "usage": asdict(self.answer.usage),
        }
        if self.pieces:
            plain["stream"] = " ".join(map(str, self.pieces))
        return dumps(plain, ensure_ascii=False, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str, file: str) -> "Entry":
        """The recording in a file; `RecordingError` where it is none, or its key is not that of its messages."""
        try:
            plain = loads(text)
            question = Question(
                int(plain["section"]),
                str(plain["type"]),
                _one_of(plain["purpose"], get_args(Purpose)),
                tuple(_message(each) for each in plain["messages"]),
            )
            entry = cls(
                question,
                _answer(plain),
                str(plain["model"]),
                _one_of(plain["source"], get_args(Source)),
                tuple(map(int, str(plain.get("stream", "")).split())),
                file,
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise RecordingError(
                f"{file}：不是一份录制的回复（{type(error).__name__}: {error}）：请删去，或重新录制。"
            ) from error
        if plain.get("key", question.key) != question.key:
            raise RecordingError(f"{file}：提示被改动过，与 key 不符：请改正 messages，或重新录制。")
        return entry


def _answered(answer: Reply | UnansweredError) -> dict[str, Any]:
    if isinstance(answer, Reply):
        return {"reply": answer.text.split("\n"), "finish_reason": answer.finish_reason}
    return {
        "error": {
            "message": answer.message,
            "hint": answer.hint,
            "retryable": answer.retryable,
            "fatal": answer.fatal,
        }
    }


def _answer(plain: Mapping[str, Any]) -> Reply | UnansweredError:
    usage = Usage(**plain.get("usage", {}))
    if "error" not in plain:
        return Reply(_text(plain["reply"]), str(plain["finish_reason"]), usage)
    given = plain["error"]
    error = ModelError(
        str(given["message"]),
        hint=str(given.get("hint", "")),
        retryable=bool(given.get("retryable")),
        fatal=bool(given.get("fatal")),
    )
    return UnansweredError(error, usage)


def _message(plain: Mapping[str, Any]) -> Message:
    return Message(_one_of(plain["role"], ("system", "user", "assistant")), _text(plain["content"]))


def _text(lines: str | Sequence[str]) -> str:
    return lines if isinstance(lines, str) else "\n".join(lines)


def _one_of(given: object, known: Sequence[str]) -> Any:
    if given not in known:
        raise ValueError(f"「{given}」 should be one of {', '.join(known)}")
    return given
