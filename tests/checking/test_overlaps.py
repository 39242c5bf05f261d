"""Facts stated inside the place of a longer given name."""

from collections.abc import Callable

Errors = Callable[..., list[tuple[str, str | None, str | None]]]


def test_a_phrase_with_a_figure_leaves_the_figure_to_others(errors: Errors) -> None:
    """6名委员 is one fact, 6名 another, and the same words state both."""
    given = (("参加人员", "6名委员"), ("提案委员数", "6名"), ("委员人数", "6名"))

    assert [] == errors("6名委员参加。有6名委员提出意见。", *given)


def test_a_date_in_a_longer_name_is_stated_there(errors: Errors) -> None:
    """2023年 stands in 2023年政协工作."""
    assert [] == errors("谋划了2023年政协工作。", ("期间", "2023年"), ("内容", "2023年政协工作"))


def test_a_name_across_the_edge_of_another_is_stated(errors: Errors) -> None:
    """政协工作计划会议 begins inside 2023年政协工作."""
    given = (("会议名称", "政协工作计划会议"), ("内容", "2023年政协工作"))

    assert [] == errors("2023年政协工作计划会议召开，谋划了2023年政协工作。", *given)


def test_a_value_that_stands_nowhere_is_missing(errors: Errors) -> None:
    """Neither inside a name nor elsewhere."""
    given = (("参加人员", "6名委员"), ("党员人数", "7名"))

    assert [("COV201", None, "1")] == errors("6名委员参加。", *given)


def test_a_plain_number_without_a_unit_stands_behind_its_label(errors: Errors) -> None:
    """孕产妇死亡率为0, but not any 0."""
    assert [] == errors("孕产妇死亡率为0。", ("孕产妇死亡率", "0"))
    assert ("COV201", None, "0") in errors("第0号试点。", ("孕产妇死亡率", "0"))
