"""What a text may say though no fact gives it."""

from collections.abc import Callable

import pytest

from drafter import check

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("主持第二次全体会议的副主席", "段秀岚主持第二次全体会议，此前主席主持第一次全体会议。"),
        ("上半年的副主席", "今年上半年，副主席段秀岚到任。"),
        ("上半年的副主席", "到6月底，副主席段秀岚已经到任。"),
        ("副主席", "县政府办公室、县委办公室和县有关负责同志到会，由副主席段秀岚主持。"),
        ("副主席", "副主席段秀岚推动建设县级电商公共服务中心。"),
    ],
)
def test_what_anybody_would_know_is_no_invention(label: str, text: str, errors: Errors) -> None:
    """Before a second sitting was a first, half a year of a label is this year's, an office is its holder's."""
    assert [] == errors(text, (label, "段秀岚"))


def test_a_sitting_that_none_followed_is_not_known(errors: Errors) -> None:
    """Nor is one after the given one."""
    found = errors("段秀岚主持第三次全体会议。", ("主持第二次全体会议的副主席", "段秀岚"))

    assert ["第三次全体会议"] == [text for _, text, _ in found]


@pytest.mark.parametrize(("stretch", "known"), [("前五个月", True), ("前九个月", False)])
def test_the_year_so_far_is_known(stretch: str, known: bool) -> None:
    """It reaches to about the month of the paper."""
    report = check(
        f"会议分析{stretch}经济运行情况，参会93人。", [{"label": "参会", "value": "93人"}], date="2018-05"
    )

    assert ([] if known else ["GRD302"]) == [finding.code for finding in report.findings]
