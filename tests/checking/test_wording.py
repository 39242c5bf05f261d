"""Given words that a text says in other words."""

from collections.abc import Callable

import pytest

from drafter.checking.wording import stands
from drafter.text.sentences import Span

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("平均住院日从8.6天下降到7.9天。", ("平均住院日", "由8.6天降至7.9天")),
        ("配送时间由两天缩短为一天。", ("配送时间", "由48小时缩短为24小时")),
        ("断面水质由Ⅳ类提升到Ⅲ类。", ("水质类别", "由Ⅳ类提升为Ⅲ类")),
        ("责令该园食堂停业整顿。", ("处理措施", "责令食堂停业整顿")),
        ("现已新增公交线路六条。", ("办理结果", "已新增线路6条")),
        ("煤炭储备至少满足20天用量。", ("煤炭储备", "不少于20天用量")),
        ("某同志，男，汉族。", ("性别", "男")),
    ],
)
def test_given_words_may_be_said_otherwise(text: str, entry: tuple[str, str], errors: Errors) -> None:
    """Another verb of movement, a word put in between, a figure in another form."""
    assert [] == [error for error in errors(text, entry) if error[0] != "PLH101"]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("平均住院日从8.6天下降到7.8天。", ("平均住院日", "由8.6天降至7.9天")),
        ("提交不到2件提案。", ("具体活动", "提交提案")),
        ("水质由Ⅲ类变为Ⅳ类。", ("水质类别", "由Ⅳ类提升为Ⅲ类")),
        ("责令不得食堂停业整顿。", ("处理措施", "责令食堂停业整顿")),
    ],
)
def test_what_says_something_else_does_not_state_them(
    text: str, entry: tuple[str, str], errors: Errors
) -> None:
    """Another figure, the other way round, a no put in between."""
    assert errors(text, entry)


def test_words_stand_with_another_put_in_between() -> None:
    """The span reaches from the first piece to the last."""
    assert (0, 10) == stands("责令该园食堂停业整顿", "责令食堂停业整顿", Span(0, 10), least=2)


def test_words_do_not_stand_around_a_mark() -> None:
    """What stands between them must be a word."""
    assert stands("责令，食堂停业整顿", "责令食堂停业整顿", Span(0, 9), least=2) is None


def test_words_beside_a_figure_may_stand_in_another_order(errors: Errors) -> None:
    """The figure vouches for them."""
    assert [] == errors("5名登山爱好者在山中被困。", ("救援对象", "被困登山爱好者5名"))


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("大力提升耕地地力，实施黑土地保护。", ("土壤", "耕地地力提升")),
        ("全年修复古籍。", ("项目", "古籍修复")),
        ("对2130名申报人员进行评审。", ("职称评审", "申报人数2130人")),
        ("水位最高涨至32.68米。", ("水位", "最高32.68米")),
        ("学科类培训机构从214家压减至9家。", ("双减", "学科类培训机构由214家压减到9家")),
    ],
)
def test_words_and_figures_may_change_places(text: str, entry: tuple[str, str], errors: Errors) -> None:
    """Two halves in the other order, a count said by its unit, a hedge in front of its verb."""
    assert [] == errors(text, entry)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("年内提交2件提案。", [("具体活动", "提交提案"), ("件数", "2件")]),
        ("新当选的7名委员参加。", [("参加人员", "新当选的委员"), ("人数", "7名")]),
    ],
)
def test_a_count_may_stand_within(text: str, entries: list[tuple[str, str]], errors: Errors) -> None:
    """Between a verb and its object, or in front of the noun."""
    assert [] == errors(text, *entries)


def test_whom_words_are_sent_to_may_be_said_behind(errors: Errors) -> None:
    """反映…，报送区政协 for 向区政协反映…; not to another, nor where it was not sent."""
    task = ("任务", "向区政协反映社情民意信息")
    count = ("条数", "不少于24条")

    assert [] == errors("全年反映社情民意信息不少于24条，报送区政协。", task, count)
    assert errors("全年反映社情民意信息不少于24条，报送区政府。", task, count)
    assert errors("全年反映社情民意信息不少于24条，未报送区政协。", task, count)


def test_halves_of_words_with_a_no_between_do_not_state_them(errors: Errors) -> None:
    """What is denied is not said."""
    assert errors("提升未见于耕地地力。", ("土壤", "耕地地力提升"))


def test_a_figure_vouches_for_most_of_the_words_beside_it(errors: Errors) -> None:
    """66对新人 for 参加新人66对, but not any 66对."""
    assert [] == errors("66对新人举行集体婚礼。", ("集体婚礼", "参加新人66对"))
    assert errors("66对夫妻举行集体婚礼。", ("集体婚礼", "参加新人66对"))
