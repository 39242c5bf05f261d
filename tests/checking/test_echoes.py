"""One fault, one error: what follows from a wrong figure is not told beside it."""

from drafter import check

FACTS = [
    {"label": "重点课题", "value": "12项"},
    {"label": "自选课题", "value": "24项"},
    {"label": "课题总数", "value": "36项"},
]


def codes(text: str, facts: list[dict[str, str]] | None = None, *, closed: bool = True) -> list[str]:
    report = check(text, facts, closed=closed)
    return [finding.code for finding in report.findings if finding.severity == "error"]


def test_an_altered_part_is_told_once() -> None:
    """That the sum does not hold follows from it."""
    text = "全年开展重点课题12项、自选课题84项，合计36项。"

    assert codes(text) == ["CON401"]
    assert codes(text, FACTS) == ["COV202"]


def test_a_contradiction_of_its_own_stays() -> None:
    """A sum elsewhere that no fact explains."""
    text = "全年开展重点课题12项、自选课题24项，课题总数36项。另有书面意见3件、口头意见4件，合计9件。"
    facts = [*FACTS, *({"label": "意见", "value": value} for value in ("3件", "4件", "9件"))]

    assert codes(text, facts) == ["CON401"]
