"""A user's own facts and text as a case: where each fact stands is what the report itself says."""

from pathlib import Path

from drafter import check, load_facts
from trial.cases import Case, Invention, Place
from trial.checkers import Complaint, Verdict

INVENTED = (
    ("number", "另有相关事项四十七项已经完成。"),
    ("number", "有关经费支出为613.7万元。"),
    ("date", "有关情况已于2月29日前报送完毕。"),
    ("person", "副主任欧阳问渠一同参加。"),
    ("org", "此项工作由远衡信息技术有限公司承担。"),
    ("title", "具体要求见《工作质效量化测评细则（试行）》。"),
)


class OwnChecker:
    """Drafter with the facts file as the user wrote it, sections and all."""

    name = "drafter"
    tells_places = True

    def __init__(self, facts: Path) -> None:
        self.facts = load_facts(facts)

    def check(self, case: Case, text: str) -> Verdict:
        report = check(text, self.facts, date=case.date).to_dict()
        complaints = [
            Complaint(row["code"], row["text"] or "", row["start"], row["end"], row["fact"])
            for row in report["findings"]
            if row["severity"] == "error"
        ]
        return Verdict(not complaints, complaints)


def own_case(checker: OwnChecker, text: str, date: str | None) -> Case:
    """The case of a text: the facts that are stated, and a sentence of each invented kind."""
    report = check(text, checker.facts, date=date).to_dict()
    facts = {row["id"]: (row["label"], row["value"]) for row in report["facts"]}
    places = {
        Place(span["start"], span["end"], row["id"], span["text"])
        for row in report["facts"]
        if row["status"] == "stated"
        for span in row["spans"]
    }
    ends = [at + 1 for at, sign in enumerate(text) if sign == "。"]
    inventions = tuple(
        Invention(ends[number * len(ends) // len(INVENTED)], sentence, kind)
        for number, (kind, sentence) in enumerate(INVENTED)
        if ends
    )
    return Case("own text", text, date, facts, tuple(sorted(places)), inventions)
