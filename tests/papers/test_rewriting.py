"""What of a paper this year's facts no longer fit."""

from dataclasses import replace

import pytest

from drafter.papers.extract import facts_of
from drafter.papers.fill import applied, replacements
from drafter.papers.rewriting import Unit, rewritten, unfit
from drafter.papers.sheet import Row, filled, rows_of
from drafter.text.text import Text

PAPER = """青屏县政协2024年工作总结
2024年，县政协提交提案129件，立案93件。
一、视察工作
3月15日，副主席何静宜带队到岚溪镇视察，提出意见建议7条。全年召开座谈会3次。
青屏县政协
2024年12月18日
"""


def sheet(**values: str | None) -> list[Row]:
    """The rows of the paper; last year's values but for those that are named here, None for one that is gone."""
    rows = []
    for row in rows_of(facts_of(Text(PAPER)), same=True):
        given = values.get(f"_{row.last}", row.value)
        rows.append(replace(row, value=given or "", gone=given is None))
    return rows


def units(rows: list[Row]) -> tuple[Unit, ...]:
    text = Text(PAPER)
    return unfit(text, rows, replacements(text, rows))


def test_other_values_need_no_other_sentences() -> None:
    """Nor does a bare number."""
    assert () == units(sheet(_93件="112件", _129件="141", _岚溪镇="青峰镇"))


@pytest.mark.parametrize(
    ("last", "value", "sentence"),
    [
        ("7条", None, "3月15日，副主席何静宜带队到岚溪镇视察，提出意见建议【待删：提出意见建议条数】。"),
        ("岚溪镇", "青峰镇、云台乡", "3月15日，副主席何静宜带队到青峰镇、云台乡视察，提出意见建议7条。"),
        ("3次", "每季度1次", "全年召开座谈会每季度1次。"),
        ("3次", "3场", "全年召开座谈会3场。"),
    ],
)
def test_what_is_gone_or_several_or_of_another_kind_is_unfit(
    last: str, value: str | None, sentence: str
) -> None:
    """Its sentence is, with what putting values in place makes of it."""
    assert [sentence] == [unit.words for unit in units(sheet(**{f"_{last}": value}))]


def test_what_is_new_stands_beside_the_row_above_it() -> None:
    """As whoever filled in the sheet put it."""
    rows = sheet()
    at = next(index for index, row in enumerate(rows) if row.last == "93件")
    new = Row("+9", "并案件数", "", "11件")
    (unit,) = units([*rows[: at + 1], new, *rows[at + 1 :]])

    assert "2024年，县政协提交提案129件，立案93件。" == unit.words
    assert (new,) == unit.new
    assert new in unit.rows


def test_what_is_new_stands_in_the_section_that_it_names() -> None:
    """At the end of what that states."""
    (unit,) = units([*sheet(), Row("+9", "整改件数", "", "11件", section="一、视察工作")])

    assert "全年召开座谈会3次。" == unit.words
    assert "视察工作" == unit.section


def test_sentences_side_by_side_are_one_unit() -> None:
    """So that the model sees what belongs together."""
    (unit,) = units(sheet(_7条=None, _3次=None))

    assert unit.words.startswith("3月15日")
    assert unit.words.endswith("【待删：召开座谈会次数】。")


def test_a_unit_with_an_open_value_is_not_ready() -> None:
    """There is nothing to be proved yet."""
    rows = [replace(row, value="") if row.last == "岚溪镇" else row for row in sheet(_7条=None)]

    assert [False] == [unit.is_ready for unit in units(rows)]


def test_a_list_of_values_is_so_many_facts() -> None:
    """Each to be stated."""
    labels = [fact.text for fact in filled(sheet(_岚溪镇="青峰镇、云台乡")).facts]

    assert {"青峰镇", "云台乡"} <= set(labels)


@pytest.mark.parametrize(
    "words",
    ["全年没有召开座谈会。", "全年召开座谈会3次，听取意见。", "座谈会。", "今年全年召开座谈会3次。", ""],
)
def test_new_words_take_their_place(words: str) -> None:
    """And change nothing that is the same in both."""
    start = PAPER.index("全年召开")
    old = "全年召开座谈会3次。"
    unit = Unit(start, start + len(old), "", old, (), (), ())
    changes = rewritten((), unit, PAPER, words)

    assert PAPER.replace(old, words) == applied(PAPER, changes)
    assert all(change.start < change.end for change in changes)


def test_a_sentence_of_which_all_is_gone_goes_too() -> None:
    """Unless nothing else stands in its paragraph: then it is the writer's to take out."""
    (one,) = units(sheet(_3次=None))
    (all_of_it,) = units(sheet(**dict.fromkeys(("_3月15日", "_何静宜", "_岚溪镇", "_7条", "_3次"))))

    assert (True, False) == (one.is_over, one.is_paragraph)
    assert (False, True) == (all_of_it.is_over, all_of_it.is_paragraph)


def test_what_stood_before_a_sentence_that_goes_ends_with_a_full_stop() -> None:
    """The mark between the two goes with it."""
    raw = "提交提案129件；召开座谈会3次。"
    unit = Unit(9, len(raw), "", "", (), (), ())

    assert "提交提案129件。" == applied(raw, rewritten((), unit, raw, ""))
