"""What counts as found, as called wrong, as collateral."""

import pytest
from trial.cases import Case, Place
from trial.checkers import Complaint, Verdict
from trial.faults import Fault
from trial.score import found, new_complaints, score

CASE = Case("own", "立案93件。", None, {"0": ("立案", "93件")}, (Place(2, 5, "0", "93件"),))


class Deaf:
    """A checker that always says the same."""

    name = "deaf"
    tells_places = True

    def __init__(self, *complaints: Complaint) -> None:
        self.complaints = complaints

    def check(self, case: Case, text: str) -> Verdict:
        return Verdict(not self.complaints, self.complaints)


def test_a_checker_that_says_nothing_finds_nothing() -> None:
    """And calls nothing wrong."""
    scored = score(Deaf(), [CASE])

    assert (0.0, "0/1") == (scored.recall, str(scored.wrong_texts))


def test_what_it_says_of_the_right_text_too_is_no_find() -> None:
    """The text is called wrong, and the faults are missed."""
    scored = score(Deaf(Complaint("COV202", "93件", 2, 5, "0")), [CASE])

    assert (0.0, "1/1") == (scored.recall, str(scored.wrong_texts))


@pytest.mark.parametrize(("code", "hit"), [("PLH101", True), ("COV202", False)])
def test_a_mask_is_found_by_a_placeholder_rule_alone(code: str, *, hit: bool) -> None:
    """An altered-value error at the same place does not count."""
    mask = Fault("mask XX", "立案XX件。", (2, 4), frozenset({"0"}), "PLH")

    assert hit == found(mask, [Complaint(code, "XX", 2, 4, "0")])


def test_a_second_complaint_of_a_kind_is_new() -> None:
    """Complaints are counted, not only told apart."""
    one = Complaint("GRD301", "7件", 0, 2)

    assert [one] == new_complaints([one], [one, one])
