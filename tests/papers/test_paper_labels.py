"""Labels made from the clause of a mention: as short as they can be, and still say of what."""

import pytest

from drafter.papers.labels import LONGEST
from drafter.papers.listing import labelled
from drafter.text.text import Text


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
    ],
)  # fmt: skip
def test_a_label_is_made_of_the_clause(words: str, value: str, expected: str) -> None:
    """The verb with its object, or the object behind the figure; the last word by the unit."""
    assert expected == label(words, value)


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


@pytest.mark.parametrize("words", ["93件" * 50, "，93件，" * 50, "由由由93件", "93件的的的"])
def test_any_text_gets_its_labels(words: str) -> None:
    """One a mention, none empty."""
    text = Text(words)

    assert all(each.text for each in labelled(text.norm, text.mentions))
