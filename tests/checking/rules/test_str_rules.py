"""Structure: numbering, sequences, announcements, marks, levels."""

import pytest

from drafter.checking.finding import Severity
from drafter.checking.rules.str.broken_numbering import broken_numbering
from drafter.checking.rules.str.broken_sequence import broken_sequence
from drafter.checking.rules.str.empty_announcement import empty_announcement
from drafter.checking.rules.str.empty_heading import empty_heading
from drafter.checking.rules.str.skipped_level import skipped_level
from drafter.checking.rules.str.unclosed_mark import unclosed_mark
from drafter.text.text import Text


def remedies(raw: str) -> list[tuple[str, str | None]]:
    return [(raw[slice(*hit.span)], hit.suggestion) for hit in broken_numbering(Text(raw)) if hit.span]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("一、甲\n三、乙\n三、丙\n四、丁", [("三、", "二、")]),
        ("一、甲\n二、乙\n四、丙", [("四、", "三、")]),
        ("一、甲\n二、乙\n二、丙\n三、丁", [("二、", "三、")]),
        ("一、甲\n二、乙\n六、丙\n四、丁", [("六、", "三、")]),
        ("一、甲\n（二）乙。\n（三）丙。", [("（二）", "（一）")]),
        ("一、甲\n1.乙。\n3.丙。", [("3.", "2.")]),
        ("一、甲\n（一）乙\n（1）丙。\n（3）丁。", [("（3）", "（2）")]),
        ("二、甲\n内容。", [("二、", "一、")]),
    ],
)
def test_a_wrong_number_is_one_finding_with_its_remedy(raw: str, expected: list[tuple[str, str]]) -> None:
    """What follows rightly from the number that should stand there is no second fault."""
    assert remedies(raw) == expected


@pytest.mark.parametrize(
    "raw",
    [
        "一、甲\n（一）乙。\n（二）丙。\n二、丁\n（一）戊。",
        "一、甲\n（一）乙。\n（二）丙。\n二、丁\n（三）戊。",
        "工作总结\n一、甲\n内容。\n工作计划\n一、乙\n内容。\n二、丙",
        "一、甲\n二、乙\n下半年工作打算\n一、丙",
        "二、重点工作1. 深入调研\n2. 积极建言\n3. 加强协商".replace("二", "一", 1),
        "一、前言\n现总结如下：二、主要工作\n三、问题",
        "三项工作：\n1.甲。\n2.乙。\n另外两项：\n1.丙。\n2.丁。",
    ],
)
def test_numbering_that_holds_passes(raw: str) -> None:
    """Numbering through, a second part, numbers inside a line, a list of its own."""
    assert remedies(raw) == []


def test_a_sequence_of_which_the_first_has_no_mark_in_front_passes() -> None:
    """主要问题有一是…；二是… begins in the middle of a clause."""
    assert list(broken_sequence(Text("存在的主要问题有一是学习不够；二是调研不深。"))) == []


@pytest.mark.parametrize(
    "raw",
    [
        "一、总结\n工作有序。\n具体计划如下：\n以上就是我的计划。",
        "（一）学习\n具体措施如下：\n（二）调研\n深入调研。",
        "现将有关情况报告如下:",
    ],
)
def test_an_announcement_of_nothing_is_found(raw: str) -> None:
    """The closing, the next heading of its level or nothing follows."""
    assert len(list(empty_announcement(Text(raw)))) == 1


@pytest.mark.parametrize(
    "raw",
    [
        "具体计划如下：\n一、学习\n集中学习。",
        "二、打算\n具体计划如下：\n（一）学习。",
        "会议议定：\n由县水务局牵头。",
        "会议强调：要抓落实。",
    ],
)
def test_an_announcement_with_its_list_passes(raw: str) -> None:
    """Headings of a lower level and plain paragraphs are the list."""
    assert list(empty_announcement(Text(raw))) == []


def test_a_list_of_bare_points_has_no_empty_headings() -> None:
    """An agenda is all headings."""
    assert list(empty_heading(Text("一、听取报告\n二、审议决议\n三、大会选举"))) == []


def test_the_partner_of_a_mark_in_the_next_line_makes_it_a_note() -> None:
    """The copy broke the line."""
    hits = list(unclosed_mark(Text("参观了“四\n大重点工程”建设。")))

    assert [Severity.NOTE, Severity.NOTE] == [hit.severity for hit in hits]


def test_an_item_with_half_a_bracket_passes() -> None:
    """1） and a） are numbers of items."""
    assert list(unclosed_mark(Text("重点是：1）学习；2）调研。"))) == []


@pytest.mark.parametrize("raw", ["印发条例》。", "（含乡镇。", "他说：“要抓落实。", "会议室)二楼。"])
def test_half_a_pair_is_found(raw: str) -> None:
    """Either half may be the one that is lost."""
    assert len(list(unclosed_mark(Text(raw)))) == 1


def test_a_level_left_out_is_found_once() -> None:
    """The items after the first belong to the same list."""
    assert len(list(skipped_level(Text("一、甲\n（1）乙。\n（2）丙。\n二、丁\n（一）戊。\n1.己。")))) == 1
