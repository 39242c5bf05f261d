"""Items of a plan in the order of their dates."""

import pytest

from drafter.models.realizer.by_date import by_date
from drafter.patterns.scope import scope_of
from drafter.sections.plan_task import PlanItem


def ordered(*dates: dict[str, str]) -> list[str]:
    """The acts of items, 甲 first, with these dates, as they are told."""
    items = [
        PlanItem.model_validate({"act": act, **date}) for act, date in zip("甲乙丙", dates, strict=False)
    ]
    return [scope.values["act"][0].text for scope in by_date([scope_of(item, {}, "g") for item in items])]


@pytest.mark.parametrize(
    ("dates", "acts"),
    [
        (({"deadline": "11月底前"}, {"date": "10月"}), ["乙", "甲"]),
        (({"deadline": "9月底前"}, {"deadline": "9月5日前"}, {"date": "3月"}), ["丙", "乙", "甲"]),
        (({"deadline": "2026年2月底前"}, {"deadline": "2025年11月底前"}), ["乙", "甲"]),
        (({"deadline": "6月底前"}, {"deadline": "6月底前"}), ["甲", "乙"]),
    ],
)
def test_what_is_due_first_is_told_first(dates: tuple[dict[str, str], ...], acts: list[str]) -> None:
    """A month ends behind its days; what is due at once stays as given."""
    assert acts == ordered(*dates)


@pytest.mark.parametrize(
    "dates",
    [
        ({"deadline": "12月底前"}, {"pace": "每季度"}),
        ({"deadline": "12月底前"}, {"date": "上半年"}),
        ({"deadline": "12月底前"}, {"deadline": "2026年2月底前"}),
        ({"deadline": "12月底前"}, {}),
    ],
)
def test_what_cannot_be_compared_stays_as_given(dates: tuple[dict[str, str], ...]) -> None:
    """One item without a month, or with a year where the others have none, and nothing moves."""
    assert ["甲", "乙"] == ordered(*dates)
