"""How the tests of checking ask: a text and its facts, given as pairs of label and value."""

from collections.abc import Callable

import pytest

from drafter import Checker, load_facts
from drafter.checking.aligner import align
from drafter.checking.alignment import Alignment
from drafter.checking.prepared import prepare
from drafter.text.text import Text
from drafter.text.values import When

Entry = tuple[str, str] | dict[str, object]
Errors = Callable[..., list[tuple[str, str | None, str | None]]]
Align = Callable[..., Alignment]


def plain(entries: tuple[Entry, ...]) -> list[dict[str, object]]:
    """A plain list of facts."""
    return [e if isinstance(e, dict) else {"label": e[0], "value": e[1]} for e in entries]


@pytest.fixture(scope="session")
def errors() -> Errors:
    """Code, words and fact of each error of a text with its facts."""
    checker = Checker()

    def found(
        text: str, *entries: Entry, date: str | None = None
    ) -> list[tuple[str, str | None, str | None]]:
        report = checker.check(text, load_facts(plain(entries)) if entries else None, date=date)
        assert [f.text for f in report.findings] == [
            None if f.start is None else text[f.start : f.end] for f in report.findings
        ]
        return [(f.code, f.text, f.fact) for f in report.findings if f.severity == "error"]

    return found


@pytest.fixture(scope="session")
def aligned() -> Align:
    """The alignment of a text with its facts."""

    def made(text: str, *entries: Entry, date: When | None = None) -> Alignment:
        frame = Text(text, date)
        return align(frame, prepare(load_facts(plain(entries))), frame.blanks)

    return made
