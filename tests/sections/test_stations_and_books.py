"""The arithmetic of stations, duties, books, problems and investment."""

import pytest
from pydantic import ValidationError

from drafter.facts.section import Section
from drafter.sections.books import Books
from drafter.sections.duties import Duties
from drafter.sections.investment import Investment
from drafter.sections.mechanisms import Mechanisms
from drafter.sections.problem_pairs import ProblemPairs


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        (Books, {"books": [{"printed": "2000册", "distributed": "2600册"}]}),
        (Duties, {"duties": [{"proposals": "9件", "adopted": "16件"}]}),
        (Investment, {"foreign": "300万美元", "introductions": [{"foreign": "486万美元"}]}),
        (
            Investment,
            {"domestic": "1000万元", "introductions": [{"domestic": "600万元"}, {"domestic": "500万元"}]},
        ),
        (Mechanisms, {"stations": [{"opinions": "100条", "answered": "91条", "referred": "20条"}]}),
        (Mechanisms, {"stations": [{"referred": "12条", "settled": "15条"}]}),
        (ProblemPairs, {"count": "1个", "pairs": [{"problem": "渠道单一"}, {"problem": "参与度不高"}]}),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "-".join(value),
)
def test_figures_that_contradict_each_other_are_refused(
    kind: type[Section], given: dict[str, object]
) -> None:
    """Parts stay within their whole, and a count covers its list."""
    with pytest.raises(ValidationError, match="请核对"):
        kind.model_validate(given)


def test_sums_in_other_currencies_are_not_added() -> None:
    """What a member brought in in yuan says nothing about a total in dollars."""
    given = {"foreign": "300万美元", "introductions": [{"foreign": "4000万元"}]}

    assert Investment.model_validate(given).introductions[0].foreign is not None


def test_parts_that_make_up_the_total_are_accepted() -> None:
    """Members may have brought in all of it."""
    given = {"foreign": "386万美元", "introductions": [{"foreign": "300万美元"}, {"foreign": "86万美元"}]}

    assert len(Investment.model_validate(given).introductions) == 2
