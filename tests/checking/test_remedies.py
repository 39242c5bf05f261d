"""Remedies: a fact in the words that fit the place where it goes."""

import pytest

from drafter import Checker, load_facts
from drafter.checking.fixes import fix

CHECKER = Checker()


def fixed(text: str, *facts: str) -> str:
    given = [dict(zip(("label", "value"), fact.split("："), strict=True)) for fact in facts]
    loaded = load_facts(given)
    return fix(text, lambda now: CHECKER.check(now, loaded)).text


@pytest.mark.parametrize(
    ("text", "fact", "right"),
    [
        ("共提交提案XX件。", "提交提案：93件", "共提交提案93件。"),
        ("共提交提案{{n}}件。", "提交提案：93件", "共提交提案93件。"),
        ("共提交提案{{n}}。", "提交提案：93件", "共提交提案93件。"),
        ("共捐款元。", "捐款：12000余元", "共捐款12000余元。"),
        ("共捐款XX余万元。", "捐款：12000余元", "共捐款12000余元。"),
        ("评出一等奖 篇。", "一等奖：3篇", "评出一等奖3篇。"),
        ("同比增长%。", "同比增长：8.5%", "同比增长8.5%。"),
        ("走访企业家，召开座谈会。", "走访企业：9家", "走访企业9家，召开座谈会。"),
    ],
)
def test_a_figure_takes_the_unit_that_stands_there(text: str, fact: str, right: str) -> None:
    """A unit, a scale or a hedge beside the blank is not said twice."""
    assert right == fixed(text, fact)


@pytest.mark.parametrize(
    ("text", "fact", "right"),
    [
        ("XX月XX日，组织视察。", "视察日期：5月16日", "5月16日，组织视察。"),
        ("月日，组织视察。", "视察日期：5月16日", "5月16日，组织视察。"),
        ("20xx年，全镇工作有序。", "年度：2024年", "2024年，全镇工作有序。"),
        ("召开第XX次会议。", "会议届次：第3次", "召开第3次会议。"),
        ("县政协主席王XX讲话。", "县政协主席：王建国", "县政协主席王建国讲话。"),
    ],
)
def test_a_blank_of_several_parts_is_one_place(text: str, fact: str, right: str) -> None:
    """Masked dates, sessions and names are taken whole, with what is left of them."""
    assert right == fixed(text, fact)


@pytest.mark.parametrize(
    ("text", "fact", "right"),
    [
        ("经审查立案95件。", "立案件数：93件", "经审查立案93件。"),
        ("经审查立案95件。", "立案件数：93", "经审查立案93件。"),
        ("共捐款1.3万余元。", "捐款：12000余元", "共捐款12000余元。"),
        ("共捐款近12000元。", "捐款：12000余元", "共捐款12000余元。"),
        ("副主席何静怡带队。", "副主席：何静宜", "副主席何静宜带队。"),
        ("印发《关于家强学习的意见》。", "文件：《关于加强学习的意见》", "印发《关于加强学习的意见》。"),
        ("印发《关于家强学习的意见》。", "文件：关于加强学习的意见", "印发《关于加强学习的意见》。"),
    ],
)
def test_an_altered_value_is_replaced_whole(text: str, fact: str, right: str) -> None:
    """With its hedge, unit and marks; marks that the place has are kept."""
    assert right == fixed(text, fact)


def test_a_date_leaves_out_the_year_that_was_said() -> None:
    """A year that the text makes clear is not put in again."""
    facts = ("会议日期：2024年3月2日", "视察日期：2024年5月16日")
    text = "2024年3月2日，召开会议。5月17日，组织视察。"

    assert fixed(text, *facts) == "2024年3月2日，召开会议。5月16日，组织视察。"


def test_a_date_says_the_year_that_nothing_makes_clear() -> None:
    """A year from nowhere has to be said."""
    facts = ("会议日期：2023年3月2日", "视察日期：2024年5月16日")
    text = "2023年3月2日，召开会议。5月17日，组织视察。"

    assert fixed(text, *facts) == "2023年3月2日，召开会议。2024年5月16日，组织视察。"


def test_a_month_of_a_list_keeps_its_form() -> None:
    """3、6、9月 says its unit once."""
    facts = ("召开月份：3月", "召开月份：5月", "召开月份：9月")

    assert fixed("3、6、9月召开专题协商会。", *facts) == "3、5、9月召开专题协商会。"


def test_swapped_values_keep_their_forms() -> None:
    """Each is put where the other stood, as it was written."""
    facts = ("提交件数：129件", "立案件数：93件")

    assert fixed("提交九十三件，立案129件。", *facts) == "提交129件，立案九十三件。"


def test_a_fact_of_another_make_is_not_put_in() -> None:
    """A day does not fill the place of a year."""
    report = CHECKER.check("20xx年工作总结", [{"label": "成文日期", "value": "2024年12月18日"}])

    assert () == tuple(edit for finding in report.findings for edit in finding.edits)


def test_a_fact_without_a_place_has_no_edit() -> None:
    """The suggestion for a missing fact is a hint, not a replacement."""
    report = CHECKER.check("提案工作有序推进。", [{"label": "立案件数", "value": "93件"}])

    assert [("93件", ())] == [(finding.suggestion, finding.edits) for finding in report.findings]
