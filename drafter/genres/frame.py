"""What stands around the sections of a paper: title, salutation, headings, signature."""

from dataclasses import dataclass

from drafter.facts.document import Document
from drafter.facts.types import FactValue, Person
from drafter.genres.headings import headings


@dataclass(frozen=True, slots=True)
class Frame:
    """
    The frame of a paper.

    `headings` has one entry a section, None where the section has no heading; `signature` is a line each for
    issuer and date.
    """

    title: str
    salutation: str | None
    headings: tuple[str | None, ...]
    signature: tuple[str, ...]


def frame(document: Document) -> Frame:
    """The frame that the document's genre and facts give it."""
    return Frame(_title(document), _salutation(document), headings(document), _signature(document))


def _given(document: Document, name: str) -> str:
    value = getattr(document, name, None)
    if isinstance(value, Person):
        return f"{value.post}{value.text}"
    return value.text.strip() if isinstance(value, FactValue) else ""


def _title(document: Document) -> str:
    """青屏县政协2024年工作总结; a report to a session bears no year, it names the body."""
    if hasattr(document, "greeting"):
        return f"{_given(document, 'issuer')}{document.title}"
    return f"{_given(document, 'issuer')}{_given(document, 'period')}{document.title}"


def _salutation(document: Document) -> str | None:
    """各位委员： and on whose behalf what is reported; none where the genre greets nobody."""
    greeting = getattr(document, "greeting", "")
    if not greeting:
        return None
    principal, session, period = (_given(document, name) for name in ("principal", "session", "period"))
    mandate = f"我受{principal}委托，" if principal else "现在，我"
    audience = f"{session.removesuffix('会议')}会议" if session else "大会"
    return f"{greeting}：\n{mandate}向{audience}报告{f'{period}的' if period else ''}工作，请予审议。"


def _signature(document: Document) -> tuple[str, ...]:
    """Issuer and date; a report is signed by whoever reads it out."""
    lines = (_given(document, "reporter") or _given(document, "issuer"), _given(document, "date"))
    return tuple(line for line in lines if line)
