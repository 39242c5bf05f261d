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


def test_two_figures_that_were_both_given_are_no_contradiction() -> None:
    """共收到委员提案 of two sessions: each was given as a fact of its own."""
    text = "共收到委员提案129件，办理认真。\n一、闭会以后\n共收到委员提案139件。"
    given = [{"label": "委员提案", "value": "129件"}, {"label": "闭会以后的委员提案", "value": "139件"}]

    assert "CON403" in [finding.code for finding in check(text).findings]
    assert "CON403" not in [finding.code for finding in check(text, given).findings]
