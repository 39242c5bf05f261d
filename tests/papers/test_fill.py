"""Filling: this year's values in the places of last year's."""

from dataclasses import replace

import pytest

from drafter import check
from drafter.errors import FactsError
from drafter.papers.extract import facts_of
from drafter.papers.fill import applied, replacements
from drafter.papers.sheet import Row, filled, rows_of
from drafter.text.text import Text

PAPER = """青屏县政协2024年工作总结

2024年，共提交提案一百二十九件，经审查立案93件，办复率百分之百。

青屏县政协
2024年12月18日
"""
NEW = {
    "2024年": "2025年", "一百二十九件": "141件", "93件": "112", "百分之百": "97.3%", "2024年12月18日": "2025年12月20日",
}  # fmt: skip


def rows(**changes: object) -> list[Row]:
    """The rows of the paper with this year's values."""
    return [
        replace(row, value=NEW.get(row.last, row.last), **changes) for row in rows_of(facts_of(Text(PAPER)))
    ]


def test_each_place_keeps_its_form() -> None:
    """汉字, 百分之, unit; the year in title, opening and signature."""
    now = applied(PAPER, replacements(Text(PAPER), rows()))

    assert "2025年，共提交提案一百四十一件，经审查立案112件，办复率百分之九十七点三。" in now
    assert now.startswith("青屏县政协2025年工作总结")
    assert now.rstrip().endswith("2025年12月20日")


def test_the_filled_paper_is_proved() -> None:
    """Every value of the sheet is stated, nothing else is."""
    given = rows()
    report = check(applied(PAPER, replacements(Text(PAPER), given)), filled(given))

    assert report.ok
    assert {"stated"} == {fact.status for fact in report.facts}


def test_what_is_not_known_yet_is_left_to_be_filled() -> None:
    """By its label."""
    given = [replace(row, value="") if row.last == "93件" else row for row in rows()]
    changes = replacements(Text(PAPER), given)

    assert "【待填：审查立案件数】" in applied(PAPER, changes)
    assert ["93件"] == [change.old for change in changes if change.is_open]


def test_what_is_gone_is_left_to_be_taken_out() -> None:
    """The clause is the writer's."""
    given = [replace(row, gone=row.last == "93件") for row in rows()]

    assert "【待删：审查立案件数】" in applied(PAPER, replacements(Text(PAPER), given))


def test_a_row_that_is_missing_changes_nothing() -> None:
    """Only what the sheet lists is touched."""
    given = [row for row in rows() if row.last == "93件"]

    assert PAPER.replace("93件", "112件") == applied(PAPER, replacements(Text(PAPER), given))


def test_the_sheet_of_another_paper_is_refused() -> None:
    """Each row that does not fit is named."""
    given = [replace(row, last="7次") for row in rows()]

    with pytest.raises(FactsError) as caught:
        replacements(Text(PAPER), given)
    assert len(given) == len(caught.value.problems)


def test_values_that_stay_are_no_changes() -> None:
    """The paper itself comes out."""
    assert () == replacements(Text(PAPER), rows_of(facts_of(Text(PAPER)), same=True))


def test_another_issuer_takes_every_place_of_the_old_one() -> None:
    """In the signature above all: no paper is signed by last year's body."""
    given = [replace(row, value="云岭县政协") if row.last == "青屏县政协" else row for row in rows()]
    now = applied(PAPER, replacements(Text(PAPER), given))

    assert "青屏" not in now
    assert 2 == now.count("云岭县政协")
