"""The parts of a paper."""

from drafter.layout.blocks import find_blocks
from drafter.review.parts import find_parts


def test_a_part_begins_with_each_first_heading(build) -> None:
    """What stands before them and the signature have names of their own."""
    parts = build().parts

    assert ("标题和开头", "一、提案工作", "二、调研工作", "落款") == parts.names


def test_headings_of_a_lower_level_make_parts_where_there_is_no_higher() -> None:
    """The highest level that there is."""
    text = "（一）甲\n走访。\n（二）乙\n调研。\n1.丙\n"
    parts = find_parts(text, find_blocks(text), head="头", foot="尾")

    assert ("头", "（一）甲", "（二）乙") == parts.names
    assert [1, 2, 2] == [parts.at(text.index(words)) for words in ("走访", "调研", "丙")]


def test_a_text_without_headings_is_one_part() -> None:
    """An empty one too."""
    assert ("头",) == find_parts("", (), head="头", foot="尾").names
