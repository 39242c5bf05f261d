"""
Other checkers of texts against facts, asked as their own documentation says, where they are installed.

Each is given its best: values in plain forms, the facts as sentences where it wants sentences, and no demand
that only its own marks in the text could meet.
"""

import re
import unicodedata
import warnings
from collections.abc import Callable, Iterator
from importlib.util import find_spec

from trial.cases import Case
from trial.checkers import Checker, Complaint, Verdict


class OpenGate:
    """opengate-grounding behind cn2an and NFKC: Chinese numerals are put into digits for it."""

    name = "opengate-grounding, cn2an, NFKC"
    tells_places = False
    needs = ("opengate_grounding", "cn2an")

    def __init__(self) -> None:
        from cn2an import transform  # noqa: PLC0415 may not be installed
        from opengate_grounding import check_grounding  # noqa: PLC0415 may not be installed

        self.transform: Callable[[str, str], str] = transform
        self.ask = check_grounding

    def plain(self, text: str) -> str:
        text = re.sub(r"(?<=\d),(?=\d{3})", "", unicodedata.normalize("NFKC", text))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return self.transform(text, "cn2an")

    def check(self, case: Case, text: str) -> Verdict:
        values = [self.plain(value) for _, value in case.facts.values()]
        sheet = "\n".join(f"{row['label']}:{row['value']}" for row in case.rows)
        result = self.ask(self.plain(text), self.plain(sheet), anchors=values)
        missed = [Complaint("missed", str(value)) for value in result.anchors_missed]
        return Verdict(
            result.grounded,
            missed + [Complaint("number", str(number)) for number in result.ungrounded_numbers],
        )


class GroundGuard:
    """groundguard-ai: every value it reads in a fact is recorded, no fact is required by its key."""

    name = "groundguard-ai"
    tells_places = False
    needs = ("groundguard",)

    def __init__(self) -> None:
        from groundguard import FactGate, extract_output_claims  # noqa: PLC0415 likewise

        self.gate, self.claims = FactGate, extract_output_claims

    def check(self, case: Case, text: str) -> Verdict:
        gate = self.gate()
        for name, (_, value) in case.facts.items():
            for claim in self.claims(value):
                gate.record_tool_result(f"f{name}", claim.normalized_value, claim.unit)
        report = gate.check(text, required=[])
        return Verdict(
            report.passed,
            [
                Complaint(claim.status, f"{claim.normalized_value} {claim.unit}")
                for claim in report.output_claims
                if claim.status not in ("verified", "candidate_match")
            ],
        )


class ReportWorkflow:
    """report-workflow: the facts are its source, a sentence each."""

    name = "report-workflow"
    tells_places = False
    needs = ("report_workflow",)

    def __init__(self) -> None:
        from report_workflow.verify import verify  # noqa: PLC0415 likewise

        self.verify = verify

    def check(self, case: Case, text: str) -> Verdict:
        source = "\n".join(f"{row['label']}：{row['value']}。" for row in case.rows)
        result = self.verify(text, {"1": source})
        return Verdict(
            result["publishable"],
            [
                Complaint(str(row["checker"]), str(row["reason"]))
                for row in result["sentence_results"]
                if row["status"] == "blocked"
            ],
        )


def installed() -> Iterator[Checker]:
    """The peers that can be imported here."""
    for peer in (OpenGate, GroundGuard, ReportWorkflow):
        if all(find_spec(name) for name in peer.needs):
            yield peer()


def absent() -> list[str]:
    """The names of the peers that cannot."""
    peers = (OpenGate, GroundGuard, ReportWorkflow)
    return [peer.name for peer in peers if not all(find_spec(name) for name in peer.needs)]
