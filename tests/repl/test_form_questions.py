"""The form, question by question."""

import pytest

from drafter.console.speech import Speech
from drafter.repl.form import Form
from drafter.repl.given import load_data

SAY = Speech()
ROOT = ["工作总结", "青屏县政协", "2024年", "2024年12月18日"]


def filled(*answers: str) -> Form:
    form = Form(SAY)
    for answer in answers:
        fault = form.take(answer)
        assert fault == "", (answer, fault)
    return form


def asks_for(form: Form, words: str) -> bool:
    return words in form.question.text


def test_the_genre_comes_first_by_number_or_name() -> None:
    """The nearest is offered for one that there is none of."""
    form = Form(SAY)
    assert "是不是" in form.take("工作总洁")
    assert asks_for(form, "文种")
    assert "" == form.take("工作总结")
    assert asks_for(form, "单位")


def test_an_answer_is_checked_as_it_is_given() -> None:
    """It is asked for again, with what was expected."""
    form = filled(*ROOT, "提案")
    while not asks_for(form, "提交提案件数"):
        form.take("")
    assert "不是数量" in form.take("很多")
    assert asks_for(form, "提交提案件数")
    assert "" == form.take("129")
    while not asks_for(form, "立案件数"):
        form.take("")
    assert "多于" in form.take("200件")
    assert "" == form.take("93件")
    form.take("完成")

    facts = {fact.label: fact.text for fact in load_data(form.data).facts}
    assert ("129件", "93件") == (facts["提交提案件数"], facts["立案件数"])


def test_what_is_optional_is_left_out_and_what_is_required_is_not() -> None:
    """待定 stands for what is not known yet."""
    form = filled("工作总结")
    assert "必须写" in form.take("")
    assert "" == form.take("待定")
    assert "" == form.take("")
    form.take("完成")

    assert ["单位"] == [fact.label for fact in load_data(form.data).facts if fact.missing]


def test_a_list_takes_one_item_after_the_other() -> None:
    """An empty one ends it."""
    form = filled(*ROOT, "开头")
    while not asks_for(form, "（第1项）"):
        form.take("")
    name = form.question.text
    form.take("县委")
    assert asks_for(form, "（第2项）")
    form.take("")

    assert name not in form.question.text
    (section,) = form.data["sections"]  # type: ignore[misc,union-attr]
    assert ["县委"] in section.values()  # type: ignore[union-attr]


def test_a_group_is_asked_for_field_by_field_and_again() -> None:
    """跳过 leaves the rest of one item out."""
    form = filled(*ROOT, "视察")
    while not asks_for(form, "写「视察活动」"):
        form.take("")
    for answer in ("是", "5月16日", "跳过", "是", "6月1日", "跳过", "", "完成"):
        assert form.take(answer) == ""

    (section,) = form.data["sections"]  # type: ignore[misc,union-attr]
    assert [{"date": "5月16日"}, {"date": "6月1日"}] == section["visits"]  # type: ignore[index,call-overload]


def test_what_contradicts_itself_in_the_end_is_asked_for() -> None:
    """A count that is less than what was listed."""
    form = filled(*ROOT, "视察")
    while not asks_for(form, "视察次数"):
        form.take("")
    form.take("1次")
    while not asks_for(form, "写「视察活动」"):
        form.take("")
    for answer in ("是", "5月16日", "跳过", "是", "6月1日", "跳过", "", "跳过"):
        form.take(answer)
    assert asks_for(form, "请更正")
    form.take("视察次数：2次")

    assert form.finished
    assert load_data(form.data).facts


@pytest.mark.parametrize("count", range(9))
def test_it_goes_on_from_any_answer(count: int) -> None:
    """The answers so far lead to the same question."""
    answers = [*ROOT, "视察 提案", "", "", "3次"]
    form = filled(*answers[:count])

    assert form.question.text == Form(SAY, answers[:count]).question.text


def test_sections_are_chosen_by_numbers_ranges_and_names() -> None:
    """What there is none of is named."""
    form = filled(*ROOT)
    assert "「99」" in form.take("1 99")
    assert "" == form.take("1、提案 3-4")
    assert asks_for(form, "开头")
