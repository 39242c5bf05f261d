"""What a rule finds, how grave it is, and where."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b


class Severity(StrEnum):
    """How grave a finding is: an error is always right, a warning wants a look, a note is practice."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of the text: what stands from `start` to `end` becomes `text`; offsets as in a finding."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of a text; offsets count code points of the text as given, and are None for what is missing."""

    code: str
    rule: str
    severity: Severity
    start: int | None
    end: int | None
    text: str | None
    paragraph: int | None
    """Number of the paragraph, from 1, blank lines not counted."""
    message: str
    fact: str | None = None
    suggestion: str | None = None
    """What should be said, for a reader; whether and where it may be put in is what `edits` say."""
    edits: tuple[Edit, ...] = ()
    """The changes that mend the fault for certain, to be made together; none where a reader must decide."""

    @property
    def fingerprint(self) -> str:
        """Stable while code, words and fact are the same, wherever they stand."""
        parts = "\x1f".join((self.code, self.text or "", self.fact or ""))
        return blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()

    def to_dict(self) -> dict[str, str | int | None]:
        """The finding as the report of the contract has it."""
        return {
            "code": self.code,
            "rule": self.rule,
            "severity": self.severity.value,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "paragraph": self.paragraph,
            "message": self.message,
            "fact": self.fact,
            "suggestion": self.suggestion,
            "fingerprint": self.fingerprint,
        }
