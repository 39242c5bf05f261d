"""The year of a document said with a date of it."""

from collections.abc import Callable

import pytest

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("截至2024年底，合作社有27家。", [("年度", "2024年"), ("合作社", "27家")]),
        ("会议于2024年10月10日召开。", [("年度", "2024年"), ("会议日期", "2024年10月10日")]),
    ],
)
def test_a_date_says_the_year_of_its_document(
    text: str, entries: list[tuple[str, str]], errors: Errors
) -> None:
    """The end of the year, or a given day of it."""
    assert [] == errors(text, *entries)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("2023年工作总结。截至2024年底，合作社有27家。", [("年度", "2024年"), ("合作社", "27家")]),
        ("截至2023年底，合作社有27家。", [("年度", "2024年"), ("合作社", "27家")]),
        ("截至2024年底，合作社有27家。", [("部署的工作年度", "2024年"), ("合作社", "27家")]),
        ("截至2024年底，合作社有27家。", [("动工年", "2024年"), ("合作社", "27家")]),
    ],
)
def test_another_year_or_another_fact_is_not_said_so(
    text: str, entries: list[tuple[str, str]], errors: Errors
) -> None:
    """Where a year without ground stands alone, it is held against the given one."""
    assert errors(text, *entries)
