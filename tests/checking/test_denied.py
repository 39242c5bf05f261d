"""What a text denies it does not state."""

import pytest

from drafter import check, load_facts
from drafter.checking.checker import Checker

DENIED = [
    ("采纳建议", "31条", "提出建议46条，其中31条未被采纳。", "31条未被采纳"),
    ("采纳建议", "31条", "未被采纳的建议有31条。", "未被采纳的建议有31条"),
    ("完成投资", "4200万元", "该项目未完成投资4200万元。", "未完成投资4200万元"),
    ("已征地", "85亩", "镇长负责该项目，未征地85亩。", "未征地85亩"),
    ("供水受益群众", "4.7万人", "没有受益群众4.7万人。", "没有受益群众4.7万人"),
]
SAID = [
    ("采纳建议", "31条", "提出建议46条，其中31条被采纳。"),
    ("办结件数", "85件", "办结85件、未办结的下年办理。"),
    ("未采纳建议", "15条", "15条未被采纳。"),
    ("逾期", "3件", "未按期办结3件。"),
    ("完善制度", "12项", "不断完善制度12项。"),
    ("立案件数", "93件", "未开新会，立案93件。"),
    ("帮扶学生", "12名", "帮扶未成年学生12名。"),
]


@pytest.mark.parametrize(("label", "value", "text", "words"), DENIED)
def test_a_figure_that_is_denied_is_not_stated(label: str, value: str, text: str, words: str) -> None:
    """With the very verb of its label, before it or right behind it."""
    found = [(f.code, f.text) for f in check(text, [{"label": label, "value": value}]).findings]

    assert ("COV202", words) in found


@pytest.mark.parametrize(("label", "value", "text"), SAID)
def test_a_no_of_something_else_denies_nothing(label: str, value: str, text: str) -> None:
    """Of another verb, in another clause, of the next figure; or the label has a no itself."""
    codes = {f.code for f in check(text, [{"label": label, "value": value}]).findings}

    assert "COV202" not in codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("意见中有31条未被县委采纳，写入规划。", "COV202"),
        ("意见中有31条被县委采纳，写入规划。", None),
        ("意见中有31条被县委采纳，写入规划。其他意见未采纳。", None),
    ],
)
def test_a_point_that_is_denied_is_not_stated(text: str, code: str | None) -> None:
    """In the clause that tells it."""
    facts = load_facts(
        {
            "genre": "work_summary",
            "issuer": "青屏县政协",
            "sections": [
                {
                    "type": "free",
                    "heading": "协商议政",
                    "statements": ["意见中有31条被县委采纳，写入规划"],
                }
            ],
        }
    )
    codes = {finding.code for finding in Checker().check(text, facts).findings}

    assert (code in codes) if code else ("COV202" not in codes)


def test_what_another_fact_denies_may_be_denied() -> None:
    """没有安排讨论 is the shortcoming, 安排讨论 what is done about it."""
    facts = [{"label": "问题", "value": "3次没有安排讨论"}, {"label": "安排讨论", "value": "4次"}]

    assert "COV202" not in {f.code for f in check("有3次未安排讨论，下年安排讨论4次。", facts).findings}


def test_a_denial_is_not_mended_by_itself() -> None:
    """What is to be said in its place is for a reader to write."""
    facts = [{"label": "采纳建议", "value": "31条"}]
    found = [f for f in check("其中31条未被采纳。", facts).findings if f.code == "COV202"]

    assert [()] == [finding.edits for finding in found]
