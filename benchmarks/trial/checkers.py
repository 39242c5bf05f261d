"""A checker as the benchmark sees it, and drafter as one."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from trial.cases import Case

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing a checker objects to; place and fact only where it tells them."""

    code: str
    words: str
    start: int | None = None
    end: int | None = None
    fact: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a checker says of a text."""

    passed: bool
    complaints: "Sequence[Complaint]"


class Checker(Protocol):
    """Checks a text against the facts of a case."""

    name: str
    tells_places: bool

    def check(self, case: Case, text: str) -> Verdict:
        """The verdict on a text that should state the facts of the case."""


class Drafter:
    """Drafter, its facts loaded once a case."""

    name = "drafter"
    tells_places = True

    def __init__(self) -> None:
        self.loaded: dict[str, object] = {}

    def facts(self, case: Case) -> object:
        from drafter import load_facts  # noqa: PLC0415 the peers are measured without it

        key = json.dumps(case.rows, ensure_ascii=False)
        if key not in self.loaded:
            self.loaded[key] = load_facts(case.rows)
        return self.loaded[key]

    def check(self, case: Case, text: str) -> Verdict:
        from drafter import check  # noqa: PLC0415 as above

        report = check(text, self.facts(case), date=case.date).to_dict()
        complaints = [
            Complaint(row["code"], row["text"] or "", row["start"], row["end"], row["fact"])
            for row in report["findings"]
            if row["severity"] == "error"
        ]
        return Verdict(not complaints, complaints)
