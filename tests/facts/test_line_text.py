"""Facts as lines."""

import pytest

from drafter.facts.line_text import parse_lines


def test_lines_become_entries_with_their_lines() -> None:
    """Full-width and half-width colons, comments, blank lines, bullets."""
    parsed = parse_lines(
        "# 提案\n立案件数：93件\r\n\n- 提交件数: 129件  # 合计\r活动 ： “圆梦”：第2期\n＃ 完"
    )

    assert [
        {"label": "立案件数", "value": "93件"},
        {"label": "提交件数", "value": "129件"},
        {"label": "活动", "value": "“圆梦”：第2期"},
    ] == parsed.data
    assert {(0,): 2, (1,): 4, (2,): 5} == parsed.lines
    assert () == parsed.problems


def test_what_a_list_in_prose_leaves_is_taken_off() -> None:
    """Quotes around a label, a mark at the end of the line."""
    wanted = [{"label": "立案件数", "value": "93件"}, {"label": "提交件数", "value": "129件"}]

    assert wanted == parse_lines("“立案件数”：93件；\n提交件数：129件。").data


@pytest.mark.parametrize(("line", "said"), [("立案件数93件", "缺少冒号"), ("：93件", "冒号前面没有标签")])
def test_a_line_that_is_no_pair_is_a_problem(line: str, said: str) -> None:
    """With its number and the form to write."""
    problem = parse_lines(f"甲：1件\n{line}\n").problems[0]

    assert "第2行" == problem.place
    assert said in problem.message


def test_a_hash_inside_a_value_is_no_comment() -> None:
    """Only behind white space."""
    assert [{"label": "教材", "value": "C#入门"}] == parse_lines("教材：C#入门").data


def test_a_paper_is_no_list_of_facts() -> None:
    """One problem for all of its lines, which tells how facts are taken out of it."""
    parsed = parse_lines("一年来，我们做了三件事。\n" * 9 + "主要有：三件\n")

    assert [] == parsed.data
    assert ["有9行没有写成「标签：值」"] == [
        problem.message.partition("，")[0] for problem in parsed.problems
    ]
    assert "drafter facts" in parsed.problems[0].message
