"""Labels made from the clause of a mention: as short as they can be, and still say of what."""

import pytest

from drafter.papers.listing import labelled
from drafter.papers.wording import LONGEST
from drafter.text.text import Text
from drafter.text.values import Kind


def label(words: str, value: str) -> str:
    text = Text(words)
    firm = [mention for mention in text.mentions if not mention.loose]
    found = dict(zip((each.text for each in firm), labelled(text.norm, firm), strict=True))
    return found[value].text


@pytest.mark.parametrize(
    ("words", "value", "expected"),
    [
        ("经审查立案93件。", "93件", "审查立案件数"),
        ("共提交提案129件。", "129件", "提交提案件数"),
        ("走访茶农86户。", "86户", "走访茶农户数"),
        ("提案办复率100%。", "100%", "提案办复率"),
        ("粮食产量比上年增长8.5%。", "8.5%", "粮食产量增幅"),
        ("为困难学生捐款12000余元。", "12000余元", "困难学生捐款"),
        ("召开座谈会3次。", "3次", "召开座谈会次数"),
        ("每月开展一次下沉服务，主席会议每季度2次。", "每季度2次", "主席会议频次"),
        ("组织委员到岚溪社区视察。", "岚溪社区", "视察地点"),
        ("制定《岚溪县政协调研工作细则》。", "《岚溪县政协调研工作细则》", "制定细则名称"),
        ("按照《提案工作条例》办理。", "《提案工作条例》", "条例名称"),
        ("认真贯彻县委七届二次全会精神。", "七届二次全会", "会议届次"),
        ("31名委员全年没有提交提案。", "31名", "没有提交提案委员人数"),
        ("报送的12条信息有7条未被采用。", "7条", "未被采用信息条数"),
        ("提案中已有3件办理到位。", "3件", "办理到位提案件数"),
        ("开展学习和视察活动9次。", "9次", "学习和视察活动次数"),
        ("清理违章搭设的茶座、冷饮摊点12户。", "12户", "清理茶座、冷饮摊点户数"),
        ("参加活动的委员由上年的86名增至112名。", "86名", "上年参加活动的委员人数"),
        ("评议后15日内书面反馈。", "15日内", "书面反馈时限"),
        ("护理型床位占比由18%提高到41%。", "18%", "护理型床位占比"),
        ("5月开展大讨论，制定整改措施9条。", "5月", "开展大讨论日期"),
        ("截至11月底，街道引进外资486万美元。", "11月底", "街道引进外资截止日期"),
        ("听取2024年1—8月经济发展情况的通报。", "2024年1—8月", "经济发展情况期间"),
        ("由岚溪县教育局办理。", "岚溪县教育局", "办理单位"),
        ("将情况报送岚溪县教育局。", "岚溪县教育局", "报送对象"),
        ("创作《诗意岚泉》。", "《诗意岚泉》", "创作作品名称"),
        ("在《澄办信息》摘登。", "《澄办信息》", "发表刊物名称"),
    ],
)  # fmt: skip
def test_a_label_is_made_of_the_clause(words: str, value: str, expected: str) -> None:
    """The verb with its object, or the object behind the figure; the last word by the unit."""
    assert expected == label(words, value)


def test_a_slogan_is_called_by_what_it_is_a_formulation_of() -> None:
    """And a name in quotation marks by what it is the name of."""
    text = Text("坚持“以人为本”的理念，实施“圆梦助学”工程。")
    slogans = [mention for mention in text.mentions if mention.kind is Kind.QUOTED]

    assert ["理念的提法", "工程名称"] == [labelled(text.norm, [each])[0].text for each in slogans]


def test_figures_of_one_list_share_their_label() -> None:
    """And so do a figure and what it grew to."""
    assert "委员" in label("提交提案的委员由112名增至131名。", "131名")


def test_a_label_is_cut_to_its_length() -> None:
    """At a word's beginning."""
    long = label(f"{'深入推进农村集体产权制度改革试点工作' * 3}完成86户。", "86户")

    assert len(long) <= LONGEST + 2


def test_no_figure_stands_in_a_label() -> None:
    """Next year's figures are others."""
    found = label("截至11月底，街道引进外资486万美元。", "11月底")

    assert not any(mark.isdigit() for mark in found)


@pytest.mark.parametrize(
    "words",
    ["93件" * 50, "，93件，" * 50, "由由由93件", "93件的的的", "另有" * 40 + "93件", "、县委" * 40 + "93件"],
)
def test_any_text_gets_its_labels(words: str) -> None:
    """One a mention, none empty."""
    text = Text(words)

    assert all(each.text for each in labelled(text.norm, text.mentions))
