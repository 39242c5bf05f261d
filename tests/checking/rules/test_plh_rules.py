"""Placeholders: what is an error and what is left for a pen."""

import pytest

from drafter.checking.finding import Severity
from drafter.checking.rules.plh.dropped_numeral import dropped_numeral
from drafter.checking.rules.plh.masked_value import masked_value
from drafter.text.text import Text


@pytest.mark.parametrize(
    "raw",
    [
        "姓名：____",
        "姓名：______　性别：____　联系电话：____________",
        "| 提案 | ____ |",
        "提案\t____\t件",
        "一年来，工作有序。\n（盖章）\n____年__月__日",
        "联系电话：（　　　）",
    ],
)
def test_room_left_for_a_pen_is_a_note(raw: str) -> None:
    """Empty room in a table, a form or a signature block is meant to be filled in by hand."""
    assert {Severity.NOTE} == {hit.severity for hit in masked_value(Text(raw))}


@pytest.mark.parametrize(
    "raw",
    [
        "姓名：XX",
        "一年来，工作有序。\nXX年XX月XX日",
        "立案____件，办复率达到百分之百，各项工作取得了新的成效。",
        "| 提案 | XX |",
    ],
)
def test_a_mask_is_an_error_wherever_it_stands(raw: str) -> None:
    """Letters and signs that stand for something are no room for a pen."""
    assert {None} == {hit.severity for hit in masked_value(Text(raw))}


def test_a_dropped_numeral_of_a_form_is_a_note() -> None:
    """年月日 under a signature is filled in by hand."""
    raw = "一年来，工作有序，成效明显。\n清渡县政协\n　年　月　日"

    assert {Severity.NOTE} >= {
        hit.severity for hit in (*dropped_numeral(Text(raw)), *masked_value(Text(raw)))
    }


def test_a_long_line_is_no_form() -> None:
    """A label in front of a whole paragraph makes no form of it."""
    raw = "说明：" + "认真履职，" * 100 + "立案____件。"

    assert [None] == [hit.severity for hit in masked_value(Text(raw))]


def test_the_words_around_a_gap_are_shown() -> None:
    """Whoever reads the finding knows the place."""
    (hit,) = dropped_numeral(Text("我们走访慰问困难群众户，送去物资。"))

    assert "困难群众户" in hit.zh
    assert hit.span == (10, 11)
